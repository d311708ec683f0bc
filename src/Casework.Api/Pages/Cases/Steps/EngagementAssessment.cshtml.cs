using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Rules;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records how the school engages: eight indicators with evidence, and what they amount to (R110 to R120).</summary>
public sealed class EngagementAssessmentModel(StepServices services) : StepPage<AssessEngagement, EngagementAssessmentModel.Fields>(services)
{
    /// <summary>The indicators, in the order of the page.</summary>
    public static IReadOnlyList<EngagementIndicator> Asked { get; } = Enum.GetValues<EngagementIndicator>();

    /// <summary>What is typed about one indicator.</summary>
    public sealed class IndicatorFields
    {
        /// <summary>How far it is met.</summary>
        [Required(ErrorMessage = "Choose how far the indicator is met")]
        public IndicatorResult? Result { get; set; }

        /// <summary>On what evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }
    }

    /// <summary>What is typed about the assessment.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>One for each indicator.</summary>
        public List<IndicatorFields> Indicators { get; set; } = [.. Asked.Select(_ => new IndicatorFields())];

        /// <summary>What they amount to.</summary>
        [Required(ErrorMessage = "Choose what the indicators amount to")]
        public EngagementJudgement? Judgement { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <summary>What the recorded attendance says, for beside what the officer judges (R111).</summary>
    public string Attendance => Current?.KeyMeetings?.Attendance() is { Count: > 0 } kinds
        ? $"{string.Join("; ", kinds.Select(kind => $"{Wordings.Of(kind.Kind)}: {kind.Attended} of {kind.Held} attended"))}. "
            + $"Attendance alone says: {Wordings.Of(Engagement.AttendanceSays(Current)!.Value).ToLowerInvariant()}."
        : "No key meeting is recorded yet.";

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Last assessment", current.Engagement?.Last is { } last ? $"{Wordings.Of(last.Judgement)}, on {last.On.InWords()}: {last.Reason}" : null),
        ("Last progress report", Choices.Words(current.Progress)),
        ("Last SRG decision", current.LastSrg is { } srg ? $"{Format.Capital(srg.Outcome.InWords())}, on {srg.On.InWords()}: {srg.Reason}" : null),
    ];

    /// <inheritdoc/>
    protected override AssessEngagement Command() => new(
        Form.OccurredOn!.Value, [.. Form.Indicators.Zip(Asked).Select(row => new IndicatorJudgement(row.Second, row.First.Result!.Value, row.First.Evidence ?? ""))],
        Form.Judgement!.Value, Form.Reason ?? "");
}
