using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records an answer to the escalation (R156).</summary>
public sealed class EscalationResponseModel(StepServices services) : StepPage<RecordEscalationResponse, EscalationResponseModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who.</summary>
        [Required(ErrorMessage = "Choose who answered")]
        public Overseer? From { get; set; }

        /// <summary>The answer.</summary>
        [Display(Name = "what they answered")]
        public string? Response { get; set; }
    }

    /// <summary>Those to whom the concern went.</summary>
    public IEnumerable<Overseer> Asked => Current?.Academy?.Escalation?.To ?? Enum.GetValues<Overseer>();

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Escalated by", LastBy<ConcernEscalated>()),
        ("Concerns", current.Academy?.Escalation?.Concerns),
    ];

    /// <inheritdoc/>
    protected override RecordEscalationResponse Command() => new(Form.OccurredOn!.Value, Form.From!.Value, Form.Response ?? "");
}
