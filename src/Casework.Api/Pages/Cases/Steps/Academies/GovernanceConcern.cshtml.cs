using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records that a governance concern was raised with the Regional Director and the department (R147).</summary>
public sealed class GovernanceConcernModel(StepServices services) : StepPage<RaiseGovernanceConcern, GovernanceConcernModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>With whom.</summary>
        public List<Overseer> To { get; set; } = [];

        /// <summary>What they were told.</summary>
        [Display(Name = "what they were told")]
        public string? Told { get; set; }

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The concern", current.Concern.Grounds),
        ("Academy's leaders contacted", current.Academy?.LeadersContactedOn?.InWords()),
        ("Trust informed", current.Academy?.TrustInformedOn?.InWords()),
    ];

    /// <inheritdoc/>
    protected override RaiseGovernanceConcern Command() => new(Form.OccurredOn!.Value, Form.To, Form.Told ?? "", Form.Document ?? "");
}
