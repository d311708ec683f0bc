using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records that a governor has left (R142).</summary>
public sealed class GovernorEndModel(StepServices services) : SchoolStepPage<EndGovernor, GovernorEndModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What they were.</summary>
        [Display(Name = "role"), Required(ErrorMessage = "Choose what they were")]
        public GovernanceRole? Role { get; set; }

        /// <summary>The name.</summary>
        [Display(Name = "name")]
        public string? Name { get; set; }
    }

    /// <inheritdoc/>
    protected override EndGovernor Command() => new(Form.OccurredOn!.Value, Form.Role!.Value, Form.Name ?? "");
}
