using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The review of the action plan, and the new plan agreed at the same meeting.</summary>
public static class ReviewMeetings
{
    /// <summary>Regular.</summary>
    public static readonly Rule R97 = new("R97", Watched,
        "The Lead Officer has the action plan reviewed regularly.", "Strategy line 2330");

    /// <summary>Who is there.</summary>
    public static readonly Rule R98 = new("R98", Enforced, "Lead Officer and headteacher attend the review; others may.", "Strategy line 2330");

    /// <summary>What it records.</summary>
    public static readonly Rule R99 = new("R99", Shown,
        "The review records progress on the key priorities, whether the plan is effective, and its measurable impact.", "Strategy line 2332",
        "How much was achieved is a judgement; the review keeps what was found.")
    { KeptIn = [typeof(ReviewMeetingHeld)] };

    /// <summary>New plan at the same meeting.</summary>
    public static readonly Rule R100 = new("R100", Enforced,
        "A new action plan is agreed at the review meeting; without one the review cannot be recorded.", "Strategy line 2335");

    /// <summary>Kept for good.</summary>
    public static readonly Rule R101 = new("R101", Enforced,
        "Every plan version and the notes of each review are stored and never changed.", "Strategy line 2335")
    { KeptIn = [typeof(ActionPlanAgreed), typeof(ReviewMeetingHeld)], RefusedBy = "R100" };

    /// <summary>How often.</summary>
    public static readonly Rule D16 = new("D16", Watched,
        "A plan is reviewed once every half term in categories 4 and 5, otherwise once a term, and never more than a term apart.",
        "Decision on strategy line 2330")
    { DueBy = "R97" };

    /// <summary>Refuses when there is no plan to review.</summary>
    public static Refusal? Ready(Case current, Facts facts) =>
        R97.BrokenIf(current.ActionPlan is null, "There is no action plan to review.", "Agree the first action plan.");

    /// <summary>A review follows the plan that it reviews.</summary>
    public static (DateOnly Day, string What) After(Case current) =>
        current.ActionPlan is { } plan ? (plan.AgreedOn, $"version {plan.Version} of the plan was agreed") : Designating.Day(current);

    /// <summary>Records the review and its new plan together, or neither.</summary>
    public static Decision Hold(Case current, HoldReviewMeeting command, Facts facts) => Decision.Unless(
        [
            R98.BrokenIf(!command.Attendees.Contains(Attendee.LeadOfficer) || !command.Attendees.Contains(Attendee.Headteacher),
                "Lead Officer and headteacher were not both there.", "Hold the review with both of them.", nameof(command.Attendees)),
            SixMonthQuestion.RefuseSilence(current, command.OccurredOn, command.LikelyGood, facts.Policy),
            R100.BrokenIf(command.NewPlan is null, "No new action plan was agreed at the meeting.", "Enter the plan that was agreed at this meeting.", nameof(command.NewPlan)),
            .. command.NewPlan is { } plan ? ActionPlans.Refuse(plan, nameof(command.NewPlan)) : [],
            command.NewPlan is null ? null : ActionPlans.RefuseAgreement(command.HeadteacherAgreement),
        ],
        () =>
        [
            new ReviewMeetingHeld(command.OccurredOn, (current.Reviews?.Count ?? 0) + 1, [.. command.Attendees.Distinct().Order()], current.ActionPlan!.Version,
                command.Progress, command.PlanIsEffective, command.Impact, command.Notes, command.LikelyGood),
            new ActionPlanAgreed(command.OccurredOn, current.ActionPlan.Version + 1, command.NewPlan!, command.HeadteacherAgreement!),
        ]);
}
