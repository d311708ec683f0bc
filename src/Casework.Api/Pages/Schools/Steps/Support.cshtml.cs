using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records support for a school and who pays for it (R43, R44).</summary>
public sealed class SupportModel(StepServices services) : SchoolStepPage<RecordSupport, SupportModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The support.</summary>
        [Display(Name = "support")]
        public string? Support { get; set; }

        /// <summary>Who gives it.</summary>
        [Display(Name = "who gives it")]
        public string? Provider { get; set; }

        /// <summary>Who commissions it.</summary>
        [Display(Name = "who commissions it"), Required(ErrorMessage = "Choose who commissions it")]
        public Commissioner? CommissionedBy { get; set; }

        /// <summary>Who pays.</summary>
        [Display(Name = "who pays for it"), Required(ErrorMessage = "Choose who pays for it")]
        public Payer? PaidBy { get; set; }

        /// <summary>Why the authority pays.</summary>
        [Display(Name = "why the authority pays")]
        public string? FundingReason { get; set; }
    }

    /// <inheritdoc/>
    protected override RecordSupport Command() => new(
        Form.OccurredOn!.Value, Form.Support ?? "", Form.Provider ?? "", Form.CommissionedBy!.Value, Form.PaidBy!.Value, Form.FundingReason);
}
