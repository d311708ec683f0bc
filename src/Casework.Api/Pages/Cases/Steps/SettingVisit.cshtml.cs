using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a visit to a setting with its note (R34, R160 to R163).</summary>
public sealed class SettingVisitModel(StepServices services) : StepPage<VisitSetting, SettingVisitModel.Fields>(services)
{
    /// <summary>What is typed about a visit.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Why it was made.</summary>
        public List<VisitDriver> Drivers { get; set; } = [];

        /// <summary>What it looked at.</summary>
        [Display(Name = "focus")]
        public string? Focus { get; set; }

        /// <summary>The note of visit.</summary>
        [Display(Name = "note of visit")]
        public string? Note { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Last visit", current.Setting?.Visits?.Max(v => v.On).InWords()),
        ("Last decision of the settings meeting", current.Setting?.LastDecision()?.Reason),
    ];

    /// <inheritdoc/>
    protected override void Prefill(Case current) => Form.Drivers = [VisitDriver.CausingConcern];

    /// <inheritdoc/>
    protected override VisitSetting Command() => new(Form.OccurredOn!.Value, Form.Drivers, Form.Focus ?? "", Form.Note ?? "");
}
