using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Assigns or replaces the Lead Officer (R58, R65, R66).</summary>
public sealed class LeadOfficerModel(StepServices services, LeadOfficerDirectory directory)
    : StepPage<AssignLeadOfficer, LeadOfficerModel.Fields>(services)
{
    /// <summary>What is typed about the Lead Officer.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The person's id.</summary>
        [Display(Name = "Lead Officer"), Required(ErrorMessage = "Choose the Lead Officer")]
        public string? LeadOfficer { get; set; }

        /// <summary>Why this person.</summary>
        [Display(Name = "basis"), Required(ErrorMessage = "Choose what makes them suitable")]
        public LeadOfficerBasis? Basis { get; set; }

        /// <summary>The qualification of another professional.</summary>
        [Display(Name = "qualification")]
        public string? Qualification { get; set; }
    }

    /// <summary>The known Lead Officers to choose from.</summary>
    public IEnumerable<SelectListItem> LeadOfficers { get; } =
        directory.All.Select(person => new SelectListItem(person.Name, person.Id)).Prepend(new("Choose a Lead Officer", ""));

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
        [("Lead Officer now", current.LeadOfficer is { } now ? $"{now.Person.Name}, since {now.Since.InWords()}" : "Nobody yet")];

    /// <inheritdoc/>
    protected override AssignLeadOfficer Command() =>
        new(Form.OccurredOn!.Value, directory.Find(Form.LeadOfficer!), Form.Basis!.Value, Form.Qualification);
}
