using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Issues the formal warning notice with its four contents (R124 to R127, X5, X6, D4, D28).</summary>
public sealed class WarningNoticeModel(StepServices services) : StepPage<IssueWarningNotice, WarningNoticeModel.Fields>(services)
{
    /// <summary>What is typed in the notice.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The matters.</summary>
        [Display(Name = "matters")]
        public string? Matters { get; set; }

        /// <summary>The action required.</summary>
        [Display(Name = "action required")]
        public string? ActionRequired { get; set; }

        /// <summary>The end of the compliance period.</summary>
        [Display(Name = "end of the compliance period"), Required]
        public DateOnly? ComplianceEnds { get; set; }

        /// <summary>The action the authority is minded to take.</summary>
        [Display(Name = "action the authority is minded to take")]
        public string? ActionMinded { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Kind", Terms.KindOf(current.WarningNotice?.Grounds ?? [])),
        ("Statutory grounds", Choices.Words(current.WarningNotice?.Grounds ?? [])),
        ("Decided by", LastBy<WarningNoticeConsidered>()),
        ("Reason", Last<WarningNoticeConsidered>()?.Reason),
        ("Approved by", LastBy<WarningNoticeApproved>()),
    ];

    /// <inheritdoc/>
    protected override IssueWarningNotice Command() =>
        new(Form.OccurredOn!.Value, Form.Matters ?? "", Form.ActionRequired ?? "", Form.ComplianceEnds!.Value, Form.ActionMinded ?? "");
}
