using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records HoSI's consideration of a formal warning notice (R119 to R132, X4, D4, D5, D6).</summary>
public sealed class WarningNoticeConsiderationModel(StepServices services)
    : StepPage<ConsiderWarningNotice, WarningNoticeConsiderationModel.Fields>(services)
{
    /// <summary>What is typed about the consideration.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether a notice is to be issued.</summary>
        [Required(ErrorMessage = "Choose what you decided")]
        public bool? Issue { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }

        /// <summary>The strategy's triggers.</summary>
        public List<PolicyTrigger> PolicyTriggers { get; set; } = [];

        /// <summary>The statutory grounds.</summary>
        public List<StatutoryGround> Grounds { get; set; } = [];

        /// <summary>Figures.</summary>
        [Display(Name = "quantitative evidence")]
        public string? QuantitativeEvidence { get; set; }

        /// <summary>Judgements.</summary>
        [Display(Name = "qualitative evidence")]
        public string? QualitativeEvidence { get; set; }

        /// <summary>That the school does not address the concern.</summary>
        [Display(Name = "evidence of reluctance or inability")]
        public string? ReluctanceOrInability { get; set; }

        /// <summary>Against what standards are low.</summary>
        public List<StandardsMeasure> LowAgainst { get; set; } = [];

        /// <summary>Other ways that were tried.</summary>
        [Display(Name = "other ways that were tried")]
        public string? ToolsTried { get; set; }

        /// <summary>The contact with the Regional Director.</summary>
        [Display(Name = "contact with the Regional Director")]
        public string? RegionalDirectorContact { get; set; }

        /// <summary>Whether the school co-operates fully (R123).</summary>
        public List<bool> CooperatesFully { get; set; } = [];

        /// <summary>The next look, when no notice is issued.</summary>
        [Display(Name = "date of the next look")]
        public DateOnly? LookAgainOn { get; set; }
    }

    /// <summary>The particular reason not to issue.</summary>
    public IReadOnlyList<SelectListItem> Cooperation { get; } = [new("The school co-operates fully", "True")];

    /// <summary>To issue or not.</summary>
    public IReadOnlyList<SelectListItem> Decisions { get; } = [new("To issue a formal warning notice", "True"), new("Not to issue one now", "False")];

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("On the list since", current.Designation?.On.InWords()),
        ("More than twelve months on", current.TwelveMonths?.Due.InWords()),
        ("To be considered since", current.TwelveMonths?.ConsiderationDue?.InWords()),
        ("Good within six months?", current.Progress is { LikelyGood: { } said, LikelyGoodSaidOn: { } on }
            ? $"{Wordings.Of(said.Answer)} (said on {on.InWords()}): {said.Evidence}" : null),
        ("How the school engages", current.Engagement?.Last is { } last ? $"{Wordings.Of(last.Judgement)}, on {last.On.InWords()}: {last.Reason}" : "Not assessed yet"),
        ("Last progress report", Choices.Words(current.Progress)),
        ("Last SRG decision", current.LastSrg is { } srg ? $"{Format.Capital(srg.Outcome.InWords())}, on {srg.On.InWords()}: {srg.Reason}" : null),
    ];

    /// <inheritdoc/>
    protected override ConsiderWarningNotice Command() => new(
        Form.OccurredOn!.Value, Form.PolicyTriggers, Form.Grounds, Form.QuantitativeEvidence, Form.QualitativeEvidence, Form.ReluctanceOrInability,
        Form.Issue!.Value, Form.Reason ?? "", Form.LookAgainOn, Form.ToolsTried, Form.RegionalDirectorContact, Form.LowAgainst,
        Form.CooperatesFully.Contains(true));
}
