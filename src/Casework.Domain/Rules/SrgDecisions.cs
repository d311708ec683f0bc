using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using static Casework.Domain.Cases.SrgOutcome;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What the Schools Review Group can decide about a school, and what follows at once.</summary>
public static class SrgDecisions
{
    /// <summary>Put before the SRG.</summary>
    public static readonly Rule R41 = new("R41", Enforced, "A school that might not be judged good is put before the SRG.", "Strategy line 1818")
    { KeptIn = [typeof(SrgMeetings)], RefusedBy = "STAGE" };

    /// <summary>The SRG decides.</summary>
    public static readonly Rule R42 = new("R42", Enforced,
        "The SRG decides whether a school is classified as causing concern.", "Strategy line 1819");

    /// <summary>Each SRG, each school.</summary>
    public static readonly Rule R61 = new("R61", Watched,
        "Each SRG monitors each school on the list and decides whether it stays there.", "Strategy line 2217");

    /// <summary>Two lists.</summary>
    public static readonly Rule D2 = new("D2", Enforced,
        "Good but of concern is a watch list; only the SRG moves a school from there to the list.", "Decision on strategy lines 1644 and 2043")
    { KeptIn = [typeof(SrgDecisions)], RefusedBy = "STAGE" };

    /// <summary>Refuses a concern that has not been discussed.</summary>
    public static Refusal? Ready(Case current, Facts facts) => Concerns.R56.BrokenIf(
        current.Stage is Stage.ConcernRaised, "The concern has not been discussed with the headteacher yet.", "Record the discussion first.");

    /// <summary>The SRG cannot decide before the concern was discussed, the report published, the school watched or designated, or the removal proposed.</summary>
    public static (DateOnly Day, string What) After(Case current) =>
        current.Removal is { } removal ? (removal.ProposedOn, "the removal was proposed")
        : current.Designation is { } designation ? (designation.On, "the school was designated")
        : current.Stage is Stage.DesignationDue ? OfstedOutcomes.Published(current)
        : current is { Stage: Stage.Watch, LastSrg: { } srg } ? (srg.On, "the SRG last decided")
        : current.Discussion is { } discussion ? (discussion.On, "the concern was discussed")
        : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>
    /// Records the decision and what it brings about: a designation, a removal, or the end of the case. Refused unless the SRG met
    /// on that day with a quorum (R62), the meeting is still open, and it has not decided about the school already (R61).
    /// </summary>
    public static Decision Record(Case current, RecordSrgDecision command, Facts facts) => Decision.Unless(
        [
            RefuseMeeting(current, command, facts.Meeting),
            RuleFor(current.Stage).BrokenIf(!Possible(current.Stage).Contains(command.Outcome),
                $"The SRG cannot decide this while the case is: {current.Stage.InWords()}.", Remedy(current.Stage, command.Outcome), nameof(command.Outcome)),
            Concerns.R55.BrokenIf(command is { Outcome: SrgOutcome.Designate, Category: null }, "The visit category is missing.", "Choose category 3 or category 4.", nameof(command.Category)),
            command is { Outcome: SrgOutcome.Designate, Category: { } category } ? RefuseCategory(category, nameof(command.Category)) : null,
            command.Outcome is ProposeWarningNotice ? WarningNotices.MaintainedOnly(facts) : null,
            command.Outcome is RatifyRemoval ? DeDesignation.RefuseRatification(current, facts) : null,
            command.Support is null ? null : QualityAssurance.R108.NeedsText(command.SupportFindings, "What the SRG found of the support"),
        ],
        () =>
        [
            new SrgDecisionRecorded(command.OccurredOn, facts.Meeting!.Id.Value, command.Outcome, command.Reason, command.Support, command.SupportFindings),
            .. Follows(current, command, facts),
        ]);

