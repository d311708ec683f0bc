using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a meeting of the School Progress Review Team (R94, R95, D39).</summary>
public sealed class ProgressReviewTeamMeetingModel(StepServices services)
    : StepPage<HoldProgressReviewTeamMeeting, ProgressReviewTeamMeetingModel.Fields>(services)
{
    /// <summary>What is typed about the meeting.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who was there.</summary>
        public List<Attendee> Attendees { get; set; } = [];

        /// <summary>The leads of the authority and of BPSI, by name.</summary>
        [Display(Name = "named leads")]
        public string? NamedLeads { get; set; }

        /// <summary>How resources are used.</summary>
        [Display(Name = "findings on the resources")]
        public string? Resources { get; set; }

        /// <summary>Notes.</summary>
        [Display(Name = "notes")]
        public string? Notes { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Statement of Action owed since", current.StatementOfAction?.PublishedOn.InWords()),
        ("Last meeting of the team", current.KeyMeetings?.LastOn(KeyMeetingKind.ProgressReviewTeam)?.InWords()),
        ("Last review", current.Reviews?.LastOn.InWords()),
    ];

    /// <inheritdoc/>
    protected override void Prefill(Case current) => Form.Attendees = [Attendee.LeadOfficer, Attendee.Headteacher];

    /// <inheritdoc/>
    protected override HoldProgressReviewTeamMeeting Command() =>
        new(Form.OccurredOn!.Value, Form.Attendees, Form.Resources ?? "", Form.Notes ?? "", Form.NamedLeads);
}
