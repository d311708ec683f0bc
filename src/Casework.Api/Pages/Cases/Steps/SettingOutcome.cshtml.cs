using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records what the settings meeting decided about a setting (R166 to R171, D30).</summary>
public sealed class SettingOutcomeModel(StepServices services) : StepPage<RecordSettingOutcome, SettingOutcomeModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The decision.</summary>
        public SettingOutcomeFields Decision { get; set; } = new();
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Triggers", current.Setting is { } setting ? Choices.Words(setting.Triggers) : null),
        ("Last decision", current.Setting?.LastDecision() is { } last ? $"{Wordings.Of(last.Outcome)}, on {last.On.InWords()}: {last.Reason}" : null),
    ];

    /// <inheritdoc/>
    protected override string FieldOf(string field) => field == nameof(StepFields.OccurredOn) ? field : $"{nameof(Fields.Decision)}.{field}";

    /// <inheritdoc/>
    protected override RecordSettingOutcome Command() => Form.Decision.ToCommand(Form.OccurredOn!.Value);
}
