using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>The six-month question as it is answered on a page (D8).</summary>
public sealed class LikelyGoodFields : IValidatableObject
{
    /// <summary>Yes, no or unsure.</summary>
    [Display(Name = "answer on the next six months")]
    public Likelihood? Answer { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "evidence")]
    public string? Evidence { get; set; }

    /// <summary>The answer; null when the question was left open.</summary>
    public LikelyGood? ToAnswer() => Answer is { } answer ? new(answer, Evidence ?? "") : null;

    /// <summary>Evidence without an answer would be lost.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Answer is null && !string.IsNullOrWhiteSpace(Evidence) ? [new("Choose the answer that your evidence is for", [nameof(Answer)])] : [];
}
