using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Cases;

/// <summary>
/// What somebody asks to have recorded. <paramref name="OccurredOn"/> is the London date on which it happened; it may be
/// in the past, never in the future.
/// </summary>
public abstract record DatedCommand(DateOnly OccurredOn)
{
    /// <summary>The texts that must not be blank whatever the rules say, as (property, what to ask for).</summary>
    public virtual IEnumerable<(string Field, string? Text, string What)> Texts() => [];

    /// <summary>Who may read what is recorded (D35); null for what is usual for its kind.</summary>
    public Classification? Classification { get; init; }
}

/// <summary>What somebody asks the case to record.</summary>
public abstract record CaseCommand(DateOnly OccurredOn) : DatedCommand(OccurredOn);

/// <summary>A step of formal intervention under Part 4 of the Education and Inspections Act 2006, for maintained schools alone (X1, R131).</summary>
public abstract record PartFourCommand(DateOnly OccurredOn) : CaseCommand(OccurredOn);

/// <summary>A command that opens a case.</summary>
public abstract record OpeningCommand(DateOnly OccurredOn) : CaseCommand(OccurredOn)
{
    /// <summary>The school or setting that the case is to be about.</summary>
    public abstract EstablishmentId About();
}

/// <summary>Raises a concern about a maintained school, which opens its case (R40, R55).</summary>
public sealed record RaiseConcern(DateOnly OccurredOn, Urn Urn, IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence) : OpeningCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override EstablishmentId About() => EstablishmentId.School(Urn);
}

/// <summary>Records that the concern was discussed with the headteacher, or why not (R56, D34).</summary>
public sealed record RecordDiscussion(DateOnly OccurredOn, DiscussedWith With, string Summary, string? ReasonNotHeadteacher = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Summary), Summary, "what was said")];
}

/// <summary>
/// Records what the SRG decided about the school (R42, R61, D9), and what it found of the support to it (R108). A designation also
/// needs grounds and a visit category.
/// </summary>
public sealed record RecordSrgDecision(
    DateOnly OccurredOn, SrgOutcome Outcome, string Reason, string? Meeting = null, VisitCategory? Category = null,
    SupportJudgement? Support = null, string? SupportFindings = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the decision")];
}

/// <summary>Designates at once after an Ofsted outcome, before the next SRG ratifies it (D1).</summary>
public sealed record Designate(DateOnly OccurredOn, string Grounds, VisitCategory Category) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Grounds), Grounds, "the grounds for the designation")];
}

/// <summary>Records the letters to headteacher and Chair about the designation or, once removed, about the removal (R57, D9, D27).</summary>
public sealed record SendLetters(
    DateOnly OccurredOn, bool Headteacher, bool Chair, string Document, string? SubstituteForChair = null, string? SubstituteReason = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Document), Document, "where the copy of the letter is kept")];
}

/// <summary>Assigns or replaces the Lead Officer (R58, R65, R66).</summary>
public sealed record AssignLeadOfficer(DateOnly OccurredOn, Person LeadOfficer, LeadOfficerBasis Basis, string? Qualification = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(LeadOfficer), LeadOfficer.Id, "the Lead Officer"), (nameof(LeadOfficer), LeadOfficer.Name, "the Lead Officer's name")];
}

/// <summary>Agrees the first action plan with the headteacher (R71 to R76). Later versions are agreed at a review meeting (R100).</summary>
public sealed record AgreeActionPlan(DateOnly OccurredOn, Plan Plan, string HeadteacherAgreement) : CaseCommand(OccurredOn);

/// <summary>Records a visit with its note (R34); whether it was an extra one, a joint one, or found a safeguarding concern (R29 to R31, R109).</summary>
public sealed record RecordVisit(
    DateOnly OccurredOn, VisitKind Kind, string Focus, string Note, ExtraVisit? Extra = null, bool Joint = false, bool SafeguardingConcern = false)
    : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Focus), Focus, "what the visit looked at")];
}

/// <summary>Records that the headteacher agreed the note of a visit (R35).</summary>
public sealed record AgreeNoteOfVisit(DateOnly OccurredOn, int Number, string AgreedBy) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(AgreedBy), AgreedBy, "who agreed the note")];
}

/// <summary>Records that the headteacher shared the agreed note of a visit with the governors (R36).</summary>
public sealed record ShareNoteOfVisit(DateOnly OccurredOn, params IReadOnlyList<int> Numbers) : CaseCommand(OccurredOn);

