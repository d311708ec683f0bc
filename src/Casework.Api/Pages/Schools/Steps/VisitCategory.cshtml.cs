using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Sets the visit category of a school that is not on the list (R22).</summary>
public sealed class VisitCategoryModel(StepServices services) : SchoolStepPage<SetVisitCategory, VisitCategoryModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The category.</summary>
        [Display(Name = "category"), Required(ErrorMessage = "Choose the category")]
        public VisitCategory? Category { get; set; }

        /// <summary>The Ofsted grade.</summary>
        [Display(Name = "current Ofsted grade")]
        public string? Ofsted { get; set; }

        /// <summary>How they lead to it.</summary>
        [Display(Name = "basis")]
        public string? Basis { get; set; }

        /// <summary>The SRG meeting.</summary>
        [Display(Name = "meeting")]
        public string? Meeting { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>
        [("The authority's rating", monitoring.Rating is { } now ? $"{Wordings.Of(now.Value)}, since {now.On.InWords()}" : "None yet: record it first")];

    /// <inheritdoc/>
    protected override SetVisitCategory Command() => new(
        Form.OccurredOn!.Value, Form.Category!.Value, Form.Ofsted ?? "", Form.Basis ?? "", string.IsNullOrWhiteSpace(Form.Meeting) ? null : Form.Meeting);
}
