using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records a review that was commissioned (R45, R46).</summary>
public sealed class ReviewModel(StepServices services) : SchoolStepPage<CommissionReview, ReviewModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The kind.</summary>
        [Display(Name = "kind of review"), Required(ErrorMessage = "Choose the kind of review")]
        public ReviewKind? Kind { get; set; }

        /// <summary>Who pays.</summary>
        [Display(Name = "who pays for it"), Required(ErrorMessage = "Choose who pays for it")]
        public Payer? PaidBy { get; set; }

        /// <summary>What for.</summary>
        [Display(Name = "purpose")]
        public string? Purpose { get; set; }

        /// <summary>Whether a review of special educational needs comes first.</summary>
        [Display(Name = "review of special educational needs")]
        public bool SpecialNeedsReviewFirst { get; set; }
    }

    /// <inheritdoc/>
    protected override CommissionReview Command() =>
        new(Form.OccurredOn!.Value, Form.Kind!.Value, Form.PaidBy!.Value, Form.Purpose ?? "", Form.SpecialNeedsReviewFirst);
}
