using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Assigns the school's Learning Network Inspector (R20).</summary>
public sealed class InspectorModel(StepServices services, LeadOfficerDirectory directory) : SchoolStepPage<AssignInspector, InspectorModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The person's id.</summary>
        [Display(Name = "inspector"), Required(ErrorMessage = "Choose the inspector")]
        public string? Inspector { get; set; }
    }

    /// <summary>The people to choose from.</summary>
    public IEnumerable<SelectListItem> Inspectors { get; } =
        directory.All.Select(person => new SelectListItem(person.Name, person.Id)).Prepend(new("Choose an inspector", ""));

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>
        [("Inspector now", monitoring.Inspector is { } now ? $"{now.Person.Name}, since {now.Since.InWords()}" : "Nobody yet")];

    /// <inheritdoc/>
    protected override AssignInspector Command() => new(Form.OccurredOn!.Value, directory.Find(Form.Inspector!));
}
