using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records that the yearly self-evaluation was received (R39).</summary>
public sealed class SelfEvaluationModel(StepServices services) : SchoolStepPage<ReceiveSelfEvaluation, SelfEvaluationModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>
        [("Last received", monitoring.SelfEvaluation?.On.InWords())];

    /// <inheritdoc/>
    protected override ReceiveSelfEvaluation Command() => new(Form.OccurredOn!.Value, Form.Document ?? "");
}
