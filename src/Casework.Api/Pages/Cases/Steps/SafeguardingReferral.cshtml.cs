using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records to whom a safeguarding concern was referred, or why to nobody (R170).</summary>
public sealed class SafeguardingReferralModel(StepServices services)
    : StepPage<RecordSafeguardingReferral, SafeguardingReferralModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>To whom.</summary>
        public List<Partner> To { get; set; } = [];

        /// <summary>Their reference.</summary>
        [Display(Name = "reference")]
        public string? Reference { get; set; }

        /// <summary>Why not.</summary>
        [Display(Name = "reason for no referral")]
        public string? NoReferralBecause { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) => [("Grounds", current.Concern.Grounds)];

    /// <inheritdoc/>
    protected override RecordSafeguardingReferral Command() => new(Form.OccurredOn!.Value, Form.To, Form.Reference, Form.NoReferralBecause);
}
