namespace Casework.Domain.Cases.Engaging;

/// <summary>How far one indicator is met, and on what evidence.</summary>
public sealed record IndicatorJudgement(EngagementIndicator Indicator, IndicatorResult Result, string Evidence);

/// <summary>Records how the school engages: each of the eight indicators with evidence, and what they amount to (R110 to R120).</summary>
public sealed record AssessEngagement(
    DateOnly OccurredOn, IReadOnlyList<IndicatorJudgement> Indicators, EngagementJudgement Judgement, string Reason) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() => [(nameof(Reason), Reason, "the reason for the judgement")];
}

/// <summary>
/// Records a meeting of the School Progress Review Team of a school with a Statement of Action (R94, R95, D39).
/// <paramref name="NamedLeads"/> are the leads of the authority and of BPSI who came.
/// </summary>
public sealed record HoldProgressReviewTeamMeeting(
    DateOnly OccurredOn, IReadOnlyList<Attendee> Attendees, string Resources, string Notes, string? NamedLeads = null) : CaseCommand(OccurredOn)
{
    /// <inheritdoc/>
    public override IEnumerable<(string, string?, string)> Texts() =>
        [(nameof(Resources), Resources, "what the team found about the resources"), (nameof(Notes), Notes, "the notes of the meeting")];
}
