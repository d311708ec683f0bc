using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records whether early years support was considered (R174).</summary>
public sealed class EarlyYearsSupportModel(StepServices services) : StepPage<RecordEarlyYearsSupport, EarlyYearsSupportModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether it is given.</summary>
        [Required(ErrorMessage = "Say whether the early years team supports the school")]
        public bool? Offered { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
        [("Last considered", current.EarlyYears is { } last ? $"On {last.ConsideredOn.InWords()}: {last.Reason}" : null)];

    /// <inheritdoc/>
    protected override RecordEarlyYearsSupport Command() => new(Form.OccurredOn!.Value, Form.Offered!.Value, Form.Reason ?? "");
}
