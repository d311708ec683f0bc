using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Approves the escalation as the second person (D28).</summary>
public sealed class EscalationApprovalModel(StepServices services) : StepPage<ApproveEscalation, EscalationApprovalModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Proposed by", LastBy<EscalationProposed>()),
        ("Serious because", current.Academy?.Escalation is { } it ? Choices.Words(it.Because) : null),
        ("Concerns", current.Academy?.Escalation?.Concerns),
        ("What was tried", current.Academy?.Escalation?.Attempts),
        ("Engagement", current.Academy?.Engagement?.Evidence),
        ("Trust told", current.Academy?.Escalation?.TrustToldOn?.InWords()),
    ];

    /// <inheritdoc/>
    protected override ApproveEscalation Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
