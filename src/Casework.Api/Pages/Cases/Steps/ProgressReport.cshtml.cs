using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a progress report in its three parts (R81, D8).</summary>
public sealed class ProgressReportModel(StepServices services) : StepPage<ReportProgress, ProgressReportModel.Fields>(services)
{
    /// <summary>What is typed in the report.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Progress made.</summary>
        [Display(Name = "progress")]
        public string? Progress { get; set; }

        /// <summary>The judgement.</summary>
        [Display(Name = "judgement"), Required(ErrorMessage = "Choose how the school is moving")]
        public ProgressJudgement? Judgement { get; set; }

        /// <summary>Next steps.</summary>
        [Display(Name = "next steps")]
        public string? NextSteps { get; set; }

        /// <summary>The six-month question.</summary>
        public LikelyGoodFields LikelyGood { get; set; } = new();
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("On the list since", current.Designation?.On.InWords()),
        ("Last report", Choices.Words(current.Progress)),
        ("Next steps suggested then", Last<ProgressReported>()?.NextSteps),
        ("Key issues of the plan", current.ActionPlan is { } plan ? string.Join('\n', plan.Plan.KeyIssues) : null),
    ];

    /// <inheritdoc/>
    protected override ReportProgress Command() =>
        new(Form.OccurredOn!.Value, Form.Progress ?? "", Form.Judgement!.Value, Form.NextSteps ?? "", Form.LikelyGood.ToAnswer());
}
