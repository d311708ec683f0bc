using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Says that a concern about an academy touches safeguarding or governance (R147, R149).</summary>
public sealed class AcademyMattersModel(StepServices services) : StepPage<MarkAcademyConcern, AcademyMattersModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What it touches.</summary>
        public List<AcademyMatter> Matters { get; set; } = [];

        /// <summary>What shows it.</summary>
        [Display(Name = "what shows it")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The concern", current.Concern.Grounds),
        ("Touches so far", current.Academy is { Matters: [_, ..] matters } ? Choices.Words(matters) : null),
    ];

    /// <inheritdoc/>
    protected override MarkAcademyConcern Command() => new(Form.OccurredOn!.Value, Form.Matters, Form.Reason ?? "");
}
