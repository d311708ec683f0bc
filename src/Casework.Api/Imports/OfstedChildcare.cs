using System.Collections.Immutable;
using Casework.Domain.Establishments;

namespace Casework.Api.Imports;

/// <summary>Ofsted's list of childcare providers, in its layouts of 2021, 2025 and 2026 (domain 9.5).</summary>
public static class OfstedChildcare
{
    private static readonly Column
        Urn = new("Provider URN") { Required = true },
        Name = new("Provider name") { Required = true },
        ProviderType = new("Provider type") { Required = true },
        Status = new("Provider status") { Required = true },
        Registered = new("Registration date") { Required = true };

    private static readonly Column Overall =
        new("Most recent full: Overall effectiveness", "EYR OEIF/CIF: Most recent: Overall effectiveness") { Required = true };

    private static readonly Column FullDate =
        new("Most recent full: Inspection date", "EYR OEIF: Most recent: Full inspection date") { Required = true };

    private static readonly Dictionary<Detail, Column> Words = new()
    {
        [Detail.ProviderType] = ProviderType,
        [Detail.ProviderSubtype] = new("Provider subtype"),
        [Detail.Registers] = new("Individual register combinations"),
        [Detail.RegisteredPersonUrn] = new("Registered person URN"),
        [Detail.RegisteredPerson] = new("Registered person name"),
        [Detail.Street] = new("Provider address line 1"),
        [Detail.Locality] = new("Provider address line 2"),
        [Detail.Address3] = new("Provider address line 3"),
        [Detail.Town] = new("Provider town"),
        [Detail.Postcode] = new("Provider postcode", "Postcode"),
        [Detail.LocalAuthority] = new("Local authority") { Required = true },
        [Detail.Places] = new("Places"),
        [Detail.DeprivationBand] = new("Deprivation band"),
    };

