using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Proposes to use powers (R141, D28).</summary>
public sealed class ProposedPowersModel(StepServices services) : StepPage<ProposePowers, ProposedPowersModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The powers.</summary>
        public List<Power> Powers { get; set; } = [];

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Eligible", Terms.Of(Eligibility.Of(current))),
        ("Compliance assessed by", LastBy<ComplianceAssessed>()),
        ("Last day for sections 63, 64 and 66", current.WarningNotice?.WindowEnds?.InWords()),
    ];

    /// <inheritdoc/>
    protected override ProposePowers Command() => new(Form.OccurredOn!.Value, Form.Powers, Form.Reason ?? "");
}
