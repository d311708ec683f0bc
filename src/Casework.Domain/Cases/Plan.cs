namespace Casework.Domain.Cases;

/// <summary>
/// An action plan as agreed (R67 to R76): key issues, where the school is to be in a year, milestones on the way, and the
/// actions of school and authority.
/// </summary>
/// <param name="Vision">Where the school should be in a year's time (R71).</param>
/// <param name="UnderlyingIssues">Hidden issues and blocks to progress, if any were found (R68, R69).</param>
public sealed record Plan(
    IReadOnlyList<string> KeyIssues, string Vision, IReadOnlyList<Milestone> Milestones, IReadOnlyList<PlannedAction> Actions, string? UnderlyingIssues = null);

/// <summary>An interim goal and the day by which it should be reached (R72).</summary>
public sealed record Milestone(string Goal, DateOnly By);

/// <summary>
/// An action of the plan. <paramref name="KeyIssue"/> is the number of the key issue it addresses, from 1 (R73);
/// <paramref name="Monitoring"/> says how it is kept under review (R76).
/// </summary>
public sealed record PlannedAction(string What, ActionOwner Owner, int KeyIssue, string Monitoring, DateOnly? By = null);

/// <summary>
/// Who a letter went to: always the headteacher, and the Chair or, where there is none to write to, a substitute with the reason (R57, D27).
/// <paramref name="Document"/> says where the copy is kept.
/// </summary>
public sealed record LetterRecipients(bool Headteacher, bool Chair, string? SubstituteForChair, string? SubstituteReason, string Document);

/// <summary>The Lead Officer's answer to "likely to be good within six months of today?" with its evidence (D8).</summary>
public sealed record LikelyGood(Likelihood Answer, string Evidence);

/// <summary>The review behind a proposed removal and the three things it must state (R87, R88).</summary>
public sealed record RemovalReview(ReviewBasis Basis, DateOnly On, bool SufficientProgress, bool ImprovementSustained, bool IntensiveSupportNoLongerNeeded);
