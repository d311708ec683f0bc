using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records a contact with the trust that was no visit.</summary>
public sealed class TrustContactModel(StepServices services) : StepPage<RecordTrustContact, TrustContactModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>With whom.</summary>
        [Display(Name = "with whom")]
        public string? With { get; set; }

        /// <summary>What was said.</summary>
        [Display(Name = "what was said")]
        public string? Summary { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Trust's plan", Last<TrustPlanReceived>()?.Plan),
        ("Last contact", current.Academy?.LastContactOn?.InWords()),
    ];

    /// <inheritdoc/>
    protected override RecordTrustContact Command() => new(Form.OccurredOn!.Value, Form.With ?? "", Form.Summary ?? "");
}
