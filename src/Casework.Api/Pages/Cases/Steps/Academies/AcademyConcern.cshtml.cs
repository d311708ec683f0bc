using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Establishments;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Raises a concern about an academy, which opens its case (R40, R148).</summary>
public sealed class AcademyConcernModel(StepServices services) : OpeningPage<RaiseAcademyConcern, AcademyConcernModel.Fields>(services)
{
    /// <summary>What is typed about the concern.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The triggers that are met.</summary>
        public List<Trigger> Triggers { get; set; } = [];

        /// <summary>The grounds.</summary>
        [Display(Name = "grounds")]
        public string? Grounds { get; set; }

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }

        /// <summary>What it touches.</summary>
        public List<AcademyMatter> Matters { get; set; } = [];
    }

    /// <summary>The academy's URN, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Urn Urn { get; set; }

    /// <inheritdoc/>
    public override EstablishmentId School => Urn == default ? default : EstablishmentId.School(Urn);

    /// <inheritdoc/>
    protected override string About => nameof(RaiseAcademyConcern.Urn);

    /// <inheritdoc/>
    protected override RaiseAcademyConcern Nothing => new(Today, Urn, [], "", "");

    /// <inheritdoc/>
    protected override RaiseAcademyConcern Command() =>
        new(Form.OccurredOn!.Value, Urn, Form.Triggers, Form.Grounds ?? "", Form.Evidence ?? "", Form.Matters);
}
