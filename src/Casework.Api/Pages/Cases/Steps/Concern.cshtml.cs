using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Raises a concern about a school, which opens its case (R40, R55).</summary>
public sealed class ConcernModel(StepServices services) : CommandPage<RaiseConcern, ConcernModel.Fields>(services)
{
    private readonly StepServices services = services;

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
    public override EstablishmentId School => EstablishmentId.School(Urn);

    /// <inheritdoc/>
    public override (string Name, string Address) Back => (SchoolName, $"/schools/{Urn}");

    /// <inheritdoc/>
    protected override CaseId? OnCase => null;

    /// <inheritdoc/>
    protected override async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (Urn == default)
        {
            return false;
        }

        var facts = await services.Session.FactsAsync(School, CurrentActor.From(User), services.Clock, services.Authority, cancellation);
        SchoolName = facts.School?.Name ?? "";
        NotPossible = RefusalWhateverIsTyped(facts);
        return facts.School is not null;
    }

    /// <inheritdoc/>
    protected override RaiseConcern Command() => new(Form.OccurredOn!.Value, Urn, Form.Triggers, Form.Grounds ?? "", Form.Evidence ?? "");

    // What the rules say of a concern that says nothing yet: about the person, or about the school.
    private RaiseConcern Nothing => new(Today, Urn, [], "", "");

    private Refusal? RefusalWhateverIsTyped(Facts facts) => Workflow.Decide(null, Nothing, facts) switch
    {
        Decision.NotPermitted { Refusal: var refusal } => refusal,
        Decision.Refused { Refusals: var refusals } => refusals.FirstOrDefault(r => r.Field is nameof(RaiseConcern.Urn)),
        _ => null,
    };
}
