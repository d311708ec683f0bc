using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Properties;

/// <summary>What holds on every walk, whatever is commanded, by whom and when. Each answers with the fault it found, or null.</summary>
public static class Invariants
{
    /// <summary>Every one, by the sentence that it keeps.</summary>
    public static IReadOnlyList<(string Sentence, Func<Walk, string?> Fault)> All { get; } =
    [
        ("A school that is removed was not locked", Each<DeDesignated>((taken, _) => taken.Before!.Ofsted is { IsLocked: true })),
        ("No notice without both keys", Each<WarningNoticeIssued>((_, past) =>
            past.OfType<WarningNoticeConsidered>().LastOrDefault() is not { Issue: true, PolicyTriggers.Count: > 0, Grounds.Count: > 0 })),
        ("No notice without two people", Each<WarningNoticeIssued>((taken, past) =>
            past.OfType<WarningNoticeApproved>().LastOrDefault()?.ApprovedBy is not { } second
            || second == past.OfType<WarningNoticeConsidered>().Last().ConsideredBy || second == taken.Facts.Actor.Id)),
        ("No power without two people", Each<PowerUsed>((taken, past) =>
            past.OfType<PowersApproved>().LastOrDefault()?.ApprovedBy is not { } second
            || second == past.OfType<PowersProposed>().Last().ProposedBy || second == taken.Facts.Actor.Id)),
        ("A review never closes without a newer plan", Each<ReviewMeetingHeld>((taken, past) =>
            taken.Events.OfType<ActionPlanAgreed>().SingleOrDefault()?.Version != past.OfType<ActionPlanAgreed>().Last().Version + 1)),
        ("Nothing happens to a case that is over but the letters about a removal", EachTaken(taken =>
            taken.Before is { IsOver: true } && taken.Events.Any(e => e is not RemovalLettersSent))),
        ("Nothing is recorded of a day that has not come", EachTaken(taken => taken.Events.Any(e => e.OccurredOn > taken.Facts.Today))),
        ("Nothing is recorded before what it follows", EachTaken(taken => taken is { Before: { } before, Events: [{ } first, ..] }
            && Workflow.StepOf(before.Type, taken.Command.GetType()) is { By: not Who.System } step && first.OccurredOn < step.After(before).Day)),
        ("A compliance period ends after its notice was given", Each<WarningNoticeIssued>((taken, _) =>
            taken.Events.OfType<WarningNoticeIssued>().Single() is var notice && notice.ComplianceEnds <= notice.OccurredOn)),
        ("The twelve-month point never moves while a school is on the list", Steadily((before, after) =>
            before is { IsOnList: true, TwelveMonths: { } was } && after is { IsOnList: true, TwelveMonths: var now } && now?.Due != was.Due)),
        ("Plan versions and reviews only count up", Steadily((before, after) =>
            after.ActionPlan?.Version < before.ActionPlan?.Version || after.Reviews?.Count < before.Reviews?.Count)),
        ("What was stored replays to the same case", Replays),
        ("An option that is refused is refused by the door, by the same rule", EachTaken(taken =>
            OptionFor(taken) is { Refusal.Rule: var rule } && !IsRefusedBy(taken.Decision, rule))),
        ("An option that is allowed is refused neither for the stage nor for the actor nor for readiness", EachTaken(taken =>
            OptionFor(taken) is { Allowed: true, Step: var step } && (taken.Decision is Decision.NotPermitted
                || IsRefusedFirstBy(taken.Decision, TheWorkflow.Stage) || step.Ready(taken.Before!, taken.Facts) is not null))),
        ("A command that is no step of this kind of case is refused", EachTaken(taken => taken.Before is { } before
            && Workflow.StepOf(before.Type, taken.Command.GetType()) is null && taken.Decision is not Decision.Refused)),
    ];

    private static Option? OptionFor(Taken taken) => taken.Options.SingleOrDefault(option => option.Step.Command == taken.Command.GetType());

    // The door asks for the command's own fields between the stage and the readiness.
    private static bool IsRefusedBy(Decision decision, Rule rule) => decision switch
    {
        Decision.NotPermitted { Refusal.Rule: var by } => by == rule,
        Decision.Refused { Refusals: [var first, ..] } => first.Rule == rule,
        Decision.Invalid => rule != TheWorkflow.Stage && rule != TheWorkflow.Who,
        _ => false,
    };

    private static bool IsRefusedFirstBy(Decision decision, Rule rule) => decision is Decision.Refused { Refusals: [var first, ..] } && first.Rule == rule;

    private static Func<Walk, string?> EachTaken(Func<Taken, bool> isWrong) => walk => walk.Taken.FirstOrDefault(isWrong) is { } wrong ? Told(wrong) : null;

    private static Func<Walk, string?> Each<T>(Func<Taken, IReadOnlyList<CaseEvent>, bool> isWrong) where T : CaseEvent => walk =>
    {
        var past = walk.Before.ToList();
        foreach (var taken in walk.Taken)
        {
            if (taken.Events.OfType<T>().Any() && isWrong(taken, past))
            {
                return Told(taken);
            }

            past.AddRange(taken.Events);
        }

        return null;
    };

    private static Func<Walk, string?> Steadily(Func<Case, Case, bool> isWrong) => EachTaken(taken =>
        taken.Before is { } before && taken.Events.Aggregate((Case?)before, Case.Evolve) is { } after && isWrong(before, after));

    private static string? Replays(Walk walk)
    {
        var stored = walk.History.Select(e => (CaseEvent)StoredJson.Read(StoredJson.Write(e), e.GetType()));
        return StoredJson.Write(Case.Replay(stored)) == StoredJson.Write(walk.Current) ? null : StoredJson.Describe(walk.History);
    }

    private static string Told(Taken taken) => $"{taken.Facts.Actor.Id} on {taken.Facts.Today:O}: {StoredJson.Describe(taken.Command)}\n{StoredJson.Describe(taken.Decision)}";
}
