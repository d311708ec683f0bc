using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Approves the proposed powers as the second person (D28).</summary>
public sealed class ProposedPowersApprovalModel(StepServices services) : StepPage<ApprovePowers, ProposedPowersApprovalModel.Fields>(services)
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
        ("Proposed by", LastBy<PowersProposed>()),
        ("Powers proposed", Choices.Words(current.Intervention?.Proposal?.Powers ?? [])),
        ("Reason", current.Intervention?.Proposal?.Reason),
    ];

    /// <inheritdoc/>
    protected override ApprovePowers Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
