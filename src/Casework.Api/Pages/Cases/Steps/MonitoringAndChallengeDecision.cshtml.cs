using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records whether a Monitoring and Challenge meeting is needed after a review (R102, D15).</summary>
public sealed class MonitoringAndChallengeDecisionModel(StepServices services)
    : StepPage<DecideMonitoringAndChallenge, MonitoringAndChallengeDecisionModel.Fields>(services)
{
    /// <summary>What is typed about the decision.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether a meeting is needed.</summary>
        [Required(ErrorMessage = "Say whether a meeting is needed")]
        public bool? Needed { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Review that this follows", current.Reviews?.LastOn.InWords()),
        ("Is the plan effective?", Last<ReviewMeetingHeld>() is { } review ? (review.PlanIsEffective ? "Yes" : "No") : null),
        ("Progress on the key priorities", Last<ReviewMeetingHeld>()?.Progress),
        ("Ofsted's category of concern", current.Ofsted is { } ofsted ? Wordings.Of(ofsted.Category) : null),
    ];

    /// <inheritdoc/>
    protected override DecideMonitoringAndChallenge Command() => new(Form.OccurredOn!.Value, Form.Needed!.Value, Form.Reason ?? "");
}
