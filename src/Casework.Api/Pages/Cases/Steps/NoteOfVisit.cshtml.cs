using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records that the headteacher agreed the note of a visit (R35).</summary>
public sealed class NoteOfVisitModel(StepServices services) : StepPage<AgreeNoteOfVisit, NoteOfVisitModel.Fields>(services)
{
    /// <summary>What is typed about the agreement.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The number of the visit.</summary>
        [Display(Name = "visit"), Required(ErrorMessage = "Choose the visit")]
        public int? Number { get; set; }

        /// <summary>Who agreed.</summary>
        [Display(Name = "name of who agreed")]
        public string? AgreedBy { get; set; }
    }

    /// <summary>The visits whose note is a draft; the one already chosen while the case cannot be read.</summary>
    public IEnumerable<SelectListItem> Drafts => Current is { } current
        ? (current.Visits?.All ?? []).Where(v => v.NoteAgreedOn is null)
            .Select(v => new SelectListItem($"{Wordings.Of(v.Kind)} on {v.On.InWords()}", $"{v.Number}"))
        : Form.Number is { } chosen ? [new($"Visit {chosen}", $"{chosen}")] : [];

    /// <inheritdoc/>
    protected override AgreeNoteOfVisit Command() => new(Form.OccurredOn!.Value, Form.Number!.Value, Form.AgreedBy ?? "");
}
