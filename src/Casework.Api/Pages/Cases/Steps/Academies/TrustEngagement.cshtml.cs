using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Judges whether the engagement with the trust works (R155).</summary>
public sealed class TrustEngagementModel(StepServices services) : StepPage<JudgeTrustEngagement, TrustEngagementModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether it works.</summary>
        [Required(ErrorMessage = "Say whether the engagement works")]
        public bool? Effective { get; set; }

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Trust's plan", Last<TrustPlanReceived>()?.Plan),
        ("Last contact", current.Academy?.LastContactOn?.InWords()),
        ("Last judged by", LastBy<TrustEngagementJudged>()),
    ];

    /// <inheritdoc/>
    protected override JudgeTrustEngagement Command() => new(Form.OccurredOn!.Value, Form.Effective!.Value, Form.Evidence ?? "");
}
