using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records that the trust was told of the escalation before it is made (R157).</summary>
public sealed class EscalationWarningModel(StepServices services) : StepPage<TellTrustOfEscalation, EscalationWarningModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who.</summary>
        [Display(Name = "who at the trust")]
        public string? ToWhom { get; set; }

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Proposed by", LastBy<EscalationProposed>()),
        ("Concerns", current.Academy?.Escalation?.Concerns),
    ];

    /// <inheritdoc/>
    protected override TellTrustOfEscalation Command() => new(Form.OccurredOn!.Value, Form.ToWhom ?? "", Form.Document ?? "");
}
