using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a Monitoring and Challenge meeting with both evaluations (R104 to R106).</summary>
public sealed class MonitoringAndChallengeMeetingModel(StepServices services)
    : StepPage<HoldMonitoringAndChallengeMeeting, MonitoringAndChallengeMeetingModel.Fields>(services)
{
    /// <summary>What is typed about the meeting.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who was there.</summary>
        public List<Attendee> Attendees { get; set; } = [];

        /// <summary>The judgement of the school's progress.</summary>
        [Required(ErrorMessage = "Choose HoSI's judgement of the school's progress")]
        public ProgressJudgement? TowardSecurelyGood { get; set; }

        /// <summary>The evaluation behind it.</summary>
        [Display(Name = "evaluation of progress")]
        public string? ProgressEvaluation { get; set; }

        /// <summary>The judgement of the authority's own work.</summary>
        [Required(ErrorMessage = "Choose HoSI's judgement of the authority's work")]
        public SupportJudgement? AuthoritySupport { get; set; }

        /// <summary>The evaluation behind it.</summary>
        [Display(Name = "evaluation of the authority's work")]
        public string? SupportEvaluation { get; set; }

        /// <summary>Notes.</summary>
        [Display(Name = "notes")]
        public string? Notes { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Decided that it is needed", current.MonitoringAndChallenge?.Needed is null ? null : LastBy<MonitoringAndChallengeDecided>()),
        ("Last meeting", current.MonitoringAndChallenge?.LastHeldOn?.InWords()),
        ("Last progress report", Choices.Words(current.Progress)),
        ("Last review", current.Reviews?.LastOn.InWords()),
    ];

    /// <inheritdoc/>
    protected override void Prefill(Case current) => Form.Attendees = [Attendee.LeadOfficer, Attendee.HeadOfSchoolImprovement];

    /// <inheritdoc/>
    protected override HoldMonitoringAndChallengeMeeting Command() => new(
        Form.OccurredOn!.Value, Form.Attendees, Form.TowardSecurelyGood!.Value, Form.ProgressEvaluation ?? "", Form.AuthoritySupport!.Value,
        Form.SupportEvaluation ?? "", Form.Notes ?? "");
}
