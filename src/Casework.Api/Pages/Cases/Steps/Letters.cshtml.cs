using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the letters about the designation or the removal (R57, D9, D27).</summary>
public sealed class LettersModel(StepServices services) : StepPage<SendLetters, LettersModel.Fields>(services)
{
    /// <summary>What is typed about the letters.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether the headteacher was written to.</summary>
        [Required(ErrorMessage = "Say whether the headteacher was written to")]
        public bool? Headteacher { get; set; }

        /// <summary>Whether the Chair was written to.</summary>
        [Required(ErrorMessage = "Say whether the Chair of Governors was written to")]
        public bool? Chair { get; set; }

        /// <summary>Who was written to instead of the Chair.</summary>
        [Display(Name = "substitute")]
        public string? SubstituteForChair { get; set; }

        /// <summary>Why not the Chair.</summary>
        [Display(Name = "reason for the substitute")]
        public string? SubstituteReason { get; set; }

        /// <summary>Where the copy is kept.</summary>
        [Display(Name = "document")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Designated on", current.Designation?.On.InWords()),
        ("What the letter says of the notice", current.IsOnList ? $"{Policy?.DesignationLetterLine}\n(policy version {Policy?.Id})" : null),
        ("Removed from the list on", current.Removal?.RemovedOn?.InWords()),
    ];

    /// <inheritdoc/>
    protected override SendLetters Command() => new(
        Form.OccurredOn!.Value, Form.Headteacher!.Value, Form.Chair!.Value, Form.Document ?? "", Form.SubstituteForChair, Form.SubstituteReason);
}
