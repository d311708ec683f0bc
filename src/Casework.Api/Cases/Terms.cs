using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;

namespace Casework.Api.Cases;

/// <summary>The words of the field for what the code names shortly, as a label or a line of their own.</summary>
public static class Terms
{
    /// <summary>The triggers for designation, a line each, with the strategy's rule.</summary>
    public static string Of(IEnumerable<Trigger> triggers) => Lines(triggers.Select(Designating.RuleOf));

    /// <summary>The strategy's own reasons for a warning notice, a line each.</summary>
    public static string Of(IEnumerable<PolicyTrigger> triggers) => Lines(triggers.Select(WarningNotices.RuleOf));

    /// <summary>The statutory grounds of a warning notice, a line each.</summary>
    public static string Of(IEnumerable<StatutoryGround> grounds) => Lines(grounds.Select(WarningNotices.RuleOf));

    /// <summary>Which kind of notice rests on these grounds (D5); null without grounds.</summary>
    public static string? KindOf(IReadOnlyList<StatutoryGround> grounds) =>
        grounds.Count == 0 ? null : Wordings.Of(grounds.Contains(StatutoryGround.G4PayAndConditions) ? NoticeKind.Section60A : NoticeKind.Section60);

    /// <summary>The ways in which a school is eligible for intervention, a line each, with the rule and the last day if there is one.</summary>
    public static string Of(IEnumerable<Eligibility> ways) => string.Join('\n', ways.Select(way =>
        $"{Wordings.Of(way.By)}, since {way.Since.ToWords()} ({Interventions.RuleOf(way.By)})"
        + (way.WindowEnds is { } ends ? $". Sections 63, 64 and 66 until {ends.ToWords()}" : "")));

    /// <summary>Who sat at a meeting.</summary>
    public static string Of(IEnumerable<Attendee> attendees) => string.Join(", ", attendees.Select(attendee => Wordings.Of(attendee)));

    /// <summary>How far an indicator is met, and on what evidence.</summary>
    public static string Of(IndicatorJudgement judged) => $"{Wordings.Of(judged.Result)}. {judged.Evidence}";

    /// <summary>How many meetings of a kind the school attended.</summary>
    public static string Of(Attendance kind) => $"The school attended {kind.Attended} of {kind.Held}";

    /// <summary>What an assessment of engagement amounts to, inside a sentence.</summary>
    public static string Short(EngagementJudgement judgement) => judgement switch
    {
        EngagementJudgement.EngagesFully => "fully",
        EngagementJudgement.EngagesInPart => "in part",
        EngagementJudgement.HasNotEngaged => "the school has not engaged",
        _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
    };

    /// <summary>With whom a concern was discussed.</summary>
    public static string Of(DiscussedWith with) => with switch
    {
        DiscussedWith.Headteacher => "The headteacher",
        DiscussedWith.ChairInstead => "The Chair of Governors instead of the headteacher",
        DiscussedWith.NobodyForSafeguarding => "Nobody yet, because telling would put safeguarding at risk",
        _ => throw new ArgumentOutOfRangeException(nameof(with)),
    };

    /// <summary>How often the school is visited.</summary>
    public static string Of(VisitCategory category) => category switch
    {
        VisitCategory.Category1 => "Category 1: two visits a year",
        VisitCategory.Category2 => "Category 2: a visit or contact every half term",
        VisitCategory.Category3 => "Category 3: six visits a year",
        VisitCategory.Category4 => "Category 4: about a visit a fortnight",
        VisitCategory.Category5 => "Category 5: in an Ofsted category, about a visit a fortnight",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>The review behind a removal and what it states.</summary>
    public static string Of(RemovalReview review) => string.Join('\n',
        $"{Of(review.Basis)} on {review.On.ToWords()}",
        $"Progress on the key issues is sufficient: {YesNo(review.SufficientProgress)}",
        $"Improvement is sustained: {YesNo(review.ImprovementSustained)}",
        $"Intensive support is no longer needed: {YesNo(review.IntensiveSupportNoLongerNeeded)}");

    /// <summary>Who the letters went to.</summary>
    public static string Of(LetterRecipients to) => to switch
    {
        { Chair: true } => "Headteacher and Chair of Governors",
        { SubstituteForChair: var substitute, SubstituteReason: var reason } => $"Headteacher and, instead of the Chair, {substitute}: {reason}",
    };

    /// <summary>The answer about the next six months, with its evidence.</summary>
    public static string? Of(LikelyGood? answer) => answer is null ? null : $"{answer.Answer.ToWords()}. {answer.Evidence}";

    /// <summary>Why a visit was an extra one and who agreed to it; null for one that was not.</summary>
    public static string? Of(ExtraVisit? extra) => extra is null ? null : $"{Wordings.Of(extra.Reason)}; agreed by {extra.AgreedBy}";

    /// <summary>Yes or no.</summary>
    public static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string Of(ReviewBasis basis) => basis switch
    {
        ReviewBasis.SelfReview => "Self review",
        ReviewBasis.LocalAuthorityReview => "Local authority review",
        ReviewBasis.BpsiReview => "BPSI review",
        ReviewBasis.HmiReview => "HMI review",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    private static string Lines(IEnumerable<Rule> rules) => string.Join('\n', rules.Select(rule => $"{rule.Words} ({rule.Id})"));
}
