using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Recommends that a governor is suspended (R145).</summary>
public sealed class SuspensionRecommendationModel(StepServices services) : SchoolStepPage<RecommendSuspension, SuspensionRecommendationModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The name.</summary>
        [Display(Name = "name")]
        public string? Name { get; set; }

        /// <summary>The training.</summary>
        [Display(Name = "training")]
        public string? Training { get; set; }

        /// <summary>The reason.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override RecommendSuspension Command() => new(Form.OccurredOn!.Value, Form.Name ?? "", Form.Training ?? "", Form.Reason ?? "");
}
