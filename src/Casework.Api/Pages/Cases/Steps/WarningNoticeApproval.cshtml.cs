using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Approves, as the second person, the notice that HoSI decided to issue (D28).</summary>
public sealed class WarningNoticeApprovalModel(StepServices services) : StepPage<ApproveWarningNotice, WarningNoticeApprovalModel.Fields>(services)
{
    /// <summary>What is typed about the approval.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) => Last<WarningNoticeConsidered>() is not { } decision ? [] :
    [
        ("Decided by", LastBy<WarningNoticeConsidered>()),
        ("Policy triggers", Choices.Words(decision.PolicyTriggers)),
        ("Statutory grounds", Choices.Words(decision.Grounds)),
        ("Reason", decision.Reason),
        ("Quantitative evidence", decision.QuantitativeEvidence),
        ("Qualitative evidence", decision.QualitativeEvidence),
        ("Reluctance or inability", decision.ReluctanceOrInability),
    ];

    /// <inheritdoc/>
    protected override ApproveWarningNotice Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
