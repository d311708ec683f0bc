using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records to whom the concern was escalated (R156).</summary>
public sealed class EscalationDispatchModel(StepServices services) : StepPage<EscalateConcern, EscalationDispatchModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>To whom.</summary>
        public List<Overseer> To { get; set; } = [];

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Concerns", current.Academy?.Escalation?.Concerns),
        ("What was tried", current.Academy?.Escalation?.Attempts),
        ("Approved by", LastBy<EscalationApproved>()),
        ("Trust told", current.Academy?.Escalation?.TrustToldOn?.InWords()),
    ];

    /// <inheritdoc/>
    protected override EscalateConcern Command() => new(Form.OccurredOn!.Value, Form.To, Form.Document ?? "");
}
