using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Policy;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The question that the twelve-month rule rests on: is the school likely to be good within six months?</summary>
public static class SixMonthQuestion
{
    /// <summary>Asked from month nine.</summary>
    public static readonly Rule D8 = new("D8", Enforced,
        "From the ninth month on the list, each review and progress report says whether the school is likely to be good within six months, with evidence.",
        "Decision on strategy line 2171");

    /// <summary>The first day on which the question is asked; null before the designation.</summary>
    public static DateOnly? AskedFrom(Case current, PolicyVersion policy) =>
        current.Designation is { } designation ? Months.After(designation.On, policy.AskLikelyGoodFromMonth) : null;

    /// <summary>Whether the question is asked on a day.</summary>
    public static bool IsAsked(Case current, DateOnly on, PolicyVersion policy) => on >= AskedFrom(current, policy);

    /// <summary>Refuses a review or report that does not answer when it is asked, or that answers without evidence.</summary>
    public static Refusal? RefuseSilence(Case current, DateOnly on, LikelyGood? answer, PolicyVersion policy) =>
        D8.BrokenIf(answer is null && IsAsked(current, on, policy),
            $"The school has been on the list since {current.Designation?.On.InWords()}.", "Say whether it is likely to be good within six months.", "LikelyGood.Answer")
        ?? D8.BrokenIf(answer is { Evidence: var evidence } && string.IsNullOrWhiteSpace(evidence),
            "The answer on the next six months has no evidence.", "Enter the evidence.", "LikelyGood.Evidence");
}
