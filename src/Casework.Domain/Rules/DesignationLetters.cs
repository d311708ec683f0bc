using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The letters to headteacher and Chair, about the designation and about the removal.</summary>
public static class DesignationLetters
{
    /// <summary>Both in writing.</summary>
    public static readonly Rule R57 = new("R57", Enforced, "Headteacher and Chair of Governors are both told in writing.", "Strategy line 2215");

    /// <summary>Who else is told.</summary>
    public static readonly Rule D26 = new("D26", Shown,
        "Headteacher and Chair must be told of a designation and a diocese may be; of a formal notice a diocese must be.",
        "Decision on strategy line 2215", "What is refused cites R57 for the letter and X9 for the notice.")
    { KeptIn = [typeof(DesignationLettersSent), typeof(WarningNoticeCopied)] };

    /// <summary>Nobody in the chair.</summary>
    public static readonly Rule D27 = new("D27", Enforced,
        "Where there is no Chair to write to, a substitute is written to, with the reason.", "Decision on strategy line 2215");

    /// <summary>Refuses a second set of letters about the same thing.</summary>
    public static Refusal? Ready(Case current, Facts facts) => R57.BrokenIf(
        AboutRemoval(current) ? current.Removal?.LettersSentOn is not null : current.Letters is not null,
        "The letters are already recorded.", "Nothing more is needed.");

    /// <summary>Letters follow the designation or the removal.</summary>
    public static (DateOnly Day, string What) After(Case current) =>
        AboutRemoval(current) ? (current.Removal!.RemovedOn!.Value, "the school was removed from the list") : Designating.Day(current);

    /// <summary>Records that both were written to, or the headteacher and a substitute for the Chair.</summary>
    public static Decision Send(Case current, SendLetters command, Facts facts) => Decision.Unless(
        [
            R57.BrokenIf(!command.Headteacher, "The headteacher has not been written to.", "Write to the headteacher as well.", nameof(command.Headteacher)),
            R57.BrokenIf(!command.Chair && string.IsNullOrWhiteSpace(command.SubstituteForChair),
                "The Chair of Governors has not been written to.", "Write to the Chair, or name who was written to instead.", nameof(command.Chair)),
            D27.BrokenIf(!command.Chair && !string.IsNullOrWhiteSpace(command.SubstituteForChair) && string.IsNullOrWhiteSpace(command.SubstituteReason),
                "A substitute was written to instead of the Chair.", "Say why, for example that the chair is vacant.", nameof(command.SubstituteReason)),
        ],
        () => [AboutRemoval(current) ? new RemovalLettersSent(command.OccurredOn, Recipients(command)) : new DesignationLettersSent(command.OccurredOn, Recipients(command))]);

    private static bool AboutRemoval(Case current) => current.Stage is Stage.Removed;

    private static LetterRecipients Recipients(SendLetters command) =>
        new(command.Headteacher, command.Chair, command.SubstituteForChair, command.SubstituteReason, command.Document);
}
