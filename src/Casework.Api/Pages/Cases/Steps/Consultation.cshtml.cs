using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records a consultation about powers (X10, X12).</summary>
public sealed class ConsultationModel(StepServices services) : StepPage<RecordConsultation, ConsultationModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The powers.</summary>
        public List<Power> About { get; set; } = [];

        /// <summary>The parties.</summary>
        public List<Party> With { get; set; } = [];

        /// <summary>Their views.</summary>
        [Display(Name = "what they said")]
        public string? Views { get; set; }
    }

    /// <summary>The proposed powers.</summary>
    public IEnumerable<Power> Proposed => Current?.Intervention?.Proposal?.Powers ?? [];

    /// <summary>Who can be consulted.</summary>
    public IEnumerable<Party> Consulted { get; } = [Party.GoverningBody, Party.DioceseOrFoundation];

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Reason", current.Intervention?.Proposal?.Reason),
    ];

    /// <inheritdoc/>
    protected override RecordConsultation Command() => new(Form.OccurredOn!.Value, Form.About, Form.With, Form.Views ?? "");
}
