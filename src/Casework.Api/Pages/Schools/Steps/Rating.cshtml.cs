using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Sets the authority's rating of a school (R22).</summary>
public sealed class RatingModel(StepServices services) : SchoolStepPage<RateSchool, RatingModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The rating.</summary>
        [Display(Name = "rating"), Required(ErrorMessage = "Choose the rating")]
        public RagRating? Rating { get; set; }

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>
        [("Rating now", monitoring.Rating is { } now ? $"{Wordings.Of(now.Value)}, since {now.On.InWords()}" : "None yet")];

    /// <inheritdoc/>
    protected override RateSchool Command() => new(Form.OccurredOn!.Value, Form.Rating!.Value, Form.Evidence ?? "");
}
