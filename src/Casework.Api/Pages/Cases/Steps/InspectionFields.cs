using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>An inspection of a setting as it is typed.</summary>
public sealed class InspectionFields : IValidatableObject
{
    /// <summary>Ofsted's number.</summary>
    [Display(Name = "inspection number")]
    public string? Number { get; set; }

    /// <summary>The day of the inspection.</summary>
    [Display(Name = "date of the inspection")]
    public DateOnly? On { get; set; }

    /// <summary>The overall grade, or the lowest area of a report card.</summary>
    public SettingGrade? Grade { get; set; }

    /// <summary>Whether safeguarding is met.</summary>
    public bool? SafeguardingMet { get; set; }

    /// <summary>The grades to choose from.</summary>
    public static IEnumerable<SelectListItem> Grades => Choices.Of<SettingGrade>().Prepend(new("Choose a grade", ""));

    internal bool IsBlank => Grade is null && string.IsNullOrWhiteSpace(Number) && On is null && SafeguardingMet is null;

    /// <summary>The inspection; null when nothing was typed.</summary>
    public InspectionOfSetting? ToInspection() => IsBlank ? null : new(Number ?? "", On!.Value, Grade!.Value, SafeguardingMet!.Value);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext context) => IsBlank ? [] : Missing();

    /// <summary>What is left out of an inspection.</summary>
    internal IEnumerable<ValidationResult> Missing()
    {
        if (string.IsNullOrWhiteSpace(Number))
        {
            yield return new("Enter the inspection number", [nameof(Number)]);
        }

        if (On is null)
        {
            yield return new("Enter the date of the inspection", [nameof(On)]);
        }

        if (Grade is null)
        {
            yield return new("Choose the grade", [nameof(Grade)]);
        }

        if (SafeguardingMet is null)
        {
            yield return new("Say whether safeguarding is met", [nameof(SafeguardingMet)]);
        }
    }
}
