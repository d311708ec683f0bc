using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases.Settings;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a published inspection of a setting (R163, R171, X26).</summary>
public sealed class SettingInspectionModel(StepServices services) : StepPage<RecordSettingInspection, SettingInspectionModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields, IValidatableObject
    {
        /// <summary>The inspection.</summary>
        public InspectionFields Inspection { get; set; } = new();

        /// <inheritdoc/>
        public IEnumerable<ValidationResult> Validate(ValidationContext context) => !Inspection.IsBlank ? [] :
            Inspection.Missing().Select(it => new ValidationResult(it.ErrorMessage, it.MemberNames.Select(name => $"{nameof(Inspection)}.{name}")));
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Put on the list by", current.Setting?.ListedBy is { } listed ? SettingConcernWords.Of(listed) : null),
        ("Last inspection on this case", current.Setting?.LastInspection is { } last ? SettingConcernWords.Of(last.Inspection) : null),
    ];

    /// <inheritdoc/>
    protected override RecordSettingInspection Command() =>
        new(Form.OccurredOn!.Value, Form.Inspection.ToInspection()!);
}
