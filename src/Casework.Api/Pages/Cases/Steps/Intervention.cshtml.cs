using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Uses a power of intervention (R139 to R141, X10 to X13).</summary>
public sealed class InterventionModel(StepServices services) : StepPage<UsePower, InterventionModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The power.</summary>
        [Required(ErrorMessage = "Choose which power is used")]
        public Power? Power { get; set; }

        /// <summary>What section 63 requires.</summary>
        public Arrangement? Arrangement { get; set; }

        /// <summary>How many section 64 adds.</summary>
        [Display(Name = "number of governors")]
        public int? Governors { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }

        /// <summary>Where the notice is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Eligible", Terms.Of(Eligibility.Of(current))),
        ("Powers proposed", Choices.Words(current.Intervention?.Proposal?.Powers ?? [])),
        ("Reason", current.Intervention?.Proposal?.Reason),
        ("Approved by", LastBy<PowersApproved>()),
    ];

    /// <inheritdoc/>
    protected override UsePower Command() =>
        new(Form.OccurredOn!.Value, Form.Power!.Value, Form.Reason ?? "", Form.Document ?? "", Form.Arrangement, Form.Governors);
}
