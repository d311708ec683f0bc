using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records that notes of visit were shared with the governors (R36).</summary>
public sealed class SharedSchoolNoteModel(StepServices services) : SchoolStepPage<ShareSchoolNote, SharedSchoolNoteModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The numbers of the visits.</summary>
        [Display(Name = "visits"), MinLength(1, ErrorMessage = "Choose at least one visit")]
        public List<int> Numbers { get; set; } = [];
    }

    /// <summary>The visits whose note is agreed and not shared yet.</summary>
    public IEnumerable<SelectListItem> Agreed => Notes(v => v is { NoteAgreedOn: not null, NoteSharedOn: null });

    /// <inheritdoc/>
    protected override ShareSchoolNote Command() => new(Form.OccurredOn!.Value, Form.Numbers);
}
