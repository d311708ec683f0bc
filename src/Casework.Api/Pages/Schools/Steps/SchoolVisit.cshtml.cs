using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records a visit to a school that is not on the list, with its note (R34).</summary>
public sealed class SchoolVisitModel(StepServices services) : SchoolStepPage<RecordSchoolVisit, SchoolVisitModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What kind of visit.</summary>
        [Display(Name = "kind of visit"), Required(ErrorMessage = "Choose the kind of visit")]
        public VisitKind? Kind { get; set; }

        /// <summary>What for.</summary>
        [Display(Name = "purpose"), Required(ErrorMessage = "Choose what the visit was for")]
        public VisitPurpose? Purpose { get; set; }

        /// <summary>What it looked at.</summary>
        [Display(Name = "focus")]
        public string? Focus { get; set; }

        /// <summary>The topics of a first visit.</summary>
        [Display(Name = "topics")]
        public List<FirstVisitTopic> Topics { get; set; } = [];

        /// <summary>The note.</summary>
        [Display(Name = "note of visit")]
        public string? Note { get; set; }

        /// <summary>Why it was an extra visit.</summary>
        [Display(Name = "extra visit")]
        public ExtraVisitFields Extra { get; set; } = new();

        /// <summary>Whether HoSI was there.</summary>
        [Display(Name = "joint visit")]
        public bool Joint { get; set; }

        /// <summary>Whether it found a safeguarding concern.</summary>
        [Display(Name = "safeguarding concern"), Required(ErrorMessage = "Answer whether the visit found a safeguarding concern")]
        public bool? SafeguardingConcern { get; set; }
    }

    /// <summary>The kinds of visit; that HoSI was there is a question of its own.</summary>
    public IEnumerable<SelectListItem> Kinds => Choices.Of([VisitKind.SchoolEffectiveness, VisitKind.Monitoring]);

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>

    [
        ("Visit category", monitoring.Category is { } category ? Wordings.Of(category.Value) : null),
        ("Last visit", monitoring.Visits?.All.Max(v => v.On).InWords()),
        ("What speaks for an extra visit", Current is { } school
            ? string.Join('\n', SchoolVisits.Signals(school).Select(s => $"{Wordings.Of(s.Reason)}, since {s.Since.InWords()}")) : null),
    ];

    /// <inheritdoc/>
    protected override RecordSchoolVisit Command() => new(
        Form.OccurredOn!.Value, Form.Kind!.Value, Form.Focus ?? "", Form.Note ?? "", Form.Purpose!.Value, Form.Topics, Form.Joint, Form.Extra.ToExtra(),
        Form.SafeguardingConcern!.Value);
}
