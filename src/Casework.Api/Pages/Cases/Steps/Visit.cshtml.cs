using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a visit with its note (R34).</summary>
public sealed class VisitModel(StepServices services) : StepPage<RecordVisit, VisitModel.Fields>(services)
{
    /// <summary>What is typed about a visit.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What kind of visit.</summary>
        [Display(Name = "kind of visit"), Required(ErrorMessage = "Choose the kind of visit")]
        public VisitKind? Kind { get; set; }

        /// <summary>What it looked at.</summary>
        [Display(Name = "focus")]
        public string? Focus { get; set; }

        /// <summary>The note of visit.</summary>
        [Display(Name = "note of visit")]
        public string? Note { get; set; }

        /// <summary>Why it was an extra visit.</summary>
        public ExtraVisitFields Extra { get; set; } = new();

        /// <summary>Whether HoSI was there.</summary>
        public bool Joint { get; set; }

        /// <summary>Whether it found a safeguarding concern.</summary>
        [Display(Name = "safeguarding concern"), Required(ErrorMessage = "Answer whether the visit found a safeguarding concern")]
        public bool? SafeguardingConcern { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Visit category", current.Designation is { } designation ? Wordings.Of(designation.Category) : null),
        ("Last visit", current.Visits?.All.Max(v => v.On).InWords()),
        ("Key issues of the plan", current.ActionPlan is { } plan ? string.Join('\n', plan.Plan.KeyIssues) : null),
    ];

    /// <inheritdoc/>
    protected override RecordVisit Command() => new(
        Form.OccurredOn!.Value, Form.Kind!.Value, Form.Focus ?? "", Form.Note ?? "", Form.Extra.ToExtra(), Form.Joint, Form.SafeguardingConcern!.Value);
}
