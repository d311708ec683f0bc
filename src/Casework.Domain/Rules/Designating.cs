using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Designation as a school causing concern, which is the informal warning notice.</summary>
public static class Designating
{
    /// <summary>What causing concern means.</summary>
    public static readonly Rule R48 = new("R48", Shown,
        "A school causes concern that is not securely good, and at risk of requires improvement or worse.", "Strategy line 2043",
        "The definition behind the five triggers, which R55 asks for.")
    { KeptIn = [typeof(Trigger)] };

    /// <summary>Informal warning notice.</summary>
    public static readonly Rule R49 = new("R49", Enforced,
        "Designating a maintained school is the informal warning notice: one fact, one effective date.", "Strategy line 2045")
    { KeptIn = [typeof(Designated)], RefusedBy = "STAGE" };

    /// <summary>Trigger 1.</summary>
    public static readonly Rule R50 = new("R50", Enforced, "Trigger 1: judged inadequate or requires improvement by Ofsted.", "Strategy line 2179")
    { RefusedBy = "R55" };

    /// <summary>Trigger 2.</summary>
    public static readonly Rule R51 = new("R51", Enforced,
        "Trigger 2: the authority believes the school would be judged requires improvement or worse if inspected now.", "Strategy line 2183")
    { RefusedBy = "R55" };

    /// <summary>Trigger 3.</summary>
    public static readonly Rule R52 = new("R52", Enforced,
        "Trigger 3: a serious breakdown of leadership, management or governance.", "Strategy line 2187")
    { RefusedBy = "R55" };

    /// <summary>Trigger 4.</summary>
    public static readonly Rule R53 = new("R53", Enforced, "Trigger 4: the safety of pupils is threatened.", "Strategy line 2193")
    { RefusedBy = "R55" };

    /// <summary>Trigger 5.</summary>
    public static readonly Rule R54 = new("R54", Enforced,
        "Trigger 5: achievement unacceptably low, or a serious decline without the capacity to reverse it.", "Strategy line 2197")
    { RefusedBy = "R55" };

    /// <summary>Designation due.</summary>
    public static readonly Rule D1 = new("D1", Enforced,
        "An Ofsted outcome of requires improvement or worse makes the designation due; HoSI may designate at once and the next SRG ratifies.",
        "Decision on strategy lines 1819 and 2179");

    /// <summary>The rule behind each trigger.</summary>
    public static Rule RuleOf(Trigger trigger) => trigger switch
    {
        Trigger.T1OfstedOutcome => R50,
        Trigger.T2WouldBeJudgedRequiresImprovement => R51,
        Trigger.T3LeadershipOrGovernance => R52,
        Trigger.T4SafetyOfPupils => R53,
        Trigger.T5AchievementOrDecline => R54,
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    /// <summary>The day that everything on the list comes after.</summary>
    public static (DateOnly Day, string What) Day(Case current) => (current.Designation!.On, "the school was designated");

    /// <summary>Designates before the next SRG, which then ratifies it (D1).</summary>
    public static Decision OutOfCycle(Case current, Designate command, Facts facts) => Decision.Unless(
        [SrgDecisions.RefuseCategory(command.Category, nameof(command.Category))],
        () => [Designated(current, command.OccurredOn, command.Grounds, command.Category, outOfCycle: true, facts)]);

    internal static Designated Designated(Case current, DateOnly on, string grounds, VisitCategory category, bool outOfCycle, Facts facts) =>
        new(on, Triggers(current), grounds, category, outOfCycle, facts.Policy.MonthsBeforeConsideration);

    private static IReadOnlyList<Trigger> Triggers(Case current) => current.Stage is Stage.DesignationDue
        ? [.. current.Concern.Triggers.Append(Trigger.T1OfstedOutcome).Distinct().Order()]
        : current.Concern.Triggers;
}
