using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Policy;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>A new policy version: proposed by one person, adopted by another, in force from a day on.</summary>
public static class PolicyVersions
{
    /// <summary>Days of ours.</summary>
    public static readonly Rule D23 = new("D23", Watched,
        "Where the strategy sets no day for letter, Lead Officer, plan, note or report, the product sets one and says that it is not policy.",
        "Decision on strategy lines 1789, 2215 and 2216");

    /// <summary>From a day on.</summary>
    public static readonly Rule D37 = new("D37", Enforced,
        "Policy counts from a day, and a decision keeps the version that it was made under.", "Decision on strategy line 2697");

    /// <summary>Refuses anyone but HoSI, who proposes (permission table, 5).</summary>
    public static Refusal? RefuseProposer(Actor actor) => For(actor, "proposed", Role.HoSI);

    /// <summary>Refuses anyone but the Director of Education, who adopts (permission table, 5).</summary>
    public static Refusal? RefuseAdopter(Actor actor) => For(actor, "adopted", Role.Director);

    /// <summary>Refuses anyone but the two who decide on policy.</summary>
    public static Refusal? RefuseWithdrawer(Actor actor) => For(actor, "withdrawn", Role.HoSI, Role.Director);

    /// <summary>Refuses a second proposal while one waits.</summary>
    public static Refusal? RefuseSecond(Policies policies) => D37.BrokenIf(
        policies.Waiting is not null, $"Version {policies.Waiting?.Version.Id} is proposed already.", "Have it adopted or withdrawn first.");

    /// <summary>
    /// Proposes a version. Refuses one that starts too early, that says nothing new or nothing sensible, or beside another proposal.
    /// </summary>
    public static PolicyDecision Propose(Policies policies, ProposePolicy command, Actor actor, DateOnly today) => RefuseProposer(actor) switch
    {
        { } notTheirs => new PolicyDecision.NotPermitted(notTheirs),
        _ => PolicyDecision.UnlessWellFormed(command) ?? PolicyDecision.Unless(
            [
                RefuseSecond(policies),
                D37.NeedsText(command.Version.Id, "The name of the version"),
                RefuseName(policies, command.Version),
                RefuseDay(policies, command.Version, today),
                .. PolicyFigure.All.Select(figure => RefuseFigure(figure, command.Version)),
                RefuseQuestion(command.Version),
                .. RefuseEquivalence(command.Version.Equivalence),
                D37.NeedsText(command.Version.DesignationLetterLine, "The line of the designation letter"),
                RefuseSame(policies.Latest, command.Version),
                D37.NeedsText(command.Reason, "The reason for the change"),
            ],
            () => new PolicyProposed(today, policies.Proposals.Count + 1, command.Version, command.Reason, new(actor.Id, actor.Name))),
    };

    /// <summary>
    /// Adopts a proposal, which moves what is due on these open cases. Refuses who proposed it (D28), and a proposal whose day has passed,
    /// for that would change what was decided meanwhile. Adopting twice changes nothing.
    /// </summary>
    public static PolicyDecision Adopt(
        PolicyProposal proposal, IReadOnlyList<CaseId> moves, Actor actor, DateOnly today) => RefuseAdopter(actor) switch
        {
            { } notTheirs => new PolicyDecision.NotPermitted(notTheirs),
            _ when proposal.State is ProposalState.Adopted => PolicyDecision.Nothing,
            _ => PolicyDecision.Unless(
                [
                    D37.BrokenIf(proposal.State is ProposalState.Withdrawn, "This proposal was withdrawn.", "Propose the version again."),
                WarningNotices.D28.BrokenIf(
                    proposal.ProposedBy.Id == actor.Id, "You proposed this version yourself.", "A second person adopts it."),
                D37.BrokenIf(
                    proposal.Version.EffectiveFrom < today, $"It was to start on {proposal.Version.EffectiveFrom.InWords()}, which has passed.",
                    "Withdraw it and propose it again with a day to come."),
            ],
                () => new PolicyAdopted(today, proposal.Number, new(actor.Id, actor.Name), moves)),
        };

