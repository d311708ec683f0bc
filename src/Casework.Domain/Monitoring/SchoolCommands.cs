using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Monitoring;

/// <summary>
/// What somebody asks to have recorded about a school beside its cases. <c>OccurredOn</c> is the London date on which it happened; it
/// may be in the past, never in the future.
/// </summary>
public abstract record SchoolCommand(DateOnly OccurredOn) : DatedCommand(OccurredOn);

/// <summary>Assigns the school's one Learning Network Inspector, whose turn begins on the day; the one before ends (R20).</summary>
public sealed record AssignInspector(DateOnly OccurredOn, Person Inspector) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Inspector), Inspector.Id, "the inspector"), (nameof(Inspector), Inspector.Name, "the inspector's name")];
}

/// <summary>Names the partner whom the authority commissions from BPSI for the school (R21).</summary>
public sealed record AssignPartner(DateOnly OccurredOn, string Name) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Name), Name, "the partner's name")];
}

/// <summary>Sets the authority's own rating of the school, with the evidence (R22, R40).</summary>
public sealed record RateSchool(DateOnly OccurredOn, RagRating Rating, string Evidence) : SchoolCommand(OccurredOn);

/// <summary>
/// Sets the school's visit category from its current Ofsted grade and the authority's rating (R22 to R24). <paramref name="Meeting"/>
/// names the SRG meeting that set it; without one, HoSI did.
/// </summary>
public sealed record SetVisitCategory(DateOnly OccurredOn, VisitCategory Category, string Ofsted, string Basis, string? Meeting = null)
    : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Ofsted), Ofsted, "the current Ofsted grade"), (nameof(Basis), Basis, "how grade and rating lead to the category")];
}

/// <summary>Records a visit to a school that is not on the list, with its note (R34, R29 to R32, R38, R109).</summary>
public sealed record RecordSchoolVisit(
    DateOnly OccurredOn, VisitKind Kind, string Focus, string Note, VisitPurpose Purpose = VisitPurpose.SchoolImprovement,
    IReadOnlyList<FirstVisitTopic>? Topics = null, bool Joint = false, ExtraVisit? Extra = null, bool SafeguardingConcern = false)
    : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Focus), Focus, "what the visit looked at")];
}

/// <summary>Records that the headteacher agreed the note of a visit (R35).</summary>
public sealed record AgreeSchoolNote(DateOnly OccurredOn, int Number, string AgreedBy) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(AgreedBy), AgreedBy, "who agreed the note")];
}

/// <summary>Records that the headteacher shared the agreed note of a visit with the governors (R36).</summary>
public sealed record ShareSchoolNote(DateOnly OccurredOn, params IReadOnlyList<int> Numbers) : SchoolCommand(OccurredOn);

/// <summary>Records a contact without a visit, which counts for a school of concern (R24, D18).</summary>
public sealed record RecordContact(DateOnly OccurredOn, ContactKind Kind, string With, string Summary) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(With), With, "whom the contact was with"), (nameof(Summary), Summary, "what was said")];
}

/// <summary>Records that the school's yearly self-evaluation was received (R39).</summary>
public sealed record ReceiveSelfEvaluation(DateOnly OccurredOn, string Document) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the self-evaluation is kept")];
}

/// <summary>Records that a primary academy buys the primary package from the day on until another, or that it no longer does (R32).</summary>
public sealed record RecordPackage(DateOnly OccurredOn, bool Bought, DateOnly? Until, string Document) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the agreement is kept")];
}

/// <summary>Records that governors told the authority of a vacancy (R47).</summary>
public sealed record NotifyVacancy(DateOnly OccurredOn, LeadershipPost Post, string ToldBy) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(ToldBy), ToldBy, "who told the authority")];
}

/// <summary>Records who was appointed to a vacant post (R47).</summary>
public sealed record FillVacancy(DateOnly OccurredOn, LeadershipPost Post, string Name) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Name), Name, "who was appointed")];
}

/// <summary>Records support that a school has: what, from whom, who commissions it and who pays, with the reason where the authority does (R43, R44).</summary>
public sealed record RecordSupport(
    DateOnly OccurredOn, string Support, string Provider, Commissioner CommissionedBy, Payer PaidBy, string? FundingReason = null)
    : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Support), Support, "what the support is"), (nameof(Provider), Provider, "who gives it")];
}

/// <summary>Records that a review was commissioned, and its funding as it was agreed (R45, R46).</summary>
public sealed record CommissionReview(DateOnly OccurredOn, ReviewKind Kind, Payer PaidBy, string Purpose, bool SpecialNeedsReviewFirst = false)
    : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Purpose), Purpose, "what the review is for")];
}

/// <summary>Decides that an Ofsted outcome of requires improvement or worse leads to no case, and says why (R50, R165).</summary>
public sealed record DecideNoCase(DateOnly OccurredOn, string Reason) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "why there is to be no case")];
}

/// <summary>
/// Records how to reach a governor, or that the details are still right (R142, R146). A new Chair, Vice-Chair, clerk or interim chair
/// ends the one before.
/// </summary>
public sealed record RecordGovernor(
    DateOnly OccurredOn, GovernanceRole Role, string Name, string? Email = null, string? Telephone = null, string? AppointedBy = null)
    : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Name), Name, "the name")];
}

/// <summary>Records that somebody no longer is what they were on the governing body (R142).</summary>
public sealed record EndGovernor(DateOnly OccurredOn, GovernanceRole Role, string Name) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Name), Name, "the name")];
}

/// <summary>Recommends to the governing body that it suspends a governor who refuses training that is needed (R145).</summary>
public sealed record RecommendSuspension(DateOnly OccurredOn, string Name, string Training, string Reason) : SchoolCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Name), Name, "the governor's name"), (nameof(Training), Training, "the training"), (nameof(Reason), Reason, "the reason")];
}
