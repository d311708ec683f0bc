using System.Collections.Immutable;
using Casework.Domain.Establishments;

namespace Casework.Api.Imports;

/// <summary>The daily file of all establishments in GIAS (domain 9.1), and its file of links between them (domain 9.2).</summary>
public static class Gias
{
    private static readonly Column
        Urn = new("URN") { Required = true },
        Name = new("EstablishmentName") { Required = true },
        TypeCode = new("TypeOfEstablishment (code)") { Required = true },
        TypeName = new("TypeOfEstablishment (name)") { Required = true },
        GroupCode = new("EstablishmentTypeGroup (code)") { Required = true },
        StatusCode = new("EstablishmentStatus (code)") { Required = true },
        LaCode = new("LA (code)") { Required = true },
        OpenDate = new("OpenDate") { Required = true },
        CloseDate = new("CloseDate") { Required = true },
        HeadTitle = new("HeadTitle (name)", "HeadTitle"),
        HeadFirstName = new("HeadFirstName"),
        HeadLastName = new("HeadLastName"),
        Number = new("EstablishmentNumber"),
        PreviousNumber = new("PreviousEstablishmentNumber");

    private static readonly Dictionary<Detail, Column> Words = new()
    {
        [Detail.HeadteacherTitle] = new("HeadPreferredJobTitle"),
        [Detail.LocalAuthority] = new("LA (name)"),
        [Detail.Phase] = new("PhaseOfEducation (name)"),
        [Detail.NurseryProvision] = new("NurseryProvision (name)"),
        [Detail.SixthForm] = new("OfficialSixthForm (name)"),
        [Detail.Gender] = new("Gender (name)"),
        [Detail.ReligiousCharacter] = new("ReligiousCharacter (name)"),
        [Detail.Diocese] = new("Diocese (name)"),
        [Detail.Trust] = new("Trusts (name)"),
        [Detail.Sponsor] = new("SchoolSponsors (name)"),
        [Detail.Federation] = new("Federations (name)"),
        [Detail.ReasonOpened] = new("ReasonEstablishmentOpened (name)"),
        [Detail.ReasonClosed] = new("ReasonEstablishmentClosed (name)"),
        [Detail.Street] = new("Street"),
        [Detail.Locality] = new("Locality"),
        [Detail.Address3] = new("Address3"),
        [Detail.Town] = new("Town"),
        [Detail.County] = new("County (name)"),
        [Detail.Postcode] = new("Postcode"),
        [Detail.Website] = new("SchoolWebsite"),
        [Detail.Telephone] = new("TelephoneNum"),
        [Detail.Inspectorate] = new("InspectorateName (name)"),
        [Detail.Proprietor] = new("PropsName"),
    };

    private static readonly Dictionary<Detail, Column> Codes = new()
    {
        [Detail.LocalAuthorityCode] = LaCode,
        [Detail.LowestAge] = new("StatutoryLowAge"),
        [Detail.HighestAge] = new("StatutoryHighAge"),
        [Detail.TrustCode] = new("Trusts (code)"),
        [Detail.Ukprn] = new("UKPRN"),
        [Detail.Capacity] = new("SchoolCapacity"),
        [Detail.Pupils] = new("NumberOfPupils"),
        [Detail.PreviousLocalAuthorityCode] = new("PreviousLA (code)"),
    };

    private static readonly Dictionary<string, EstablishmentStatus> Statuses = new()
    {
        ["1"] = EstablishmentStatus.Open,
        ["2"] = EstablishmentStatus.Closed,
        ["3"] = EstablishmentStatus.OpenButProposedToClose,
        ["4"] = EstablishmentStatus.ProposedToOpen,
    };

    private static readonly Column
        LinkUrn = new("LinkURN") { Required = true },
        LinkName = new("LinkName"),
        LinkType = new("LinkType") { Required = true },
        LinkDate = new("LinkEstablishedDate") { Required = true };

    /// <summary>All establishments.</summary>
    public static readonly Source Establishments = new("gias", "Get information about schools: establishments",
        [Urn, Name, TypeCode, TypeName, GroupCode, StatusCode, OpenDate, CloseDate, HeadTitle, HeadFirstName, HeadLastName, Number,
         PreviousNumber, .. Words.Values, .. Codes.Values], ReadSchool);

    /// <summary>Links between establishments.</summary>
    public static readonly Source Links = new("gias-links", "Get information about schools: links",
        [Urn, LinkUrn, LinkName, LinkType, LinkDate], ReadLink);

    private static Published.School ReadSchool(Row row, DateOnly asAt) => new(
        EstablishmentId.School(row.Urn(Urn)), asAt, Given(row, Name),
        new(row.Number(TypeCode), row.Text(TypeName) ?? "", row.Number(GroupCode)), Status(row),
        row.Date(OpenDate), row.Date(CloseDate), Details(row));

    private static Published.SchoolLink ReadLink(Row row, DateOnly asAt) => new(
        EstablishmentId.School(row.Urn(Urn)), asAt,
        new(row.Urn(LinkUrn), row.Text(LinkName), Given(row, LinkType), row.Date(LinkDate)));

    private static EstablishmentStatus Status(Row row)
    {
        if (row.Code(StatusCode) is { } code && Statuses.TryGetValue(code, out var status))
            return status;
        row.Faults.Add($"{StatusCode.Name} '{row.Text(StatusCode)}' is not a known status.");
        return default;
    }

    private static string Given(Row row, Column column)
    {
        if (row.Text(column) is { } text)
            return text;
        row.Faults.Add($"{column.Name} is blank.");
        return "";
    }

    private static ImmutableSortedDictionary<Detail, string?> Details(Row row)
    {
        var details = ImmutableSortedDictionary.CreateBuilder<Detail, string?>();
        foreach (var (detail, column) in Words.Where(one => row.Has(one.Value)))
            details[detail] = row.Text(column);
        foreach (var (detail, column) in Codes.Where(one => row.Has(one.Value)))
            details[detail] = row.Code(column);
        if (row.Has(HeadLastName))
            details[Detail.Headteacher] = Headteacher(row);
        if (row.Has(Number))
            details[Detail.EstablishmentNumber] = row.Code(Number)?.PadLeft(4, '0');
        if (row.Has(PreviousNumber))
            details[Detail.PreviousEstablishmentNumber] = row.Code(PreviousNumber)?.PadLeft(4, '0');
        return details.ToImmutable();
    }

    private static string? Headteacher(Row row) =>
        string.Join(' ', new[] { row.Text(HeadTitle), row.Text(HeadFirstName), row.Text(HeadLastName) }.OfType<string>()) is { Length: > 0 } name
            ? name : null;
}
