using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The Lead Officer's progress report.</summary>
public static class ProgressReports
{
    /// <summary>Three parts.</summary>
    public static readonly Rule R81 = new("R81", Enforced,
        "A progress report has three parts: progress, a judgement, and suggested next steps.", "Strategy line 2297");

    /// <summary>Records the report; from the ninth month it answers the six-month question (D8).</summary>
    public static Decision Report(Case current, ReportProgress command, Facts facts) => Decision.Unless(
        [
            R81.NeedsText(command.Progress, "The progress made", nameof(command.Progress)),
            R81.NeedsText(command.NextSteps, "The suggested next steps", nameof(command.NextSteps)),
            SixMonthQuestion.RefuseSilence(current, command.OccurredOn, command.LikelyGood, facts.Policy),
        ],
        () => [new ProgressReported(command.OccurredOn, command.Progress, command.Judgement, command.NextSteps, command.LikelyGood)]);
}
