using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the Secretary of State's consent to an interim executive board (X12).</summary>
public sealed class InterimBoardConsentModel(StepServices services) : StepPage<RecordInterimBoardConsent, InterimBoardConsentModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Reason", current.Intervention?.Proposal?.Reason),
    ];

    /// <inheritdoc/>
    protected override RecordInterimBoardConsent Command() => new(Form.OccurredOn!.Value, Form.Document ?? "");
}
