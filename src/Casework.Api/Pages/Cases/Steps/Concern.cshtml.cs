using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Raises a concern about a school, which opens its case (R40, R55).</summary>
public sealed class ConcernModel(StepServices services) : OpeningPage<RaiseConcern, ConcernModel.Fields>(services)
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
    }

    /// <summary>The school's URN, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Urn Urn { get; set; }

    /// <inheritdoc/>
    public override EstablishmentId School => Urn == default ? default : EstablishmentId.School(Urn);

    /// <inheritdoc/>
    protected override string About => nameof(RaiseConcern.Urn);

    /// <inheritdoc/>
    protected override RaiseConcern Nothing => new(Today, Urn, [], "", "");

    /// <inheritdoc/>
    protected override RaiseConcern Command() => new(Form.OccurredOn!.Value, Urn, Form.Triggers, Form.Grounds ?? "", Form.Evidence ?? "");
}
