using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a published Ofsted outcome (D1, D10, R89).</summary>
public sealed class OfstedOutcomeModel(StepServices services) : StepPage<RecordOfstedOutcome, OfstedOutcomeModel.Fields>(services)
{
    /// <summary>What is typed about an outcome.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Ofsted's number of the inspection.</summary>
        [Display(Name = "inspection number")]
        public string? InspectionNumber { get; set; }

        /// <summary>The day of the inspection.</summary>
        [Display(Name = "date of the inspection"), Required]
        public DateOnly? InspectedOn { get; set; }

        /// <summary>The grade.</summary>
        [Display(Name = "outcome"), Required(ErrorMessage = "Choose the outcome")]
        public OfstedGrade? Grade { get; set; }

        /// <summary>The category of concern.</summary>
        [Display(Name = "category"), Required(ErrorMessage = "Choose the category of concern, or none")]
        public OfstedCategory? Category { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Outcome that counts now", current.Ofsted is { } known
            ? $"{Wordings.Of(known.Grade)}, inspected on {known.InspectedOn.InWords()} (inspection {known.InspectionNumber})" : null),
        ("Ofsted lock", current.Ofsted?.LockedSince is { } since ? $"On, since the inspection of {since.InWords()} (R89)" : null),
    ];

    /// <inheritdoc/>
    protected override RecordOfstedOutcome Command() =>
        new(Form.OccurredOn!.Value, Form.InspectionNumber ?? "", Form.InspectedOn!.Value, Form.Grade!.Value, Form.Category!.Value);
}
