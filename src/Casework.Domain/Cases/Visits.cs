namespace Casework.Domain.Cases;

/// <summary>What a visit is for. A primary academy that does not buy the visits has those of the authority's duties alone (R32).</summary>
public enum VisitPurpose
{
    /// <summary>School improvement.</summary>
    SchoolImprovement,

    /// <summary>The authority's duty for safeguarding.</summary>
    Safeguarding,

    /// <summary>The authority's duty for special educational needs and disabilities.</summary>
    SpecialEducationalNeeds,

    /// <summary>The authority's duty for the early years foundation stage.</summary>
    EarlyYears,

    /// <summary>A secondary academy asked for it (R33).</summary>
    RequestOfAcademy,
}

/// <summary>Why a school has a visit more than its category gives it (R29, R30).</summary>
public enum ExtraVisitReason
{
    /// <summary>It recruits a headteacher or deputy.</summary>
    Recruitment,

    /// <summary>Its headteacher is new or acting.</summary>
    NewHeadteacher,

    /// <summary>It is new to the authority.</summary>
    NewSchool,

    /// <summary>Issues of governance or leadership.</summary>
    GovernanceOrLeadership,

    /// <summary>It expects an inspection.</summary>
    ExpectedInspection,

    /// <summary>A critical incident.</summary>
    CriticalIncident,

    /// <summary>It considers another structure, for example a federation.</summary>
    StructuralChange,

    /// <summary>A safeguarding concern was found: then the visit is no choice (R30).</summary>
    SafeguardingConcern,
}

/// <summary>Why a visit is an extra one, and the headteacher or Chair who agreed to it (R29, R31).</summary>
public sealed record ExtraVisit(ExtraVisitReason Reason, string AgreedBy);

/// <summary>Visits with their notes, of a case or of a school beside its cases.</summary>
public sealed record Visits(IReadOnlyList<Visit> All)
{
    /// <summary>No visit yet.</summary>
    public static readonly Visits None = new([]);

    /// <summary>
    /// The day on which a visit found a safeguarding concern that no extra visit has followed yet, which is then due (R30); null when
    /// there is none.
    /// </summary>
    public DateOnly? SafeguardingSince =>
        All.Where(v => v.SafeguardingConcern).Select(v => (DateOnly?)v.On).Max() is { } found
        && !All.Any(v => v.Extra is { Reason: ExtraVisitReason.SafeguardingConcern } && v.On > found) ? found : null;

    internal Visits Made(Visit visit) => new([.. All, visit]);

    internal Visits NoteAgreed(int number, DateOnly on) => new([.. All.Select(v => v.Number == number ? v with { NoteAgreedOn = on } : v)]);

    internal Visits NoteShared(int number, DateOnly on) => new([.. All.Select(v => v.Number == number ? v with { NoteSharedOn = on } : v)]);
}

/// <summary>
/// One visit. Its note is a draft until the headteacher agreed it (R35), who then shares it with the governors (R36).
/// </summary>
public sealed record Visit(
    int Number, DateOnly On, VisitKind Kind, DateOnly? NoteAgreedOn, DateOnly? NoteSharedOn = null, ExtraVisit? Extra = null,
    bool Joint = false, bool SafeguardingConcern = false, VisitPurpose Purpose = VisitPurpose.SchoolImprovement)
{
    /// <summary>Whether HoSI was there as well (R109).</summary>
    public bool IsJoint => Joint || Kind is VisitKind.JointWithHeadOfSchoolImprovement;
}
