using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Removal from the list: proposed by Lead Officer and headteacher, ratified by the SRG.</summary>
public static class DeDesignation
{
    /// <summary>Both agree.</summary>
    public static readonly Rule R86 = new("R86", Enforced,
        "Lead Officer and headteacher agree, on the plan and on a removal from the list.", "Strategy line 2274");

    /// <summary>Resting on a review.</summary>
    public static readonly Rule R87 = new("R87", Enforced,
        "A removal rests on a self review, an authority review, a BPSI review or an HMI review.", "Strategy line 2275");

    /// <summary>Three statements.</summary>
    public static readonly Rule R88 = new("R88", Enforced,
        "The review states that progress on the key issues is sufficient, that improvement is sustained, and that intensive support is no longer needed.",
        "Strategy line 2276");

    /// <summary>The Ofsted lock.</summary>
    public static readonly Rule R89 = new("R89", Enforced,
        "A school judged requires improvement or inadequate stays on the list until a subsequent Ofsted inspection judges it good or better.",
        "Strategy line 2277");

    /// <summary>The SRG ratifies.</summary>
    public static readonly Rule D9 = new("D9", Enforced,
        "Lead Officer and headteacher propose the removal, the SRG ratifies it; it takes effect on the day of the SRG.",
        "Decision on strategy lines 2217 and 2274");

    /// <summary>Refuses while the Ofsted lock is on.</summary>
    public static Refusal? Ready(Case current, Facts facts) => R89.BrokenIf(
        current.Ofsted is { IsLocked: true },
        $"Ofsted judged the school requires improvement or worse on {current.Ofsted?.LockedSince?.InWords()} (inspection {current.Ofsted?.InspectionNumber})."
            + (current.Ofsted?.Holding is [_, ..] holding ? $" Still not good enough: {OfstedOutcomes.InWords(holding)}." : ""),
        "A later Ofsted inspection that is good or better opens the lock.")
        ?? R89.BrokenIf(current.Ofsted is null && current.Designation is { } designation && designation.Triggers.Contains(Trigger.T1OfstedOutcome),
            "The school was designated on an Ofsted outcome that is not recorded on this case.", "Record the Ofsted outcome first.");

    /// <summary>Proposes the removal with its review.</summary>
    public static Decision Propose(Case current, ProposeRemoval command, Facts facts) => Decision.Unless(
        [
            R87.BrokenIf(command.Review.On > command.OccurredOn, "The review was held after the proposal.", "Give the day of the review that the proposal rests on.", "Review.On"),
            R87.BrokenIf(command.Review.On < current.Designation!.On, "The review was held before the school was designated.", "Give the day of the review that the proposal rests on.", "Review.On"),
            R88.BrokenIf(!command.Review.SufficientProgress, "The review does not state sufficient progress on the key issues.", "Propose the removal when a review states it.", "Review.SufficientProgress"),
            R88.BrokenIf(!command.Review.ImprovementSustained, "The review does not state that improvement is sustained.", "Propose the removal when a review states it.", "Review.ImprovementSustained"),
            R88.BrokenIf(!command.Review.IntensiveSupportNoLongerNeeded, "The review does not state that intensive support is no longer needed.", "Propose the removal when a review states it.", "Review.IntensiveSupportNoLongerNeeded"),
            R86.NeedsText(command.HeadteacherAgreement, "How the headteacher agreed", nameof(command.HeadteacherAgreement)),
        ],
        () => [new RemovalProposed(command.OccurredOn, command.Review, command.Evidence, command.HeadteacherAgreement, facts.Actor.Id)]);

    /// <summary>The SRG cannot ratify past the Ofsted lock, and nobody ratifies what they proposed.</summary>
    internal static Refusal? RefuseRatification(Case current, Facts facts) => Ready(current, facts)
        ?? D9.BrokenIf(current.Removal?.ProposedBy == facts.Actor.Id, "You proposed this removal yourself.", "Somebody else records the SRG's decision.");
}
