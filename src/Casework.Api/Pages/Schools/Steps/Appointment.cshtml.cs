using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records who was appointed to a vacant post (R47).</summary>
public sealed class AppointmentModel(StepServices services) : SchoolStepPage<FillVacancy, AppointmentModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The post.</summary>
        [Display(Name = "post"), Required(ErrorMessage = "Choose the post")]
        public LeadershipPost? Post { get; set; }

        /// <summary>Who.</summary>
        [Display(Name = "who was appointed")]
        public string? Name { get; set; }
    }

    /// <inheritdoc/>
    protected override FillVacancy Command() => new(Form.OccurredOn!.Value, Form.Post!.Value, Form.Name ?? "");
}
