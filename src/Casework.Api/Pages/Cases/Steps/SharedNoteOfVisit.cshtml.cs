using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records that a note of visit was shared with the governors (R36).</summary>
public sealed class SharedNoteOfVisitModel(StepServices services) : StepPage<ShareNoteOfVisit, SharedNoteOfVisitModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The number of the visit.</summary>
        [Display(Name = "visit"), Required(ErrorMessage = "Choose the visit")]
        public int? Number { get; set; }
    }

    /// <summary>The visits whose note is agreed and not shared yet; the one already chosen while the case cannot be read.</summary>
    public IEnumerable<SelectListItem> Agreed => Current is { } current
        ? (current.Visits?.All ?? []).Where(v => v is { NoteAgreedOn: not null, NoteSharedOn: null })
            .Select(v => new SelectListItem($"{Wordings.Of(v.Kind)} on {v.On.InWords()}", $"{v.Number}"))
        : Form.Number is { } chosen ? [new($"Visit {chosen}", $"{chosen}")] : [];

    /// <inheritdoc/>
    protected override ShareNoteOfVisit Command() => new(Form.OccurredOn!.Value, Form.Number!.Value);
}
