using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Cases;

// The storage contract: names and members stay as they are, new members come last and are optional. Who recorded an
// event, in which role, when, and under which policy version is its metadata; a person stands inside an event only
// where a later rule asks for them (D28, D40).

/// <summary>What happened on a case. <paramref name="OccurredOn"/> is the London date it happened, which may be before it was recorded.</summary>
public abstract record CaseEvent(DateOnly OccurredOn);

/// <summary>A concern about a school was raised with its evidence, which opens the case (R40, R55).</summary>
public sealed record ConcernRaised(
    DateOnly OccurredOn, Urn Urn, int Episode, IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence, string RaisedBy) : CaseEvent(OccurredOn);

/// <summary>The concern was discussed with the headteacher, or why not (R56, D34).</summary>
public sealed record ConcernDiscussed(DateOnly OccurredOn, DiscussedWith With, string Summary, string? ReasonNotHeadteacher) : CaseEvent(OccurredOn);

/// <summary>The Schools Review Group decided about the school at a meeting (R42, R61), and looked at the support to it (R108).</summary>
public sealed record SrgDecisionRecorded(
    DateOnly OccurredOn, string? Meeting, SrgOutcome Outcome, string Reason, SupportJudgement? Support = null, string? SupportFindings = null)
    : CaseEvent(OccurredOn);

/// <summary>
/// The school was designated as causing concern, which is the informal warning notice (R49). The months before a warning notice is
/// considered are those of the policy it was decided under (R122, D37); before policy had versions they were twelve.
/// </summary>
public sealed record Designated(
    DateOnly OccurredOn, IReadOnlyList<Trigger> Triggers, string Grounds, VisitCategory Category, bool OutOfCycle,
    int MonthsBeforeConsideration = 12) : CaseEvent(OccurredOn);

/// <summary>Headteacher and Chair were told of the designation in writing (R57, D26, D27).</summary>
public sealed record DesignationLettersSent(DateOnly OccurredOn, LetterRecipients Recipients) : CaseEvent(OccurredOn);

/// <summary>A Lead Officer was assigned, or another took over (R58, R65, R66).</summary>
public sealed record LeadOfficerAssigned(DateOnly OccurredOn, Person LeadOfficer, LeadOfficerBasis Basis, string? Qualification) : CaseEvent(OccurredOn);

/// <summary>Lead Officer and headteacher agreed a version of the action plan (R71 to R76).</summary>
public sealed record ActionPlanAgreed(DateOnly OccurredOn, int Version, Plan Plan, string HeadteacherAgreement) : CaseEvent(OccurredOn);

/// <summary>A monitoring visit was made and its note drafted (R34); why it was an extra one, and what it found (R29 to R31, R109).</summary>
public sealed record VisitMade(
    DateOnly OccurredOn, int Number, VisitKind Kind, string Focus, string Note, ExtraVisit? Extra = null, bool Joint = false,
    bool SafeguardingConcern = false) : CaseEvent(OccurredOn);

/// <summary>The headteacher agreed the note of a visit (R35).</summary>
public sealed record NoteOfVisitAgreed(DateOnly OccurredOn, int Number, string AgreedBy) : CaseEvent(OccurredOn);

/// <summary>The headteacher shared the note of a visit with the governors (R36).</summary>
public sealed record NoteOfVisitShared(DateOnly OccurredOn, int Number) : CaseEvent(OccurredOn);

/// <summary>The action plan was reviewed; its successor was agreed at the same meeting (R97 to R100, D8).</summary>
public sealed record ReviewMeetingHeld(
    DateOnly OccurredOn, int Number, IReadOnlyList<Attendee> Attendees, int PlanVersion, string Progress, bool PlanIsEffective,
    string Impact, string Notes, LikelyGood? LikelyGood) : CaseEvent(OccurredOn);

/// <summary>Lead Officer and HoSI settled whether a Monitoring and Challenge meeting is needed after a review (R102, D15).</summary>
public sealed record MonitoringAndChallengeDecided(DateOnly OccurredOn, bool Needed, string Reason) : CaseEvent(OccurredOn);

/// <summary>HoSI held the Monitoring and Challenge meeting, with both evaluations (R104 to R106).</summary>
public sealed record MonitoringAndChallengeMeetingHeld(
    DateOnly OccurredOn, IReadOnlyList<Attendee> Attendees, ProgressJudgement TowardSecurelyGood, string ProgressEvaluation,
    SupportJudgement AuthoritySupport, string SupportEvaluation, string Notes) : CaseEvent(OccurredOn);

