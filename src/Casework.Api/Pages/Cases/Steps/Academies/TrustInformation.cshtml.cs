using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records that the trust was informed of the concern in full (R148).</summary>
public sealed class TrustInformationModel(StepServices services) : StepPage<InformTrust, TrustInformationModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who.</summary>
        [Display(Name = "who at the trust")]
        public string? ToWhom { get; set; }

        /// <summary>What it was told.</summary>
        [Display(Name = "what the trust was told")]
        public string? Told { get; set; }

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The concern", current.Concern.Grounds),
        ("Evidence", current.Concern.Evidence),
    ];

    /// <inheritdoc/>
    protected override InformTrust Command() => new(Form.OccurredOn!.Value, Form.ToWhom ?? "", Form.Told ?? "", Form.Document ?? "");
}
