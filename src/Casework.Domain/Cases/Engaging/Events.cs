namespace Casework.Domain.Cases.Engaging;

/// <summary>Somebody judged how the school engages (R110 to R120).</summary>
public sealed record EngagementAssessed(
    DateOnly OccurredOn, IReadOnlyList<IndicatorJudgement> Indicators, EngagementJudgement Judgement, string Reason) : CaseEvent(OccurredOn);

/// <summary>The School Progress Review Team met, and said how the resources of authority and school are used (R94, R95, D39).</summary>
public sealed record ProgressReviewTeamMet(
    DateOnly OccurredOn, int Number, IReadOnlyList<Attendee> Attendees, string? NamedLeads, string Resources, string Notes) : CaseEvent(OccurredOn);
