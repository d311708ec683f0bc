using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Designates after an Ofsted outcome, before the next SRG (D1).</summary>
public sealed class DesignationModel(StepServices services) : StepPage<Designate, DesignationModel.Fields>(services)
{
    /// <summary>What is typed about a designation.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The grounds.</summary>
        [Display(Name = "grounds")]
        public string? Grounds { get; set; }

        /// <summary>How often the school is visited.</summary>
        [Display(Name = "visit category"), Required(ErrorMessage = "Choose the visit category")]
        public VisitCategory? Category { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Ofsted outcome", current.Ofsted is { } outcome ? $"{OfstedWording.Outcome(outcome.Stands())}, published on {outcome.PublishedOn.InWords()}" : null),
        ("Category of concern", current.Ofsted is { } ofsted ? Wordings.Of(ofsted.Category) : null),
        ("Triggers of the concern", Choices.Words(current.Concern.Triggers)),
    ];

    /// <inheritdoc/>
    protected override Designate Command() => new(Form.OccurredOn!.Value, Form.Grounds ?? "", Form.Category!.Value);
}
