using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records that the headteacher agreed a note of visit (R35).</summary>
public sealed class SchoolNoteModel(StepServices services) : SchoolStepPage<AgreeSchoolNote, SchoolNoteModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The number of the visit.</summary>
        [Display(Name = "visit"), Required(ErrorMessage = "Choose the visit")]
        public int? Number { get; set; }

        /// <summary>Who agreed.</summary>
        [Display(Name = "who agreed")]
        public string? AgreedBy { get; set; }
    }

    /// <summary>The visits whose note is a draft.</summary>
    public IEnumerable<SelectListItem> Drafts => Notes(v => v.NoteAgreedOn is null);

    /// <inheritdoc/>
    protected override AgreeSchoolNote Command() => new(Form.OccurredOn!.Value, Form.Number!.Value, Form.AgreedBy ?? "");
}