    private static readonly Dictionary<string, EstablishmentStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Active"] = EstablishmentStatus.Open,
        ["Suspended"] = EstablishmentStatus.Suspended,
        ["Proposed"] = EstablishmentStatus.ProposedToOpen,
        ["Resigned"] = EstablishmentStatus.Closed,
        ["Cancelled"] = EstablishmentStatus.Closed,
        ["Closed"] = EstablishmentStatus.Closed,
    };

    private static readonly Dictionary<string, SettingGrade?> Grades = new(StringComparer.OrdinalIgnoreCase)
    {
        ["-"] = null,
        ["1"] = SettingGrade.Outstanding,
        ["2"] = SettingGrade.Good,
        ["3"] = SettingGrade.RequiresImprovement,
        ["4"] = SettingGrade.Inadequate,
        ["Met"] = SettingGrade.Met,
        ["Yes"] = SettingGrade.Met,
        ["Not met"] = SettingGrade.NotMet,
        ["No"] = SettingGrade.NotMet,
        ["Not met (with actions)"] = SettingGrade.NotMetWithActions,
        ["Not met (enforcement)"] = SettingGrade.NotMetEnforcement,
        ["Exceptional"] = SettingGrade.Exceptional,
        ["Strong standard"] = SettingGrade.StrongStandard,
        ["Expected standard"] = SettingGrade.ExpectedStandard,
        ["Needs attention"] = SettingGrade.NeedsAttention,
        ["Urgent improvement"] = SettingGrade.UrgentImprovement,
    };

    private sealed record Told(SettingInspectionKind Kind, Column Date, Column Number, Dictionary<SettingArea, Column> Areas);

    private static readonly Told[] Inspections =
    [
        new(SettingInspectionKind.Full, FullDate,
            new("Most recent full: Inspection number", "EYR OEIF: Most recent: Full inspection number"), new()
            {
                [SettingArea.Overall] = Overall,
                [SettingArea.QualityOfEducation] = Judgement("Quality of education"),
                [SettingArea.BehaviourAndAttitudes] = Judgement("Behaviour and attitudes"),
                [SettingArea.PersonalDevelopment] = Judgement("Personal development"),
                [SettingArea.LeadershipAndManagement] = Judgement("Effectiveness of leadership and management"),
                [SettingArea.Safeguarding] = Judgement("Safeguarding is effective?"),
                [SettingArea.CompulsoryRegister] = new("CCR requirements suitability"),
                [SettingArea.VoluntaryRegister] = new("VCR requirements suitability"),
            }),
        Earlier("Second most recent full"),
        Earlier("Third most recent full"),
        new(SettingInspectionKind.ReportCard, ReportCard("Inspection date"), ReportCard("Inspection number"), new()
        {
            [SettingArea.Safeguarding] = ReportCard("Safeguarding standards met?"),
            [SettingArea.Inclusion] = ReportCard("Inclusion"),
            [SettingArea.CurriculumAndTeaching] = ReportCard("Curriculum and teaching"),
            [SettingArea.Achievement] = ReportCard("Achievement"),
            [SettingArea.BehaviourAttitudesAndRoutines] = ReportCard("Behaviour, attitudes and establishing routines"),
            [SettingArea.WelfareAndWellbeing] = ReportCard("Children's welfare and wellbeing"),
            [SettingArea.LeadershipAndGovernance] = ReportCard("Leadership and governance"),
        }),
        new(SettingInspectionKind.NoChildrenOnRoll,
            new("NCOR: Inspection date", "NCOR: Most recent: Inspection date", "EYR OEIF NCOR: Most recent: Inspection date"),
            new("NCOR: Inspection number", "EYR OEIF NCOR: Most recent: Inspection number"), new()
            {
                [SettingArea.Overall] = new("NCOR: Overall effectiveness", "EYR OEIF NCOR: Most recent: Overall effectiveness"),
            }),
        new(SettingInspectionKind.OutOfSchoolCare,
            new("EYR OEIF OOSC: Most recent: Inspection date"), new("EYR OEIF OOSC: Most recent: Inspection number"), new()
            {
                [SettingArea.Overall] = new("EYR OEIF OOSC: Most recent: Overall effectiveness"),
                [SettingArea.Safeguarding] = new("EYR OEIF OOSC: Most recent: Safeguarding is effective?"),
            }),
        new(SettingInspectionKind.ChildcareRegister,
            new("CR: Inspection date", "CR: Most recent: Inspection date"),
            new("CR: Inspection number", "CR: Most recent: Inspection number"), new()
            {
                [SettingArea.Overall] = new("CR: Overall effectiveness", "CR: Compliance"),
            }),
    ];

    /// <summary>Childcare providers and their inspections.</summary>
    public static readonly Source Providers = new("ofsted-childcare", "Ofsted: childcare providers and inspections",
        [Urn, Name, Status, Registered, .. Words.Values,
         .. Inspections.SelectMany(told => told.Areas.Values.Append(told.Date).Append(told.Number))], Read);

    private static Column Judgement(string name) =>
        new(name, $"Most recent full: {name}", $"EYR OEIF: Most recent: {name}", $"EYR OEIF/CIF: Most recent: {name}");

    private static Column ReportCard(string name) => new($"EYR REIF: Most recent: {name}");

    private static Told Earlier(string which) => new(
        SettingInspectionKind.Full, new($"{which}: Inspection date"), new($"{which}: Inspection number"),
        new() { [SettingArea.Overall] = new($"{which}: Overall effectiveness") });

    private static Published.Setting? Read(Row row, DateOnly asAt)
    {
        if (!EstablishmentId.TryReadSettingUrn(row.Text(Urn), out var urn))
            row.Faults.Add($"{Urn.Name} '{row.Text(Urn)}' is not the URN of a setting.");
        if (row.Text(Status) is null)
            row.Faults.Add($"{Status.Name} is blank.");
        var status = row.Word(Status, Statuses, EstablishmentStatus.Open);
        var opened = row.Date(Registered);
        var details = Words.Where(one => row.Has(one.Value)).ToImmutableSortedDictionary(one => one.Key, one => row.Text(one.Value));
        ImmutableList<SettingInspection> inspections =
            [.. Inspections.Select(told => Inspection(row, told)).OfType<SettingInspection>().OrderBy(one => one.On)];
        return row.Faults.Count > 0 ? null
            : new(EstablishmentId.Setting(urn), asAt, row.Text(Name), status, opened, details, inspections);
    }

    private static SettingInspection? Inspection(Row row, Told told)
    {
        var date = row.Date(told.Date);
        var grades = told.Areas.Select(one => (Area: one.Key, Grade: row.Word(one.Value, Grades, null))).Where(one => one.Grade is not null)
            .ToImmutableSortedDictionary(one => one.Area, one => one.Grade!.Value);
        if (date is { } on)
            return new(told.Kind, on, row.Text(told.Number), grades);
        if (grades.ContainsKey(SettingArea.Overall))
            row.Faults.Add($"{told.Areas[SettingArea.Overall].Name} has no date of inspection.");
        return null;
    }
}
