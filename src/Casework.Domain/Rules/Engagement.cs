using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using static Casework.Domain.Cases.Engaging.EngagementIndicator;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What it means that a school engages: eight indicators, judged with evidence.</summary>
public static class Engagement
{
    /// <summary>Expected to engage.</summary>
    public static readonly Rule R110 = new("R110", Shown,
        "A designated school is taken to have had an informal warning notice, and its leaders and governors are expected to engage.",
        "Strategy line 2371", "How people work with each other is theirs; the product keeps what they wrote about it.")
    { KeptIn = [typeof(Designated)] };

    /// <summary>Indicator 1.</summary>
    public static readonly Rule R111 = new("R111", Shown,
        "Engagement 1: the school attends its key meetings.", "Strategy line 2376", "Attendance can be counted; what it means is judged by people.");

    /// <summary>Indicator 2.</summary>
    public static readonly Rule R112 = new("R112", Shown,
        "Engagement 2: the school accepts that it is vulnerable to an adverse judgement.", "Strategy line 2379",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 3.</summary>
    public static readonly Rule R113 = new("R113", Shown,
        "Engagement 3: the school makes good use of its Lead Officer.", "Strategy line 2382",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 4.</summary>
    public static readonly Rule R114 = new("R114", Shown,
        "Engagement 4: the school makes good use of support by BPSI or others.", "Strategy line 2384",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 5.</summary>
    public static readonly Rule R115 = new("R115", Shown,
        "Engagement 5: the school makes good use of support and training for governors.", "Strategy line 2386",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 6.</summary>
    public static readonly Rule R116 = new("R116", Shown,
        "Engagement 6: the school is willing to accept further support that is suggested to it.", "Strategy line 2387",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 7.</summary>
    public static readonly Rule R117 = new("R117", Shown,
        "Engagement 7: the school is willing to commission a review of how effective it is.", "Strategy line 2392",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>Indicator 8.</summary>
    public static readonly Rule R118 = new("R118", Shown,
        "Engagement 8: the school shows at its meetings that it makes progress.", "Strategy line 2396",
        "How people work with each other is theirs; the product keeps what they wrote about it.");

    /// <summary>The rule behind each indicator.</summary>
    public static Rule RuleOf(EngagementIndicator indicator) => indicator switch
    {
        E1AttendsKeyMeetings => R111,
        E2AcceptsItIsVulnerable => R112,
        E3UsesLeadOfficer => R113,
        E4UsesSupport => R114,
        E5UsesGovernorSupport => R115,
        E6AcceptsFurtherSupport => R116,
        E7CommissionsReview => R117,
        E8ShowsProgress => R118,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
    };

    /// <summary>
    /// What attendance alone says of indicator 1: met when the school was at every key meeting, not met when at none, partly met
    /// otherwise; null before the first. What it means is judged by people (R111).
    /// </summary>
    public static IndicatorResult? AttendanceSays(Case current) => current.KeyMeetings?.Attendance() is not { Count: > 0 } kinds ? null
        : kinds.All(kind => kind.Attended == kind.Held) ? IndicatorResult.Met
        : kinds.All(kind => kind.Attended == 0) ? IndicatorResult.NotMet
        : IndicatorResult.PartlyMet;

    /// <summary>Records an assessment: each of the eight indicators once, with evidence, and what they amount to.</summary>
    public static Decision Assess(Case current, AssessEngagement command, Facts facts) => Decision.Unless(
        Enum.GetValues<EngagementIndicator>().Select(indicator => Refuse(indicator, command.Indicators)),
        () => [new EngagementAssessed(command.OccurredOn, [.. command.Indicators.OrderBy(i => i.Indicator)], command.Judgement, command.Reason)]);

    /// <summary>
    /// Refuses policy trigger 1 without a recorded judgement that the school has not engaged (R120), and full co-operation as the
    /// reason against a notice beside such a judgement (R123).
    /// </summary>
    public static IEnumerable<Refusal?> Refuse(Case current, ConsiderWarningNotice command)
    {
        var hasNotEngaged = current.Engagement?.Last is { Judgement: EngagementJudgement.HasNotEngaged } last && last.On <= command.OccurredOn;
        return
        [
            WarningNotices.R120.BrokenIf(command.PolicyTriggers.Contains(PolicyTrigger.P1NotCooperating) && !hasNotEngaged,
                "No assessment on the case says that the school has not engaged.",
                "Record an assessment of how it engages first, or name another policy trigger.", nameof(command.PolicyTriggers)),
            WarningNotices.R123.BrokenIf(command.CooperatesFully && hasNotEngaged,
                $"The assessment of {current.Engagement?.Last.On.InWords()} says that the school has not engaged.",
                "Record a new assessment first, or give another reason.", nameof(command.CooperatesFully)),
        ];
    }

    private static Refusal? Refuse(EngagementIndicator indicator, IReadOnlyList<IndicatorJudgement> judged)
    {
        var places = Enumerable.Range(0, judged.Count).Where(i => judged[i].Indicator == indicator).ToArray();
        return RuleOf(indicator).BrokenIf(places.Length != 1, $"Indicator {(int)indicator + 1} is judged {places.Length} times.",
                "Judge each of the eight indicators once.", nameof(AssessEngagement.Indicators))
            ?? RuleOf(indicator).BrokenIf(string.IsNullOrWhiteSpace(judged[places[0]].Evidence), $"The evidence for indicator {(int)indicator + 1} is missing.",
                "Enter what it rests on.", $"{nameof(AssessEngagement.Indicators)}[{places[0]}].{nameof(IndicatorJudgement.Evidence)}");
    }
}