    /// <summary>Withdraws a proposal with a reason. Refuses one that was adopted. Withdrawing twice changes nothing.</summary>
    public static PolicyDecision Withdraw(
        PolicyProposal proposal, WithdrawPolicy command, Actor actor, DateOnly today) => RefuseWithdrawer(actor) switch
        {
            { } notTheirs => new PolicyDecision.NotPermitted(notTheirs),
            _ when proposal.State is ProposalState.Withdrawn => PolicyDecision.Nothing,
            _ => PolicyDecision.UnlessWellFormed(command) ?? PolicyDecision.Unless(
                [
                    D37.BrokenIf(proposal.State is ProposalState.Adopted, "This version was adopted.", "Propose another version."),
                D37.NeedsText(command.Reason, "The reason for the withdrawal"),
            ],
                () => new PolicyProposalWithdrawn(today, proposal.Number, command.Reason, new(actor.Id, actor.Name))),
        };

    private static Refusal? For(Actor actor, string done, params Role[] roles) => TheWorkflow.Who.BrokenIf(
        !roles.Contains(actor.Role), $"A policy version is not {done} by {actor.Role.InWords()}.",
        $"It is {done} by {string.Join(" or ", roles.Select(r => r.InWords()))}.");

    private static Refusal? RefuseName(Policies policies, PolicyVersion version) => D37.BrokenIf(
        policies.Versions.Any(v => v.Id == version.Id), $"There is a version {version.Id} already.", "Give this one a name of its own.",
        Field(nameof(version.Id)));

    private static Refusal? RefuseDay(Policies policies, PolicyVersion version, DateOnly today) =>
        D37.BrokenIf(version.EffectiveFrom <= policies.Latest.EffectiveFrom,
            $"Version {policies.Latest.Id} starts on {policies.Latest.EffectiveFrom.InWords()}.", "Enter a later day.",
            Field(nameof(version.EffectiveFrom)))
        ?? D37.BrokenIf(version.EffectiveFrom < today, "A version that starts in the past would change what was decided since.",
            $"Enter {today.InWords()} or a later day.", Field(nameof(version.EffectiveFrom)));

    private static Refusal? RefuseFigure(PolicyFigure figure, PolicyVersion version) => D37.BrokenIf(
        figure.Of(version) < figure.Least || figure.Of(version) > figure.Most,
        $"{figure.InWords(version)} is not sensible.", $"Enter {figure.Least} to {figure.Most} {figure.Unit}.", Field(figure.Field));

    private static Refusal? RefuseQuestion(PolicyVersion version) => D37.BrokenIf(
        version.AskLikelyGoodFromMonth >= version.MonthsBeforeConsideration, "The six-month question would be asked only once its answer is needed.",
        $"Enter fewer than {version.MonthsBeforeConsideration} months.", Field(nameof(version.AskLikelyGoodFromMonth)));

    private static IEnumerable<Refusal?> RefuseEquivalence(GradeEquivalence equivalence) =>
    [
        .. from line in EquivalenceLine.All
           where !line.Words.Contains(line.Of(equivalence))
           select D37.BrokenIf(true, "This word does not belong there.", $"Choose one of: {line.InWords()}.", Equivalence(line.Field)),
        RefuseLine(nameof(equivalence.Overall), equivalence.Overall),
        RefuseLine(nameof(equivalence.KeyJudgements), equivalence.KeyJudgements),
        RefuseLine(nameof(equivalence.ReportCard), equivalence.ReportCard),
    ];

    private static Refusal? RefuseLine(string framework, GradeLine line) => D37.BrokenIf(
        line.WorseFrom <= line.GoodFrom, "A grade would count as good or better and as requires improvement or worse.", "Choose a lower grade.",
        Equivalence($"{framework}.{nameof(line.WorseFrom)}"));

    private static string Equivalence(string field) => Field($"{nameof(PolicyVersion.Equivalence)}.{field}");

    private static Refusal? RefuseSame(PolicyVersion latest, PolicyVersion version) => D37.BrokenIf(
        version with { Id = latest.Id, EffectiveFrom = latest.EffectiveFrom } == latest, $"It says the same as version {latest.Id}.",
        "Change what is to be different.");

    private static string Field(string ofVersion) => $"{nameof(ProposePolicy.Version)}.{ofVersion}";
}
