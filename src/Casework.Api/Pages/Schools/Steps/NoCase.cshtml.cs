using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Decides that an Ofsted outcome of requires improvement or worse leads to no case (R50, R165); there is the way to a case as well.</summary>
public sealed class NoCaseModel(StepServices services) : SchoolStepPage<DecideNoCase, NoCaseModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The reason.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }
    }

    /// <summary>Where a case is opened instead; null where none is kept about such a school.</summary>
    public string? OpensCase => Current?.Kind is { } kind ? CaseRoutes.OpeningPage(kind, School) : null;

    /// <inheritdoc/>
    protected override bool ForSettings => true;

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>
        [("Ofsted found", Outcome?.Why), ("It counts as", Outcome is { } outcome ? OfstedWording.Meaning(outcome.Meaning, outcome.Policy) : null)];

    /// <inheritdoc/>
    protected override DecideNoCase Command() => new(Form.OccurredOn!.Value, Form.Reason ?? "");
}
