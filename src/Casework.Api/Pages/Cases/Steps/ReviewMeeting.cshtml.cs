using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a review meeting with the new plan agreed at it (R97 to R100, D8).</summary>
public sealed class ReviewMeetingModel(StepServices services) : StepPage<HoldReviewMeeting, ReviewMeetingModel.Fields>(services)
{
    /// <summary>What is typed about a review meeting.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who was there.</summary>
        public List<Attendee> Attendees { get; set; } = [];

        /// <summary>Progress on the key priorities.</summary>
        [Display(Name = "progress on the key priorities")]
        public string? Progress { get; set; }

        /// <summary>Whether the plan is effective.</summary>
        [Display(Name = "answer: is the plan effective?"), Required(ErrorMessage = "Say whether the plan is effective")]
        public bool? PlanIsEffective { get; set; }

        /// <summary>Measurable impact.</summary>
        [Display(Name = "measurable impact")]
        public string? Impact { get; set; }

        /// <summary>Notes.</summary>
        [Display(Name = "notes")]
        public string? Notes { get; set; }

        /// <summary>The six-month question.</summary>
        public LikelyGoodFields LikelyGood { get; set; } = new();

        /// <summary>The plan agreed at the meeting.</summary>
        public PlanFields NewPlan { get; set; } = new();

        /// <summary>How the headteacher agreed.</summary>
        [Display(Name = "how the headteacher agreed")]
        public string? HeadteacherAgreement { get; set; }
    }

    /// <summary>The button that asks for another row.</summary>
    [BindProperty]
    public string? Add { get; set; }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Plan under review", current.ActionPlan is { } plan ? $"Version {plan.Version}, agreed on {plan.AgreedOn.InWords()}" : null),
        ("Last review", current.Reviews?.LastOn.InWords()),
    ];

    /// <inheritdoc/>
    protected override void Prefill(Case current)
    {
        Form.Attendees = [Attendee.LeadOfficer, Attendee.Headteacher];
        Form.NewPlan = PlanFields.Of(current.ActionPlan?.Plan);
        Classification = ClassificationOfPlan();
    }

    /// <inheritdoc/>
    protected override bool AddsRow() => Form.NewPlan.Add(Add);

    /// <inheritdoc/>
    protected override HoldReviewMeeting Command() => new(
        Form.OccurredOn!.Value, Form.Attendees, Form.Progress ?? "", Form.PlanIsEffective!.Value, Form.Impact ?? "", Form.Notes ?? "",
        Form.NewPlan.ToPlan(), Form.HeadteacherAgreement, Form.LikelyGood.ToAnswer());
}
