using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Drafts the Statement of Action (R92, R93, X15).</summary>
public sealed class StatementOfActionModel(StepServices services) : StepPage<DraftStatementOfAction, StatementOfActionModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The school's part.</summary>
        [Display(Name = "what the school will do")]
        public string? SchoolActions { get; set; }

        /// <summary>The authority's part.</summary>
        [Display(Name = "what the authority will do")]
        public string? AuthorityActions { get; set; }

        /// <summary>The period.</summary>
        [Display(Name = "end of the period")]
        public DateOnly? Until { get; set; }

        /// <summary>Why there is none.</summary>
        [Display(Name = "reason for no period")]
        public string? NoPeriodBecause { get; set; }

        /// <summary>The arrangements for parents.</summary>
        [Display(Name = "how parents are told and heard")]
        public string? ParentArrangements { get; set; }

        /// <summary>What was considered.</summary>
        [Display(Name = "specified person")]
        public string? SpecifiedPerson { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Ofsted report published", current.StatementOfAction?.PublishedOn.InWords()),
    ];

    /// <inheritdoc/>
    protected override DraftStatementOfAction Command() => new(
        Form.OccurredOn!.Value, Form.SchoolActions ?? "", Form.AuthorityActions ?? "", Form.Until, Form.NoPeriodBecause,
        Form.ParentArrangements ?? "", Form.SpecifiedPerson ?? "");
}
