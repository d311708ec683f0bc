using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records an inspection of an independent school by Ofsted or ISI (R178).</summary>
public sealed class IndependentInspectionModel(StepServices services)
    : StepPage<RecordIndependentInspection, IndependentInspectionModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The inspectorate.</summary>
        [Required(ErrorMessage = "Choose who inspected the school")]
        public Inspectorate? By { get; set; }

        /// <summary>The day of the inspection.</summary>
        [Display(Name = "date of the inspection"), Required]
        public DateOnly? InspectedOn { get; set; }

        /// <summary>Whether the standards are met.</summary>
        [Required(ErrorMessage = "Say whether the standards are met")]
        public bool? StandardsMet { get; set; }

        /// <summary>Those that are not.</summary>
        [Display(Name = "standards that are not met")]
        public string? UnmetStandards { get; set; }

        /// <summary>Whether safeguarding is met.</summary>
        [Required(ErrorMessage = "Say whether safeguarding is met")]
        public bool? SafeguardingMet { get; set; }

        /// <summary>Ofsted's grade.</summary>
        public OfstedGrade? Grade { get; set; }
    }

    /// <summary>Ofsted's grades, or none.</summary>
    public IEnumerable<SelectListItem> Grades { get; } = Choices.Of<OfstedGrade>().Prepend(new("No grade", ""));

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Last inspection", current.Independent?.LastInspection is { } last ? $"{Wordings.Of(last.By)}, {last.InspectedOn.InWords()}" : null),
    ];

    /// <inheritdoc/>
    protected override void Prefill(Case current)
    {
        if (IndependentMonitoring.ToBeRecorded(current, OnRegister) is { } known)
        {
            (Form.By, Form.InspectedOn, Form.OccurredOn) = (Inspectorate.Ofsted, known.On, known.PublishedOn);
            Form.Grade = known.Grades.GetValueOrDefault(SchoolArea.OverallEffectiveness)?.Grade;
            Form.SafeguardingMet = known.Grades.GetValueOrDefault(SchoolArea.Safeguarding) is { } judged ? judged.Grade is not OfstedGrade.NotMet : null;
        }
    }

    /// <inheritdoc/>
    protected override RecordIndependentInspection Command() => new(
        Form.OccurredOn!.Value, Form.By!.Value, Form.InspectedOn!.Value, Form.StandardsMet!.Value, Form.SafeguardingMet!.Value, Form.UnmetStandards, Form.Grade);
}
