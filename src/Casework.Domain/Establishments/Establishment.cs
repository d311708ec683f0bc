using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Monitoring;

namespace Casework.Domain.Establishments;

/// <summary>A link from one school to another. <paramref name="Type"/> is the word of GIAS, for instance <c>Predecessor - merged</c>.</summary>
public sealed record Link(Urn Other, string? Name, string Type, DateOnly? On)
{
    /// <summary>Whether both link to the same school in the same way.</summary>
    public bool IsSameAs(Link other) => (Other, Type) == (other.Other, other.Type);

    /// <summary>Whether it leads to a school that succeeds this one.</summary>
    [JsonIgnore]
    public bool IsSuccessor => Type.StartsWith("Successor", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether several schools became one.</summary>
    [JsonIgnore]
    public bool IsMerger => Type.Contains("merged", StringComparison.OrdinalIgnoreCase) || Type.Contains("amalgamat", StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// A school or setting as its register shows it. The computed members below are stored with it, so that lists can be searched by them.
/// </summary>
public sealed record Establishment(
    EstablishmentId Id, string? Name, EstablishmentType? Type, EstablishmentStatus Status, DateOnly? OpenedOn, DateOnly? ClosedOn,
    ImmutableSortedDictionary<Detail, string> Details, ImmutableList<Link> Links, ImmutableList<SettingInspection> Inspections,
    SchoolMonitoring? Monitoring = null, ImmutableList<SchoolInspection>? SchoolInspections = null)
{
    /// <summary>URN in its own register.</summary>
    public string Urn => Id.Urn();

    /// <summary>Whether it is an early years setting and not a school.</summary>
    public bool IsSetting => Id.IsSetting();

    /// <summary>Its name, or what can be said of a setting whose name Ofsted withholds.</summary>
    public string DisplayName => Name ?? $"{this[Detail.ProviderType] ?? "Establishment"} {Urn}";

    /// <summary>What people and addresses call it (<see cref="EstablishmentId.Reference"/>).</summary>
    public string Reference => Id.Reference();

    /// <summary>Whether it is a childminder and not another kind of setting (R159).</summary>
    [JsonIgnore]
    public bool IsChildminder => IsSetting && this[Detail.ProviderType] is { } type && type.StartsWith("Childminder", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its type in words, for a sentence.</summary>
    [JsonIgnore]
    public string TypeName => IsSetting ? this[Detail.ProviderType] ?? "setting" : Type?.Name ?? "school of unknown type";

    /// <summary>The code of the authority of a school of which an inspection is recorded, so that these schools are found; null for any other.</summary>
    public string? InspectedIn => SchoolInspections is null ? null : this[Detail.LocalAuthorityCode]?.TrimStart('0') ?? "";

    /// <summary>
    /// The grade of the inspection that counts of a setting, so that these settings are found by it; safeguarding that is not met comes before any
    /// grade. Null for a school, and without any.
    /// </summary>
    public string? SettingJudged => IsSetting && InspectionOfSetting.Counting(Inspections) is { } counts
        ? (counts.SafeguardingMet ? counts.Grade : SettingGrade.NotMet).ToString() : null;

    /// <summary>Name of its local authority.</summary>
    public string? LocalAuthority => this[Detail.LocalAuthority];

    /// <summary>Phase of education.</summary>
    public string? Phase => this[Detail.Phase];

    /// <summary>Name of its headteacher.</summary>
    public string? Headteacher => this[Detail.Headteacher];

    /// <summary>Whether it has opened and not closed.</summary>
    public bool IsOpen => Status is EstablishmentStatus.Open or EstablishmentStatus.OpenButProposedToClose or EstablishmentStatus.Suspended;

    /// <summary>Maintained in the sense of Part 4 (X1).</summary>
    public bool IsMaintained => Type is { IsMaintained: true };

    /// <summary>A pupil referral unit (D21).</summary>
    public bool IsPupilReferralUnit => Type is { IsPupilReferralUnit: true };

    /// <summary>An academy or free school.</summary>
    public bool IsAcademy => Type is { IsAcademy: true };

    /// <summary>An independent school (R178).</summary>
    public bool IsIndependent => Type is { IsIndependent: true };

    /// <summary>Which kind of case there can be about it (D22); null for none, for example a non-maintained special school.</summary>
    [JsonIgnore]
    public CaseType? Kind =>
        IsSetting ? CaseType.Setting
        : IsMaintained || IsPupilReferralUnit ? CaseType.MaintainedSchool
        : IsAcademy ? CaseType.Academy
        : IsIndependent ? CaseType.IndependentSchool
        : null;

    /// <summary>
    /// The one school it succeeds, whose inspections may be followed; null when there is none, or when there was a merger, a split
    /// or more than one, so that a person has to decide (D11).
    /// </summary>
    public Urn? SolePredecessor =>
        Links.Where(link => link.Type.StartsWith("Predecessor", StringComparison.OrdinalIgnoreCase)
            || link.Type.Contains("Amalgamation", StringComparison.OrdinalIgnoreCase)).ToList() is [{ Other: var other } only]
        && only.Type.Equals("Predecessor", StringComparison.OrdinalIgnoreCase) ? other : null;

    /// <summary>The predecessors whose inspections are not followed, because which of them count is for a person to say (D11).</summary>
    [JsonIgnore]
    public IEnumerable<Link> PredecessorsNotFollowed => SolePredecessor is null
        ? Links.Where(link => link.Type.StartsWith("Predecessor", StringComparison.OrdinalIgnoreCase)) : [];

    /// <summary>
    /// The inspections that count for a school, the oldest first: its own, and those made under the URN of its one predecessor (D11).
    /// </summary>
    public IReadOnlyList<SchoolInspection> InspectionsWith(Establishment? predecessor) =>
    [
        .. (SchoolInspections ?? []).Where(one => one.InspectedAs is not { } other || other.Value == Urn || other == SolePredecessor)
            .Concat(predecessor is { } before && before.Urn == SolePredecessor?.Value ? before.SchoolInspections ?? [] : [])
            .DistinctBy(one => one.Number).OrderBy(one => one.On),
    ];

    /// <summary>The links to the schools that succeed it, one for each (D40).</summary>
    [JsonIgnore]
    public IReadOnlyList<Link> Successors => [.. Links.Where(link => link.IsSuccessor).DistinctBy(link => link.Other)];

    /// <summary>One detail, or null.</summary>
    public string? this[Detail detail] => Details.GetValueOrDefault(detail);

    /// <summary>The establishment after an event. Nothing but <see cref="EstablishmentEvent.Registered"/> can come first.</summary>
    public static Establishment? Evolve(Establishment? current, EstablishmentId id, EstablishmentEvent happened) => (current, happened) switch
    {
        (null, EstablishmentEvent.Registered e) => new(id, e.Name, e.Type, e.Status, e.OpenedOn, e.ClosedOn, e.Details, [], []),
        ({ } it, EstablishmentEvent.Renamed e) => it with { Name = e.Name },
        ({ } it, EstablishmentEvent.HeadteacherChanged e) => it with
        {
            Details = it.Details.With([new(Detail.Headteacher, e.Headteacher)]),
            Monitoring = e.Headteacher is null || it.IsSetting ? it.Monitoring : (it.Monitoring ?? SchoolMonitoring.None) with { NewHeadSince = e.OccurredOn },
        },
        ({ } it, EstablishmentEvent.TypeChanged e) => it with { Type = e.Type },
        ({ } it, EstablishmentEvent.StatusChanged e) => it with { Status = e.Status, OpenedOn = e.OpenedOn, ClosedOn = e.ClosedOn },
        ({ } it, EstablishmentEvent.DetailsChanged e) => it with { Details = it.Details.With(e.Changed) },
        ({ } it, EstablishmentEvent.Linked e) => it with { Links = it.Links.RemoveAll(e.Link.IsSameAs).Add(e.Link) },
        ({ } it, EstablishmentEvent.SettingInspected e) => it with { Inspections = it.With(e.Inspection), Monitoring = AskedAgain(it) },
        ({ } it, EstablishmentEvent.SchoolInspected e) => it with { SchoolInspections = it.With(e.Inspection), Monitoring = AskedAgain(it) },
        ({ } it, MonitoringEvent e) => it with { Monitoring = (it.Monitoring ?? SchoolMonitoring.None).After(e) },
        _ => current,
    };

    // What is published after it was decided that there is to be no case asks again.
    private static SchoolMonitoring? AskedAgain(Establishment it) => it.Monitoring is { NoCase: not null } known ? known with { NoCase = null } : it.Monitoring;

    private ImmutableList<SettingInspection> With(SettingInspection inspection) =>
        Inspections.Find(inspection.IsSameAs) is { } known
            ? Inspections.Replace(known, inspection.Over(known))
            : Inspections.Add(inspection);

    private ImmutableList<SchoolInspection> With(SchoolInspection inspection) =>
        (SchoolInspections ?? []) is var all && all.Find(known => known.Number == inspection.Number) is { } same
            ? all.Replace(same, inspection.Over(same))
            : all.Add(inspection);
}
