using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records the trust's plan (R152 to R154).</summary>
public sealed class TrustPlanModel(StepServices services) : StepPage<ReceiveTrustPlan, TrustPlanModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What it sets out.</summary>
        [Display(Name = "what the plan sets out")]
        public string? Plan { get; set; }

        /// <summary>The help.</summary>
        [Display(Name = "help asked of the authority")]
        public string? HelpAsked { get; set; }

        /// <summary>The support.</summary>
        [Display(Name = "support")]
        public string? Support { get; set; }

        /// <summary>Who pays.</summary>
        public SupportPayer? PaidBy { get; set; }

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Recommended actions", Last<RecommendedActionsSent>()?.Actions),
        ("Last plan received", current.Academy?.Plan?.ReceivedOn.InWords()),
    ];

    /// <inheritdoc/>
    protected override ReceiveTrustPlan Command() => new(
        Form.OccurredOn!.Value, Form.Plan ?? "", Form.Document ?? "", Form.HelpAsked, Form.Support, Form.PaidBy);
}
