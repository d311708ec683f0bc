using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records or confirms how to reach a governor (R142).</summary>
public sealed class GovernorModel(StepServices services) : SchoolStepPage<RecordGovernor, GovernorModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What they are.</summary>
        [Display(Name = "role"), Required(ErrorMessage = "Choose what they are")]
        public GovernanceRole? Role { get; set; }

        /// <summary>The name.</summary>
        [Display(Name = "name")]
        public string? Name { get; set; }

        /// <summary>The email address.</summary>
        [Display(Name = "email address")]
        public string? Email { get; set; }

        /// <summary>The telephone number.</summary>
        [Display(Name = "telephone number")]
        public string? Telephone { get; set; }

        /// <summary>Who appointed them.</summary>
        [Display(Name = "who appointed them")]
        public string? AppointedBy { get; set; }
    }

    /// <inheritdoc/>
    protected override RecordGovernor Command() => new(Form.OccurredOn!.Value, Form.Role!.Value, Form.Name ?? "", Form.Email, Form.Telephone, Form.AppointedBy);
}
