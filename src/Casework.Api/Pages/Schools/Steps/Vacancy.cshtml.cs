using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records a vacancy that governors told of (R47).</summary>
public sealed class VacancyModel(StepServices services) : SchoolStepPage<NotifyVacancy, VacancyModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The post.</summary>
        [Display(Name = "post"), Required(ErrorMessage = "Choose the post")]
        public LeadershipPost? Post { get; set; }

        /// <summary>Who told.</summary>
        [Display(Name = "who told the authority")]
        public string? ToldBy { get; set; }
    }

    /// <inheritdoc/>
    protected override NotifyVacancy Command() => new(Form.OccurredOn!.Value, Form.Post!.Value, Form.ToldBy ?? "");
}
