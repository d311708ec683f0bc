using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases.Settings;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Raises a concern about an early years setting, which puts it on the list (R165, R176).</summary>
public sealed class SettingConcernModel(StepServices services) : OpeningPage<RaiseSettingConcern, SettingConcernModel.Fields>(services)
{
    /// <summary>What is typed about the concern.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The triggers that are met.</summary>
        public List<SettingTrigger> Triggers { get; set; } = [];

        /// <summary>The grounds.</summary>
        [Display(Name = "grounds")]
        public string? Grounds { get; set; }

        /// <summary>What kind of evidence there is.</summary>
        public List<SettingEvidence> RestsOn { get; set; } = [];

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }

        /// <summary>The inspection that lists the setting.</summary>
        public InspectionFields Inspection { get; set; } = new();
    }

    /// <summary>The setting, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public EstablishmentId Urn { get; set; }

    /// <inheritdoc/>
    public override EstablishmentId School => Urn;

    /// <inheritdoc/>
    public override IEnumerable<(string Fact, string? Value)> Known =>
        [("Ofsted's inspection on the register", OnRegister?.SettingInspection is { } inspection ? SettingConcernWords.Of(inspection) : null)];

    /// <inheritdoc/>
    protected override string About => nameof(RaiseSettingConcern.Setting);

    /// <inheritdoc/>
    protected override RaiseSettingConcern Nothing => new(Today, Urn, [], "", [], "");

    /// <inheritdoc/>
    protected override RaiseSettingConcern Command() => new(
        Form.OccurredOn!.Value, Urn, Form.Triggers, Form.Grounds ?? "", Form.RestsOn, Form.Evidence ?? "", Form.Inspection.ToInspection());
}
