using System.Globalization;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Microsoft.AspNetCore.Mvc;

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

    /// <summary>The day of the meeting that the person comes from, for example 2026-11-24; null when they come from the case.</summary>
    [BindProperty(SupportsGet = true, Name = "meeting")]
    public string? Meeting { get; set; }

    private DateOnly? DayOfMeeting =>
        DateOnly.TryParseExact(Meeting, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <inheritdoc/>
    protected override void Prefill(Case current) => Form.OccurredOn = DayOfMeeting;

    /// <inheritdoc/>
    protected override string GoesOnTo(string usually) => DayOfMeeting is null ? usually : $"/settings-meetings/{Meeting}";

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
