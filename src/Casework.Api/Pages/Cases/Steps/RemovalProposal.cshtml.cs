using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Proposes, with the headteacher's agreement, that the school comes off the list (R86 to R89).</summary>
public sealed class RemovalProposalModel(StepServices services) : StepPage<ProposeRemoval, RemovalProposalModel.Fields>(services)
{
    /// <summary>What is typed about the review behind the proposal.</summary>
    public sealed class ReviewFields
    {
        /// <summary>Which review.</summary>
        [Required(ErrorMessage = "Choose which review the proposal rests on")]
        public ReviewBasis? Basis { get; set; }

        /// <summary>Its day.</summary>
        [Display(Name = "date of the review"), Required]
        public DateOnly? On { get; set; }

        /// <summary>The first statement.</summary>
        [Required(ErrorMessage = "Say whether the review states sufficient progress")]
        public bool? SufficientProgress { get; set; }

        /// <summary>The second statement.</summary>
        [Required(ErrorMessage = "Say whether the review states that improvement is sustained")]
        public bool? ImprovementSustained { get; set; }

        /// <summary>The third statement.</summary>
        [Required(ErrorMessage = "Say whether the review states that intensive support is no longer needed")]
        public bool? IntensiveSupportNoLongerNeeded { get; set; }

        internal RemovalReview ToReview() =>
            new(Basis!.Value, On!.Value, SufficientProgress!.Value, ImprovementSustained!.Value, IntensiveSupportNoLongerNeeded!.Value);
    }

    /// <summary>What is typed about the proposal.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The review.</summary>
        public ReviewFields Review { get; set; } = new();

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }

        /// <summary>How the headteacher agreed.</summary>
        [Display(Name = "how the headteacher agreed")]
        public string? HeadteacherAgreement { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("On the list since", current.Designation?.On.InWords()),
        ("Last progress report", Choices.Words(current.Progress)),
        ("Last Ofsted outcome", current.Ofsted is { } ofsted ? $"{OfstedWording.Outcome(ofsted.Stands())}, inspected on {ofsted.InspectedOn.InWords()}" : null),
    ];

    /// <inheritdoc/>
    protected override ProposeRemoval Command() => new(
        Form.OccurredOn!.Value, Form.Review.ToReview(), Form.Evidence ?? "", Form.HeadteacherAgreement ?? "");
}
