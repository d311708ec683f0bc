using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using static Casework.Domain.Rules.AcademyConcerns;

namespace Casework.Domain.Rules;

/// <summary>Going beyond an academy's trust: judged, proposed, told, approved, made and answered (R155 to R157).</summary>
public static class Escalations
{
    /// <summary>The grounds that describe a serious concern; ground 4 stands in section 60A (D38).</summary>
    public static IReadOnlyList<StatutoryGround> Grounds { get; } =
        [StatutoryGround.G1LowStandards, StatutoryGround.G2BreakdownOfManagement, StatutoryGround.G3SafetyThreatened];

    /// <summary>Judges the engagement with the trust, on evidence. Engagement that works ends an escalation that was not made.</summary>
    public static Decision Judge(Case current, JudgeTrustEngagement command, Facts facts) => Decision.Unless(
        [R155.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence))],
        () => [new TrustEngagementJudged(command.OccurredOn, command.Effective, command.Evidence)]);

    /// <summary>Refuses the first key of an escalation missing: engagement that was judged not to work.</summary>
    public static Refusal? MayBeProposed(Case current, Facts facts) => BothKnow(current, facts)
        ?? R155.BrokenIf(current.Academy!.Engagement is not { Effective: false }, "The engagement with the trust was not judged ineffective.",
            "Judge the engagement first, on evidence.")
        ?? R155.BrokenIf(current.Academy.Escalation is { SentOn: { } sent } && current.Academy.Engagement!.On < sent,
            "The engagement was last judged before the last escalation.", "Judge it again first.");

    /// <summary>
    /// Proposes an escalation with the second key: what makes the concern serious. That Ofsted put the academy in a category is believed only
    /// where its inspections on the register say so.
    /// </summary>
    public static Decision Propose(Case current, ProposeEscalation command, Facts facts) => Decision.Unless(
        [
            R155.BrokenIf(command.Because.Count == 0, "Nothing says that the concern is serious.",
                "Name an Ofsted category, a ground of section 60(2), or poor leadership or governance.", nameof(command.Because)),
            R155.BrokenIf(command.Because.Contains(SeriousConcern.OfstedCategory) && OfstedStanding.Of(facts.School?.Inspections ?? []) is not { Category: not OfstedCategory.None },
                "By the inspections on the register, the academy is in no category of concern.",
                "Record the inspection on the academy's own page first, or say what else makes the concern serious.", nameof(command.Because)),
            R155.BrokenIf(command.Because.Contains(SeriousConcern.StatutoryGround) && command.Grounds.Count == 0, "No ground of section 60(2) is named.",
                "Choose the ground that would be met if it were a maintained school.", nameof(command.Grounds)),
            R155.BrokenIf(command.Grounds.Except(Grounds).Any(), "Ground 4 is one of section 60A and makes no serious concern here.",
                "Choose among grounds 1 to 3.", nameof(command.Grounds)),
        ],
        () =>
        [
            new EscalationProposed(command.OccurredOn, [.. command.Because.Distinct().Order()], [.. command.Grounds.Distinct().Order()],
                command.Concerns, command.Attempts, facts.Actor.Id),
        ]);

    /// <summary>A proposal follows the judgement.</summary>
    public static (DateOnly Day, string What) Judged(Case current) => current.Academy?.Engagement is { } judged
        ? (judged.On, "the engagement with the trust was judged")
        : WhenBothKnew(current);

    /// <summary>Tells the trust.</summary>
    public static Decision Tell(Case current, TellTrustOfEscalation command, Facts facts) =>
        Decision.Accept(new TrustToldOfEscalation(command.OccurredOn, command.ToWhom, command.Document));

    /// <summary>What is done about a proposal follows it.</summary>
    public static (DateOnly Day, string What) Proposed(Case current) => current.Academy?.Escalation is { } escalation
        ? (escalation.ProposedOn, "the escalation was proposed")
        : Judged(current);

    /// <summary>Refuses one's own proposal, anyone but the Director, and a second approval.</summary>
    public static Refusal? WaitsForApproval(Case current, Facts facts) =>
        WarningNotices.D28.BrokenIf(current.Academy!.Escalation!.ApprovedOn is not null, "The escalation is already approved.", "Make it, once the trust was told.")
        ?? WarningNotices.D28.BrokenIf(current.Academy.Escalation.ProposedBy == facts.Actor.Id, "You proposed this escalation yourself.",
            "The Director of Education approves it.")
        ?? WarningNotices.D28.BrokenIf(facts.Actor.Role is not Role.Director, "An escalation needs the approval of the Director of Education.",
            "The Director of Education approves it.");

    /// <summary>Approves as the second person.</summary>
    public static Decision Approve(Case current, ApproveEscalation command, Facts facts) =>
        Decision.Accept(new EscalationApproved(command.OccurredOn, command.Reason, facts.Actor.Id));

    /// <summary>Refuses without the second person (D28) and before the trust was told (R157).</summary>
    public static Refusal? MayBeMade(Case current, Facts facts) =>
        R157.BrokenIf(current.Academy!.Escalation!.TrustToldOn is null, "The trust has not been told of the escalation.", "Tell the trust first.")
        ?? WarningNotices.D28.BrokenIf(current.Academy.Escalation.ApprovedOn is null, "Nobody has approved the escalation.",
            "The Director of Education approves it first.");

    /// <summary>Escalates, on a day after the trust was told, with the concerns and attempts that were approved.</summary>
    public static Decision Make(Case current, EscalateConcern command, Facts facts) => command.To.Count == 0
        ? new Decision.Invalid([new(nameof(command.To), "Choose to whom it goes.")])
        : Decision.Unless(
            [
                R157.BrokenIf(command.OccurredOn <= current.Academy!.Escalation!.TrustToldOn,
                    $"The trust was told on {current.Academy.Escalation.TrustToldOn?.InWords()}.", "Escalate on a later day, so that the trust knows before.",
                    nameof(command.OccurredOn)),
            ],
            () =>
            [
                new ConcernEscalated(command.OccurredOn, [.. command.To.Distinct().Order()], current.Academy!.Escalation!.Concerns,
                    current.Academy.Escalation.Attempts, command.Document),
            ]);

    /// <summary>An escalation follows its approval.</summary>
    public static (DateOnly Day, string What) Approved(Case current) => current.Academy?.Escalation?.ApprovedOn is { } day
        ? (day, "the escalation was approved")
        : Proposed(current);

    /// <summary>Records an answer. It comes from one to whom the concern went.</summary>
    public static Decision Answer(Case current, RecordEscalationResponse command, Facts facts) =>
        current.Academy!.Escalation!.To is { } to && to.Contains(command.From)
            ? Decision.Accept(new EscalationAnswered(command.OccurredOn, command.From, command.Response))
            : new Decision.Invalid([new(nameof(command.From), "The concern was not escalated to them.")]);

    /// <summary>An answer follows the escalation.</summary>
    public static (DateOnly Day, string What) Sent(Case current) => current.Academy?.Escalation?.SentOn is { } day
        ? (day, "the concern was escalated")
        : Approved(current);
}
