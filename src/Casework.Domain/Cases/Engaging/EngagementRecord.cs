namespace Casework.Domain.Cases.Engaging;

/// <summary>The last assessment of how a school engages.</summary>
public sealed record EngagementAssessment(DateOnly On, IReadOnlyList<IndicatorJudgement> Indicators, EngagementJudgement Judgement, string Reason);

/// <summary>
/// How the school engages: the assessments so far, and the last of them by its day. <paramref name="ConsideredOn"/> is the day on which
/// HoSI last considered a warning notice since that assessment (R119).
/// </summary>
public sealed record EngagementRecord(int Count, EngagementAssessment Last, DateOnly? ConsideredOn = null)
{
    /// <summary>Whether the last assessment says that the school has not engaged, and HoSI has not considered a notice since (R119).</summary>
    public bool WaitsForConsideration => Last.Judgement is EngagementJudgement.HasNotEngaged && ConsideredOn is null;

    // One that is recorded late does not outdo a newer one.
    internal static EngagementRecord After(EngagementRecord? before, EngagementAssessed e) => before?.Last.On > e.OccurredOn
        ? before with { Count = before.Count + 1 }
        : new((before?.Count ?? 0) + 1, new(e.OccurredOn, e.Indicators, e.Judgement, e.Reason));

    internal EngagementRecord Considered(WarningNoticeConsidered e) => e.OccurredOn < Last.On ? this : this with { ConsideredOn = e.OccurredOn };
}
