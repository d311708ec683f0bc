using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Withdraws the warning notice.</summary>
public sealed class WarningNoticeWithdrawalModel(StepServices services) : StepPage<WithdrawWarningNotice, WarningNoticeWithdrawalModel.Fields>(services)
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
        ("Approved by", LastBy<WarningNoticeApproved>()),
        ("Notice issued by", LastBy<WarningNoticeIssued>()),
    ];

    /// <inheritdoc/>
    protected override WithdrawWarningNotice Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
