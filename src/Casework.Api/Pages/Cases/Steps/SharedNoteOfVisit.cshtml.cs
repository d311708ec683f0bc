using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records that notes of visit were shared with the governors (R36).</summary>
public sealed class SharedNoteOfVisitModel(StepServices services) : StepPage<ShareNoteOfVisit, SharedNoteOfVisitModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The numbers of the visits.</summary>
        [Display(Name = "visits"), MinLength(1, ErrorMessage = "Choose at least one visit")]
        public List<int> Numbers { get; set; } = [];
    }

    /// <summary>The visits whose note is agreed and not shared yet; those already chosen while the case cannot be read.</summary>
    public IEnumerable<SelectListItem> Agreed => Current is { } current
        ? (current.Visits?.All ?? []).Where(v => v is { NoteAgreedOn: not null, NoteSharedOn: null })
            .Select(v => new SelectListItem($"{Wordings.Of(v.Kind)} on {v.On.InWords()}", $"{v.Number}"))
        : Form.Numbers.Select(chosen => new SelectListItem($"Visit {chosen}", $"{chosen}"));

    /// <inheritdoc/>
    protected override ShareNoteOfVisit Command() => new(Form.OccurredOn!.Value, Form.Numbers);
}
