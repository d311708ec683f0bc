using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records a contact without a visit (R24, D18).</summary>
public sealed class ContactModel(StepServices services) : SchoolStepPage<RecordContact, ContactModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The kind.</summary>
        [Display(Name = "kind of contact"), Required(ErrorMessage = "Choose the kind of contact")]
        public ContactKind? Kind { get; set; }

        /// <summary>With whom.</summary>
        [Display(Name = "whom it was with")]
        public string? With { get; set; }

        /// <summary>What was said.</summary>
        [Display(Name = "what was said")]
        public string? Summary { get; set; }
    }

    /// <inheritdoc/>
    protected override RecordContact Command() => new(Form.OccurredOn!.Value, Form.Kind!.Value, Form.With ?? "", Form.Summary ?? "");
}
