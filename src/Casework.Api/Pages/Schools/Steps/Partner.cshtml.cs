using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Names the school's partner from BPSI (R21).</summary>
public sealed class PartnerModel(StepServices services) : SchoolStepPage<AssignPartner, PartnerModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The partner.</summary>
        [Display(Name = "partner")]
        public string? Name { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) =>
        [("Partner now", monitoring.Partner is { } now ? $"{now.Name}, since {now.Since.InWords()}" : "Nobody yet")];

    /// <inheritdoc/>
    protected override AssignPartner Command() => new(Form.OccurredOn!.Value, Form.Name ?? "");
}
