using Casework.Domain.Rules;

namespace Casework.Domain.Policy;

/// <summary>A figure of the policy: what it means, in which unit, between which bounds it makes sense, and where it comes from.</summary>
/// <param name="Field">The member of <see cref="PolicyVersion"/> that holds it.</param>
/// <param name="Meaning">What it says, as a label.</param>
/// <param name="Unit">Months or calendar days.</param>
/// <param name="Least">The least that makes sense.</param>
/// <param name="Most">The most that makes sense.</param>
/// <param name="Rule">The rule that the figure serves.</param>
/// <param name="ProductDefault">Whether this product set it because the strategy sets none (D23); otherwise it is the strategy's own.</param>
/// <param name="Of">Reads it from a version.</param>
/// <param name="With">The version with another figure.</param>
public sealed record PolicyFigure(
    string Field, string Meaning, string Unit, int Least, int Most, Rule Rule, bool ProductDefault,
    Func<PolicyVersion, int> Of, Func<PolicyVersion, int, PolicyVersion> With)
{
    private const string Months = "months";
    private const string Days = "calendar days";

    /// <summary>Every figure of a version, in the order in which they are read.</summary>
    public static IReadOnlyList<PolicyFigure> All { get; } =
    [
        new(nameof(PolicyVersion.MonthsBeforeConsideration), "On the list for longer than this, a warning notice is considered",
            Months, 1, 24, WarningNotices.R122, false, v => v.MonthsBeforeConsideration, (v, n) => v with { MonthsBeforeConsideration = n }),
        new(nameof(PolicyVersion.AskLikelyGoodFromMonth),
            "From this month on the list, it is asked if the school is likely to be good within six months",
            Months, 1, 23, SixMonthQuestion.D8, true, v => v.AskLikelyGoodFromMonth, (v, n) => v with { AskLikelyGoodFromMonth = n }),
        new(nameof(PolicyVersion.LongestHalfTermDays), "The longest half term: until the SRG meets, or a warning notice is looked at again",
            Days, 14, 84, WarningNotices.D6, true, v => v.LongestHalfTermDays, (v, n) => v with { LongestHalfTermDays = n }),
        new(nameof(PolicyVersion.LettersWithinDays), "From designation or removal to the letters",
            Days, 1, 28, DesignationLetters.R57, true, v => v.LettersWithinDays, (v, n) => v with { LettersWithinDays = n }),
        new(nameof(PolicyVersion.FirstPlanWithinDays), "From designation to the first action plan",
            Days, 7, 91, LeadOfficers.R58, true, v => v.FirstPlanWithinDays, (v, n) => v with { FirstPlanWithinDays = n }),
        new(nameof(PolicyVersion.ReviewWithinDays), "From an agreed plan to its review, in category 3",
            Days, 14, 119, ReviewMeetings.R97, true, v => v.ReviewWithinDays, (v, n) => v with { ReviewWithinDays = n }),
        new(nameof(PolicyVersion.MeetingDecisionWithinDays), "From a review to the decision on a Monitoring and Challenge meeting",
            Days, 1, 56, MonitoringAndChallengeMeetings.R102, true,
            v => v.MeetingDecisionWithinDays, (v, n) => v with { MeetingDecisionWithinDays = n }),
    ];

    /// <summary>The figure of a version with its unit, for example "7 calendar days".</summary>
    public string InWords(PolicyVersion version) => $"{Of(version)} {(Of(version) == 1 ? Unit[..^1] : Unit)}";
}
