using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Proposes to go beyond the trust (R155, R156).</summary>
public sealed class EscalationProposalModel(StepServices services) : StepPage<ProposeEscalation, EscalationProposalModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Why it is serious.</summary>
        public List<SeriousConcern> Because { get; set; } = [];

        /// <summary>The grounds.</summary>
        public List<StatutoryGround> Grounds { get; set; } = [];

        /// <summary>The concerns.</summary>
        [Display(Name = "concerns")]
        public string? Concerns { get; set; }

        /// <summary>The attempts.</summary>
        [Display(Name = "what was tried")]
        public string? Attempts { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Engagement", current.Academy?.Engagement?.Evidence),
        ("Judged by", LastBy<TrustEngagementJudged>()),
    ];

    /// <inheritdoc/>
    protected override ProposeEscalation Command() => new(
        Form.OccurredOn!.Value, Form.Because, Form.Grounds, Form.Concerns ?? "", Form.Attempts ?? "");
}
