using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Ending a case without a removal.</summary>
public static class Closing
{
    /// <summary>Reasons.</summary>
    public static readonly Rule D40 = new("D40", Enforced,
        "A case ends without a removal when the school converts, closes or merges, or when it was opened in error, which takes a second person.",
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
        _ => [ClosureReason.SchoolClosed, ClosureReason.Merged, ClosureReason.OpenedInError],
    };

    /// <summary>Closes the case with its reason. A school that lives on under another URN names it.</summary>
    public static Decision Close(Case current, CloseCase command, Facts facts) => Decision.Unless(
        [
            D40.BrokenIf(command.Reason is ClosureReason.NoActionNeeded, "Only the SRG decides that no action is needed.", "Record it as an SRG decision (R42).", nameof(command.Reason)),
            D40.BrokenIf(command.Reason is not ClosureReason.NoActionNeeded && !Reasons(current.Type).Contains(command.Reason),
                $"A case of {current.Type.InWords()} does not end for this reason.", "Choose another reason.", nameof(command.Reason)),
            D40.BrokenIf(command.Reason is ClosureReason.ConvertedToAcademy or ClosureReason.Merged && command.Successor is null,
                "The school lives on under another URN.", "Enter the URN of the successor.", nameof(command.Successor)),
            D40.BrokenIf(command.Successor is { } successor && EstablishmentId.School(successor) == current.Establishment, "The school cannot be its own successor.", "Enter the URN of the successor.", nameof(command.Successor)),
            D40.BrokenIf(command.Reason is ClosureReason.OpenedInError && current.Concern.RaisedBy == facts.Actor.Id,
                "You raised this concern yourself.", "A second person closes a case that was opened in error.", nameof(command.Reason)),
        ],
        () => [new CaseClosed(command.OccurredOn, command.Reason, command.Explanation, command.Successor)]);
}