/// <summary>Records a review meeting and the new plan agreed at it (R97 to R100, D8).</summary>
public sealed record HoldReviewMeeting(
    DateOnly OccurredOn, IReadOnlyList<Attendee> Attendees, string Progress, bool PlanIsEffective, string Impact, string Notes,
    Plan? NewPlan, string? HeadteacherAgreement, LikelyGood? LikelyGood = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Progress), Progress, "the progress on the key priorities"), (nameof(Impact), Impact, "the measurable impact"), (nameof(Notes), Notes, "the notes of the meeting")];
}

/// <summary>Records whether a Monitoring and Challenge meeting is needed after a review (R102, D15).</summary>
public sealed record DecideMonitoringAndChallenge(DateOnly OccurredOn, bool Needed, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason")];
}

/// <summary>Records a Monitoring and Challenge meeting with both evaluations (R104 to R106).</summary>
public sealed record HoldMonitoringAndChallengeMeeting(
    DateOnly OccurredOn, IReadOnlyList<Attendee> Attendees, ProgressJudgement TowardSecurelyGood, string ProgressEvaluation,
    SupportJudgement AuthoritySupport, string SupportEvaluation, string Notes) : CaseCommand(OccurredOn);

/// <summary>Records a progress report in its three parts (R81, D8).</summary>
public sealed record ReportProgress(
    DateOnly OccurredOn, string Progress, ProgressJudgement Judgement, string NextSteps, LikelyGood? LikelyGood = null) : CaseCommand(OccurredOn);

/// <summary>
/// Takes an inspection that was recorded about the school into its case (D1, D10, R89). <c>OccurredOn</c> is the day the report was published.
/// </summary>
public sealed record RecordOfstedOutcome(DateOnly OccurredOn, SchoolInspection Inspection) : CaseCommand(OccurredOn);

/// <summary>The daily sweep found the case on the list for more than twelve months (R122).</summary>
public sealed record ReachTwelveMonthPoint(DateOnly OccurredOn) : CaseCommand(OccurredOn);

/// <summary>
/// Records HoSI's consideration of a formal warning notice (R119 to R132, X4, D4, D5, D6). <paramref name="CooperatesFully"/> is the
/// particular reason not to issue one (R123).
/// </summary>
public sealed record ConsiderWarningNotice(
    DateOnly OccurredOn, IReadOnlyList<PolicyTrigger> PolicyTriggers, IReadOnlyList<StatutoryGround> Grounds, string? QuantitativeEvidence,
    string? QualitativeEvidence, string? ReluctanceOrInability, bool Issue, string Reason, DateOnly? LookAgainOn = null, string? ToolsTried = null,
    string? RegionalDirectorContact = null, IReadOnlyList<StandardsMeasure>? LowAgainst = null, bool CooperatesFully = false)
    : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the decision")];
}

/// <summary>Approves, as the second person, the notice that HoSI decided to issue (D28).</summary>
public sealed record ApproveWarningNotice(DateOnly OccurredOn, string Reason) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the approval")];
}

/// <summary>Issues the formal warning notice with its four contents (R124 to R127, X5, X6, D4, D28).</summary>
public sealed record IssueWarningNotice(
    DateOnly OccurredOn, string Matters, string ActionRequired, DateOnly ComplianceEnds, string ActionMinded) : PartFourCommand(OccurredOn);

/// <summary>Judges whether the school complied with the notice (X2).</summary>
public sealed record AssessCompliance(DateOnly OccurredOn, bool Complied, string Evidence) : PartFourCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Evidence), Evidence, "the evidence")];
}

/// <summary>Proposes, with the headteacher's agreement, that the school comes off the list (R86 to R89).</summary>
public sealed record ProposeRemoval(DateOnly OccurredOn, RemovalReview Review, string Evidence, string HeadteacherAgreement) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Evidence), Evidence, "the evidence of the review")];
}

/// <summary>Records that early years support was considered for the school, whether it is given, and why (R174).</summary>
public sealed record RecordEarlyYearsSupport(DateOnly OccurredOn, bool Offered, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason")];
}

/// <summary>
/// Closes the case without a removal (D40). <paramref name="WhyAgainstRegister"/> says why a school is closed, converted or merged that the
/// register still shows as open.
/// </summary>
public sealed record CloseCase(
    DateOnly OccurredOn, ClosureReason Reason, string Explanation, Urn? Successor = null, string? WhyAgainstRegister = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Explanation), Explanation, "what happened")];
}

/// <summary>The service links the closed case of a school that this one succeeds (D40).</summary>
public sealed record LinkPredecessor(DateOnly OccurredOn, CaseId Predecessor, ClosureReason Reason) : CaseCommand(OccurredOn);
