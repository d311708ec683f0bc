using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Ending a case without a removal.</summary>
public static class Closing
{
    /// <summary>Reasons.</summary>
    public static readonly Rule D40 = new("D40", Enforced,
        "A case ends without a removal when the school converts, closes or merges, with the linked case of the successor, or in error, which takes a second person.",
        "Decision; the strategy is silent");

    /// <summary>A case ends after its designation, or after the concern where there is none.</summary>
    public static (DateOnly Day, string What) After(Case current) =>
        current.Designation is null ? (current.Concern.RaisedOn, "the concern was raised") : Designating.Day(current);

    /// <summary>The reasons that can be given for the end of a case of a kind. What a body decides is recorded as its decision.</summary>
    public static IReadOnlyList<ClosureReason> Reasons(CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => [ClosureReason.ConvertedToAcademy, ClosureReason.SchoolClosed, ClosureReason.Merged, ClosureReason.OpenedInError],
        CaseType.Setting =>
        [
            ClosureReason.ProviderResigned, ClosureReason.RegistrationCancelled, ClosureReason.RegistrationSuspended, ClosureReason.OpenedInError,
        ],
        CaseType.Academy =>
        [
            ClosureReason.ConcernResolved, ClosureReason.EscalationAnswered, ClosureReason.SchoolClosed, ClosureReason.Merged, ClosureReason.OpenedInError,
        ],
        _ => [ClosureReason.SchoolClosed, ClosureReason.Merged, ClosureReason.OpenedInError],
    };

    /// <summary>
    /// Closes the case with its reason. A school that lives on under another URN names it; who closes a case against what the register says,
    /// says why. That, and a case opened in error, takes a second person, and neither takes a school that Ofsted locks off the list (R89).
    /// </summary>
    public static Decision Close(Case current, CloseCase command, Facts facts) => RefuseReason(current, command) is { } wrong ? new Decision.Refused([wrong]) : Decision.Unless(
        [
            .. Successor(current, command, facts),
            D40.BrokenIf(IsAgainstRegister(current, command, facts) && string.IsNullOrWhiteSpace(command.WhyAgainstRegister),
                $"The register shows {facts.School?.Name} as open.", "Say why the case ends all the same, or wait until the register shows it.", nameof(command.WhyAgainstRegister)),
            .. command.Reason is ClosureReason.OpenedInError || IsAgainstRegister(current, command, facts) ? RefuseOnOnesOwnWord(current, command, facts) : [],
            command.Reason is ClosureReason.ConcernResolved ? AcademyConcerns.BothKnow(current, facts) : null,
            D40.BrokenIf(command.Reason is ClosureReason.EscalationAnswered && current.Stage is not Stage.EscalationAnswered,
                "No answer to an escalation is recorded.", "Record the answer first.", nameof(command.Reason)),
            command.Reason is ClosureReason.ConcernResolved or ClosureReason.EscalationAnswered ? AcademyConcerns.NotRaisedBeyond(current) : null,
        ],
        () => [new CaseClosed(command.OccurredOn, command.Reason, command.Explanation, command.Successor, command.WhyAgainstRegister)]);

    // Nothing but somebody's word stands behind it.
    private static IEnumerable<Refusal?> RefuseOnOnesOwnWord(Case current, CloseCase command, Facts facts) =>
    [
        RefuseSamePerson(current, facts),
        DeDesignation.R89.BrokenIf(current is { IsOnList: true, Ofsted.IsLocked: true }, "Ofsted's outcome keeps the school on the list.",
            command.Reason is ClosureReason.OpenedInError ? "Where the outcome was recorded wrongly, record the inspection again as it was published."
                : "Wait until the register shows that the school is not what it was.",
            nameof(command.Reason)),
    ];

    // What the service opened by itself, somebody caused: by recording the inspection, or by closing the case of a predecessor.
    private static Refusal? RefuseSamePerson(Case current, Facts facts) =>
        D40.BrokenIf(current.Concern.RaisedBy == facts.Actor.Id, "You raised this concern yourself.", "A second person closes a case that was opened in error, or that ends against the register.",
            nameof(CloseCase.Reason))
        ?? D40.BrokenIf(Actor.IsTheService(current.Concern.RaisedBy) && facts.CausedBy?.Contains(facts.Actor.Id) is true,
            "The service opened this case because of what you recorded.", "Somebody else closes it as opened in error, or against the register.", nameof(CloseCase.Reason));

    private static Refusal? RefuseReason(Case current, CloseCase command) =>
        D40.BrokenIf(command.Reason is ClosureReason.NoActionNeeded, "Only the SRG decides that no action is needed.", "Record it as an SRG decision (R42).", nameof(command.Reason))
        ?? D40.BrokenIf(!Reasons(current.Type).Contains(command.Reason), $"A case of {current.Type.InWords()} does not end for this reason.", "Choose another reason.",
            nameof(command.Reason));

    private static bool EndsTheSchool(ClosureReason reason) => reason is ClosureReason.SchoolClosed || LivesOn(reason);

    private static bool LivesOn(ClosureReason reason) => reason is ClosureReason.ConvertedToAcademy or ClosureReason.Merged;

    private static bool IsAgainstRegister(Case current, CloseCase command, Facts facts) => EndsTheSchool(command.Reason) && IsAsBefore(current, facts);

    // On the register it is open and of the kind that the case is about: neither closed nor converted under its own URN.
    private static bool IsAsBefore(Case current, Facts facts) => facts.School is { IsOpen: true } school && school.Kind == current.Type;

    private static IEnumerable<Refusal?> Successor(Case current, CloseCase command, Facts facts) =>
    [
        D40.BrokenIf(LivesOn(command.Reason) && command.Successor is null, "The school lives on under another URN.", "Enter the URN of the successor.", nameof(command.Successor)),
        .. command.Successor is not { } urn ? [] : new[]
        {
            D40.BrokenIf(!LivesOn(command.Reason), "Only a school that became an academy or merged has a successor.", "Leave the successor out, or choose the other reason.",
                nameof(command.Successor)),
            D40.BrokenIf(EstablishmentId.School(urn) == current.Establishment && IsAsBefore(current, facts), "The school cannot be its own successor.",
                "Enter the URN of the successor.", nameof(command.Successor)),
            D40.BrokenIf(facts.Successor is null, $"No school with the URN {urn} is on the register.", "Check the number, or have the register imported first.",
                nameof(command.Successor)),
            D40.BrokenIf(command.Reason is ClosureReason.ConvertedToAcademy && facts.Successor is { Kind: not CaseType.Academy },
                $"{facts.Successor?.Name} is a {facts.Successor?.Type}, not an academy.", "Enter the URN of the academy, or choose that the school merged.",
                nameof(command.Successor)),
            D40.BrokenIf(facts.Successor is { IsOpen: false }, $"The register does not show {facts.Successor?.Name} as open.",
                "Wait until the register shows it open, so that its case can carry on.", nameof(command.Successor)),
            WarningNotices.R131.BrokenIf(facts.Successor is { IsOurs: false }, $"{facts.Successor?.Name} is not of this authority.",
                "Close the case as one of a school that closed; the successor's own authority keeps its case.", nameof(command.Successor)),
        },
    ];
}
