using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What the authority keeps about the governors of its schools.</summary>
public static class GovernanceRecords
{
    /// <summary>Chairs' details.</summary>
    public static readonly Rule R142 = new("R142", Watched,
        "The authority knows how to reach each Chair and Vice-Chair, and keeps that current.", "Strategy line 2511");

    /// <summary>Governors of several schools.</summary>
    public static readonly Rule R143 = new("R143", Shown,
        "A governor who sits on more than one governing body can be found.", "Strategy line 2514",
        "A question that is asked of the records, not a step of a case.");

    /// <summary>For the department.</summary>
    public static readonly Rule R144 = new("R144", Shown,
        "What is held about governors can be handed to the Department for Education on request.", "Strategy line 2515",
        "The department asks or does not; nothing is due until it does.");

    /// <summary>Suspending a governor.</summary>
    public static readonly Rule R145 = new("R145", Shown,
        "The authority may recommend that governors suspend one of them who refuses training that is needed.", "Strategy line 2557",
        "The governing body decides; the product can keep the recommendation.");

    /// <summary>Church and foundation.</summary>
    public static readonly Rule R146 = new("R146", Shown,
        "For a voluntary or foundation school, the body that appoints its governors takes part.", "Strategy line 2564",
        "How it takes part differs from school to school; consultations and copies to it are X9, X10 and X12.");
}