    /// <summary>
    /// What the SRG can decide in a stage. It sees academies too (D22): there it says whether the work with the trust goes on as it is or is
    /// intensified, and neither designates nor removes.
    /// </summary>
    public static IReadOnlyList<SrgOutcome> Possible(Stage stage) => stage switch
    {
        Stage.ReadyForSrg => [NoAction, SrgOutcome.Watch, SrgOutcome.Designate],
        Stage.Watch => [NoAction, SrgOutcome.Watch, SrgOutcome.Designate],
        Stage.DesignationDue => [SrgOutcome.Designate],
        Stage.Designated => [Continue, Intensify, ProposeWarningNotice],
        Stage.RemovalProposed => [RatifyRemoval, RefuseRemoval],
        Stage.AcademyConcernOpen or Stage.WithTrust or Stage.EscalationProposed or Stage.Escalated or Stage.EscalationAnswered => [Continue, Intensify],
        _ => [],
    };

    /// <summary>Refuses to close a meeting while these schools have neither a decision nor a reason why there is none.</summary>
    public static Refusal? RefuseSilence(IEnumerable<CaseId> undecided) => undecided.ToArray() is { Length: > 0 } silent
        ? R61.BrokenIf(true, $"These cases have neither a decision nor a reason why there is none: {string.Join(", ", silent)}.",
            "Record a decision about each, or say why there is none.", nameof(CloseMeeting.Reasons))
        : null;

    /// <summary>Refuses a category that is for schools which are not on the list.</summary>
    public static Refusal? RefuseCategory(VisitCategory category, string field) => D2.BrokenIf(
        category < VisitCategory.Category3, "Categories 1 and 2 are for schools that are not on the list.", "Choose category 3 or category 4.", field);

    // A decision is one of a meeting: on its day, while it is open and has a quorum, and the only one about the school.
    private static Refusal? RefuseMeeting(Case current, RecordSrgDecision command, SrgMeeting? meeting) => meeting switch
    {
        null => AtMeeting(
            command.Meeting is { } named ? $"There is no SRG meeting {named}." : $"There is no SRG meeting of {command.OccurredOn.InWords()}.",
            "Open the meeting of that day under SRG meetings, and record who was there; then record what it decided."),
        { IsClosed: true } => AtMeeting($"The meeting of {meeting.On.InWords()} is closed.", "Record the decision at the next meeting."),
        _ when meeting.On != command.OccurredOn => AtMeeting($"The meeting was held on {meeting.On.InWords()}.", "A decision carries the day of its meeting."),
        _ when SchoolReviewGroup.RefuseWithoutQuorum(meeting, nameof(RecordSrgDecision.Meeting)) is { } noQuorum => noQuorum,
        _ when current.DecisionAt(meeting.Id) is { } already => AtMeeting(
            $"The meeting has decided about this school already: {already.Outcome.InWords()}.", "Record another decision at the next meeting."),
        _ => null,
    };

    private static Refusal? AtMeeting(string reason, string remedy) => R61.BrokenIf(true, reason, remedy, nameof(RecordSrgDecision.Meeting));

    private static IEnumerable<CaseEvent> Follows(Case current, RecordSrgDecision command, Facts facts) => command.Outcome switch
    {
        SrgOutcome.Designate => [Designating.Designated(current, command.OccurredOn, command.Reason, command.Category!.Value, outOfCycle: false, facts)],
        RatifyRemoval => [new DeDesignated(command.OccurredOn)],
        NoAction => [new CaseClosed(command.OccurredOn, ClosureReason.NoActionNeeded, command.Reason, null)],
        _ => [],
    };

    private static Rule RuleFor(Stage stage) => stage switch
    {
        Stage.DesignationDue => Designating.D1,
        Stage.Designated or Stage.RemovalProposed => R61,
        Stage.AcademyConcernOpen or Stage.WithTrust or Stage.EscalationProposed or Stage.Escalated or Stage.EscalationAnswered => Concerns.D22,
        _ => R42,
    };

    private static string Remedy(Stage stage, SrgOutcome outcome) => outcome is RatifyRemoval or NoAction && stage is Stage.Designated
        ? "The Lead Officer and the headteacher first propose the removal (R86)."
        : $"It can decide: {string.Join(", ", Possible(stage).Select(o => o.InWords()))}.";
}
