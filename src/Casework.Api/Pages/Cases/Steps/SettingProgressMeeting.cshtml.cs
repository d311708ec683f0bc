using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a progress meeting with the provider (R164, D29).</summary>
public sealed class SettingProgressMeetingModel(StepServices services)
    : StepPage<HoldSettingProgressMeeting, SettingProgressMeetingModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Progress.</summary>
        [Display(Name = "progress")]
        public string? Progress { get; set; }

        /// <summary>Next steps.</summary>
        [Display(Name = "next steps")]
        public string? NextSteps { get; set; }

        /// <summary>Notes.</summary>
        [Display(Name = "notes")]
        public string? Notes { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
        [("Last progress meeting", current.Setting?.LastProgressMeeting?.InWords()), ("Grounds", current.Concern.Grounds)];

    /// <inheritdoc/>
    protected override HoldSettingProgressMeeting Command() =>
        new(Form.OccurredOn!.Value, Form.Progress ?? "", Form.NextSteps ?? "", Form.Notes ?? "");
}
