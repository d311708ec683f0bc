using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Assigns or replaces the lead worker of a setting (R159, D30).</summary>
public sealed class LeadWorkerModel(StepServices services, LeadWorkerDirectory directory) : StepPage<AssignLeadWorker, LeadWorkerModel.Fields>(services)
{
    /// <summary>What is typed about the lead worker.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The person's id.</summary>
        [Display(Name = "lead worker"), Required(ErrorMessage = "Choose the lead worker")]
        public string? LeadWorker { get; set; }

        /// <summary>What they are.</summary>
        [Display(Name = "post"), Required(ErrorMessage = "Choose what they are")]
        public LeadWorkerPost? Post { get; set; }
    }

    /// <summary>The known lead workers to choose from.</summary>
    public IEnumerable<SelectListItem> LeadWorkers { get; } =
        directory.All.Select(person => new SelectListItem(person.Name, person.Id)).Prepend(new("Choose a lead worker", ""));

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
        [("Lead worker now", current.Setting?.LeadWorker is { } now ? $"{now.Person.Name}, since {now.Since.InWords()}" : "Nobody yet")];

    /// <inheritdoc/>
    protected override AssignLeadWorker Command() => new(Form.OccurredOn!.Value, directory.Find(Form.LeadWorker!), Form.Post!.Value);
}
