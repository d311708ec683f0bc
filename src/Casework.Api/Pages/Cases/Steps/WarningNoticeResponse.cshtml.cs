using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Keeps the school's answer to the notice (X7).</summary>
public sealed class WarningNoticeResponseModel(StepServices services) : StepPage<RecordNoticeResponse, WarningNoticeResponseModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What it said.</summary>
        [Display(Name = "the school's answer")]
        public string? Response { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Notice issued by", LastBy<WarningNoticeIssued>()),
    ];

    /// <inheritdoc/>
    protected override RecordNoticeResponse Command() => new(Form.OccurredOn!.Value, Form.Response ?? "");
}
