using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Establishments;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Opens the monitoring record of an independent school (R178).</summary>
public sealed class MonitoringRecordModel(StepServices services) : OpeningPage<OpenMonitoring, MonitoringRecordModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }

        /// <summary>Who inspects it.</summary>
        public Inspectorate? InspectedBy { get; set; }
    }

    /// <summary>The school's URN, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Urn Urn { get; set; }

    /// <inheritdoc/>
    public override EstablishmentId School => Urn == default ? default : EstablishmentId.School(Urn);

    /// <inheritdoc/>
    protected override string About => nameof(OpenMonitoring.Urn);

    /// <inheritdoc/>
    protected override OpenMonitoring Nothing => new(Today, Urn, "");

    /// <inheritdoc/>
    protected override OpenMonitoring Command() => new(Form.OccurredOn!.Value, Urn, Form.Reason ?? "", Form.InspectedBy);
}
