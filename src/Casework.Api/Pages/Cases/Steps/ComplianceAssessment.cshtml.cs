using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Judges whether the school complied with the notice (X2).</summary>
public sealed class ComplianceAssessmentModel(StepServices services) : StepPage<AssessCompliance, ComplianceAssessmentModel.Fields>(services)
{
    /// <summary>What is typed about compliance.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether the school complied.</summary>
        [Required(ErrorMessage = "Say whether the school has complied")]
        public bool? Complied { get; set; }

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Notice issued by", LastBy<WarningNoticeIssued>()),
        ("Action required", Last<WarningNoticeIssued>()?.ActionRequired),
        ("Compliance period ends", current.WarningNotice?.ComplianceEnds?.InWords()),
    ];

    /// <inheritdoc/>
    protected override AssessCompliance Command() => new(Form.OccurredOn!.Value, Form.Complied!.Value, Form.Evidence ?? "");
}
