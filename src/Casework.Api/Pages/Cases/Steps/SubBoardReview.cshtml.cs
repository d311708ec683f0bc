using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records what the sub-board for independent schools (ISSPB) decided after its review (R11).</summary>
public sealed class SubBoardReviewModel(StepServices services) : StepPage<RecordSubBoardReview, SubBoardReviewModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The decision.</summary>
        [Required(ErrorMessage = "Choose what the sub-board decided")]
        public SubBoardOutcome? Outcome { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) => [("Concern", current.Independent?.Concern?.Grounds)];

    /// <inheritdoc/>
    protected override RecordSubBoardReview Command() => new(Form.OccurredOn!.Value, Form.Outcome!.Value, Form.Reason ?? "");
}
