using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Why a visit was an extra one, as it is answered on a page (R29, R31).</summary>
public sealed class ExtraVisitFields : IValidatableObject
{
    /// <summary>The reason; none for a visit that was no extra one.</summary>
    [Display(Name = "reason for the extra visit")]
    public ExtraVisitReason? Reason { get; set; }

    /// <summary>The headteacher or Chair who agreed.</summary>
    [Display(Name = "who agreed to it")]
    public string? AgreedBy { get; set; }

    /// <summary>The answer; null for a visit that was no extra one.</summary>
    public ExtraVisit? ToExtra() => Reason is { } reason ? new(reason, AgreedBy ?? "") : null;

    /// <summary>Who agreed, without the reason, would be lost.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Reason is null && !string.IsNullOrWhiteSpace(AgreedBy) ? [new("Choose why it was an extra visit", [nameof(Reason)])] : [];
}
