using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What an action plan must hold before it can be agreed, at first and at every review.</summary>
public static class ActionPlans
{
    /// <summary>Set in place.</summary>
    public static readonly Rule R59 = new("R59", Watched, "The school has a plan of support.", "Strategy line 2216");

    /// <summary>Issues that matter.</summary>
    public static readonly Rule R67 = new("R67", Shown,
        "Key issues are substantial, current and unresolved, and affect standards.", "Strategy line 2245",
        "Whether an issue matters is a judgement of those who write the plan.")
    { KeptIn = [typeof(Plan)] };

    /// <summary>Issues underneath.</summary>
    public static readonly Rule R68 = new("R68", Shown,
        "The plan looks for issues that lie underneath and hidden.", "Strategy line 2248", "What is hidden is found by people, not by a form.")
    { KeptIn = [typeof(Plan)] };

    /// <summary>What is in the way.</summary>
    public static readonly Rule R69 = new("R69", Shown,
        "The plan names what blocks progress.", "Strategy line 2250", "There may be nothing in the way; what there is can be written into the plan.")
    { KeptIn = [typeof(Plan)] };

    /// <summary>Key areas.</summary>
    public static readonly Rule R70 = new("R70", Shown,
        "The plan names the key areas for action.", "Strategy line 2252", "They stand in the plan as key issues and actions, which R73 asks for.")
    { KeptIn = [typeof(Plan)] };

    /// <summary>Vision.</summary>
    public static readonly Rule R71 = new("R71", Enforced, "The plan says where the school should be in a year's time.", "Strategy line 2256");

    /// <summary>Milestones.</summary>
    public static readonly Rule R72 = new("R72", Enforced, "The plan has at least one interim milestone or goal.", "Strategy line 2258");

    /// <summary>Actions address key issues.</summary>
    public static readonly Rule R73 = new("R73", Enforced, "Each action addresses a key issue.", "Strategy line 2260");

    /// <summary>Both act.</summary>
    public static readonly Rule R74 = new("R74", Enforced,
        "The plan has at least one action of the school and one of the authority.", "Strategy line 2263");

    /// <summary>Others.</summary>
    public static readonly Rule R75 = new("R75", Shown,
        "The plan may involve others, commissioned by the school or the authority.", "Strategy line 2265",
        "Who else takes part is free; the plan says it in its actions.")
    { KeptIn = [typeof(PlannedAction)] };

    /// <summary>Monitoring.</summary>
    public static readonly Rule R76 = new("R76", Enforced, "Every action has its monitoring and evaluation.", "Strategy line 2269");

    /// <summary>Kept up to date.</summary>
    public static readonly Rule R77 = new("R77", Watched, "The Lead Officer writes the plan and keeps it up to date.", "Strategy line 2286");

    /// <summary>More capacity.</summary>
    public static readonly Rule R84 = new("R84", Shown,
        "The authority may use other ways to build capacity, such as a coach, a secondment or a national leader of governance.", "Strategy line 2304",
        "A list to choose from; which one fits is decided by people.")
    { KeptIn = [typeof(PlannedAction)] };

    /// <summary>Needs a Lead Officer.</summary>
    public static readonly Rule D3 = new("D3", Enforced,
        "A Lead Officer may be appointed from the first concern; there is no plan without one.", "Decision on strategy lines 2216 and 2234");

    /// <summary>The first plan needs a Lead Officer; a later one is agreed at a review meeting.</summary>
    public static Refusal? Ready(Case current, Facts facts) =>
        D3.BrokenIf(current.LeadOfficer is null, "The case has no Lead Officer.", "Assign a Lead Officer first.")
        ?? ReviewMeetings.R100.BrokenIf(current.ActionPlan is not null,
            $"Version {current.ActionPlan?.Version} of the plan is in force.", "Agree its successor at a review meeting.");

    /// <summary>Agrees version 1 of the plan.</summary>
    public static Decision Agree(Case current, AgreeActionPlan command, Facts facts) => Decision.Unless(
        [.. Refuse(command.Plan, nameof(command.Plan)), RefuseAgreement(command.HeadteacherAgreement)],
        () => [new ActionPlanAgreed(command.OccurredOn, 1, command.Plan, command.HeadteacherAgreement)]);

    /// <summary>Everything that keeps a plan from being agreed, with the fields named under <paramref name="at"/>.</summary>
    public static IEnumerable<Refusal?> Refuse(Plan plan, string at)
    {
        yield return R73.BrokenIf(plan.KeyIssues.Count == 0, "The plan names no key issue.", "Enter at least one key issue.", $"{at}.{nameof(plan.KeyIssues)}");
        foreach (var (issue, index) in plan.KeyIssues.Select((k, i) => (k, i)))
        {
            yield return R73.NeedsText(issue, $"Key issue {index + 1}", $"{at}.{nameof(plan.KeyIssues)}[{index}]");
        }

        yield return R71.NeedsText(plan.Vision, "Where the school should be in a year's time", $"{at}.{nameof(plan.Vision)}");
        yield return R72.BrokenIf(plan.Milestones.Count == 0, "The plan has no milestone.", "Enter at least one milestone.", $"{at}.{nameof(plan.Milestones)}");
        foreach (var (milestone, index) in plan.Milestones.Select((m, i) => (m, i)))
        {
            yield return R72.NeedsText(milestone.Goal, $"The goal of milestone {index + 1}", $"{at}.{nameof(plan.Milestones)}[{index}].{nameof(milestone.Goal)}");
        }

        yield return R74.BrokenIf(!plan.Actions.Any(a => a.Owner is ActionOwner.School), "The plan has no action of the school.", "Enter at least one action that the school does.", $"{at}.{nameof(plan.Actions)}");
        yield return R74.BrokenIf(!plan.Actions.Any(a => a.Owner is ActionOwner.LocalAuthority), "The plan has no action of the authority.", "Enter at least one action that the authority does.", $"{at}.{nameof(plan.Actions)}");
        foreach (var (action, index) in plan.Actions.Select((a, i) => (a, i)))
        {
            var field = $"{at}.{nameof(plan.Actions)}[{index}]";
            yield return R73.NeedsText(action.What, $"What action {index + 1} is", $"{field}.{nameof(action.What)}");
            yield return R73.BrokenIf(action.KeyIssue < 1 || action.KeyIssue > plan.KeyIssues.Count, $"Action {index + 1} addresses no key issue of the plan.",
                $"Give the number of a key issue, from 1 to {Math.Max(1, plan.KeyIssues.Count)}.", $"{field}.{nameof(action.KeyIssue)}");
            yield return R76.NeedsText(action.Monitoring, $"How action {index + 1} is monitored and evaluated", $"{field}.{nameof(action.Monitoring)}");
        }
    }

    /// <summary>Refuses a plan that the headteacher did not demonstrably agree.</summary>
    public static Refusal? RefuseAgreement(string? headteacherAgreement) =>
        DeDesignation.R86.NeedsText(headteacherAgreement, "How the headteacher agreed", nameof(AgreeActionPlan.HeadteacherAgreement));
}