/// <summary>The Lead Officer reported progress, a judgement and next steps (R81, D8).</summary>
public sealed record ProgressReported(
    DateOnly OccurredOn, string Progress, ProgressJudgement Judgement, string NextSteps, LikelyGood? LikelyGood) : CaseEvent(OccurredOn);

/// <summary>
/// Ofsted published an outcome. The meaning is what the authority's equivalence of the policy version made of the school's standing after
/// it; holding are the judgements that were not good or better (D1, D10, D12, R89). Before inspections were kept with their areas, an outcome
/// had an overall grade and no more.
/// </summary>
public sealed record OfstedOutcomeRecorded(
    DateOnly OccurredOn, string InspectionNumber, DateOnly InspectedOn, OfstedGrade? Grade, OfstedCategory Category, OutcomeMeaning Meaning,
    SchoolInspection? Inspection = null, OfstedStanding? Standing = null, IReadOnlyList<JudgedArea>? Holding = null,
    string? Policy = null) : CaseEvent(OccurredOn);

/// <summary>The school has been on the list for more than twelve months (R122, D7).</summary>
public sealed record TwelveMonthPointReached(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>HoSI considered a formal warning notice and decided (R119 to R129, D4, D6).</summary>
public sealed record WarningNoticeConsidered(
    DateOnly OccurredOn, IReadOnlyList<PolicyTrigger> PolicyTriggers, IReadOnlyList<StatutoryGround> Grounds, string QuantitativeEvidence,
    string QualitativeEvidence, string ReluctanceOrInability, bool Issue, string Reason, DateOnly? LookAgainOn, string ConsideredBy,
    string? ToolsTried = null, string? RegionalDirectorContact = null, IReadOnlyList<StandardsMeasure>? LowAgainst = null,
    bool CooperatesFully = false) : CaseEvent(OccurredOn);

/// <summary>A second person approved the notice that HoSI decided to issue (D28).</summary>
public sealed record WarningNoticeApproved(DateOnly OccurredOn, string Reason, string ApprovedBy) : CaseEvent(OccurredOn);

/// <summary>The formal warning notice was given to the governing body, with its four contents (X5, X6).</summary>
public sealed record WarningNoticeIssued(
    DateOnly OccurredOn, IReadOnlyList<StatutoryGround> Grounds, string Matters, string ActionRequired, DateOnly ComplianceEnds,
    string ActionMinded, IReadOnlyList<Party>? CopiesDue = null) : CaseEvent(OccurredOn);

/// <summary>The authority judged whether the school complied with the notice (X2).</summary>
public sealed record ComplianceAssessed(DateOnly OccurredOn, bool Complied, string Evidence) : CaseEvent(OccurredOn);

/// <summary>Lead Officer and headteacher agreed to propose that the school comes off the list (R86 to R88).</summary>
public sealed record RemovalProposed(
    DateOnly OccurredOn, RemovalReview Review, string Evidence, string HeadteacherAgreement, string ProposedBy) : CaseEvent(OccurredOn);

/// <summary>The SRG ratified the removal: the school is off the list from the day of that meeting (D9).</summary>
public sealed record DeDesignated(DateOnly OccurredOn) : CaseEvent(OccurredOn);

/// <summary>Headteacher and Chair were told of the removal in writing (D9).</summary>
public sealed record RemovalLettersSent(DateOnly OccurredOn, LetterRecipients Recipients) : CaseEvent(OccurredOn);

/// <summary>It was considered whether the school needs early years support (R174).</summary>
public sealed record EarlyYearsSupportConsidered(DateOnly OccurredOn, bool Offered, string Reason) : CaseEvent(OccurredOn);

/// <summary>The case ended without a removal: no action needed, a conversion, a closure, a merger, or opened in error (D40).</summary>
public sealed record CaseClosed(
    DateOnly OccurredOn, ClosureReason Reason, string Explanation, Urn? Successor, string? WhyAgainstRegister = null) : CaseEvent(OccurredOn);

/// <summary>This case carries on that of a school which became this one (D40).</summary>
public sealed record PredecessorLinked(DateOnly OccurredOn, CaseId Predecessor, ClosureReason Reason) : CaseEvent(OccurredOn);
