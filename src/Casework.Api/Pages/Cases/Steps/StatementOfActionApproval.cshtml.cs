using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Approves the Statement of Action.</summary>
public sealed class StatementOfActionApprovalModel(StepServices services) : StepPage<ApproveStatementOfAction, StatementOfActionApprovalModel.Fields>(services)
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
        ("Drafted by", LastBy<StatementOfActionDrafted>()),
        ("What the school will do", Last<StatementOfActionDrafted>()?.SchoolActions),
        ("What the authority will do", Last<StatementOfActionDrafted>()?.AuthorityActions),
        ("By", Last<StatementOfActionDrafted>()?.Until?.InWords()),
        ("Why there is no period", Last<StatementOfActionDrafted>()?.NoPeriodBecause),
        ("Parents", Last<StatementOfActionDrafted>()?.ParentArrangements),
        ("Specified person", Last<StatementOfActionDrafted>()?.SpecifiedPerson),
    ];

    /// <inheritdoc/>
    protected override ApproveStatementOfAction Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
