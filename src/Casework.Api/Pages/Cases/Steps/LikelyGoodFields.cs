using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>The six-month question as it is answered on a page (D8).</summary>
public sealed class LikelyGoodFields
{
    /// <summary>Yes, no or unsure.</summary>
    [Display(Name = "answer on the next six months")]
    public Likelihood? Answer { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "evidence")]
    public string? Evidence { get; set; }

    /// <summary>The answer; null when the question was left open.</summary>
    public LikelyGood? ToAnswer() => Answer is { } answer ? new(answer, Evidence ?? "") : null;
}
