using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the end of the interim executive board (X12).</summary>
public sealed class InterimBoardEndModel(StepServices services) : StepPage<EndInterimBoard, InterimBoardEndModel.Fields>(services)
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
        ("In place since", current.Intervention?.InterimBoardSince?.InWords()),
    ];

    /// <inheritdoc/>
    protected override EndInterimBoard Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
