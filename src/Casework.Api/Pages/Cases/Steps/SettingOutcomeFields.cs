using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>What the settings meeting decided about a setting, as it is typed, on the case and at the meeting.</summary>
public sealed class SettingOutcomeFields
{
    /// <summary>The decision.</summary>
    [Display(Name = "decision"), Required(ErrorMessage = "Choose what the meeting decided")]
    public SettingOutcome? Outcome { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "reason")]
    public string? Reason { get; set; }

    /// <summary>The actions.</summary>
    public List<SettingAction> Actions { get; set; } = [];

    /// <summary>To whom it is taken.</summary>
    public List<Partner> EscalatedTo { get; set; } = [];

    /// <summary>What a removal rests on.</summary>
    public SettingRemovalBasis? Basis { get; set; }

    /// <summary>The evidence for a removal.</summary>
    [Display(Name = "evidence")]
    public string? Evidence { get; set; }

    /// <summary>The teams that are told.</summary>
    public List<EarlyYearsTeam> CascadedTo { get; set; } = [];

    /// <summary>The command for a meeting of a day.</summary>
    public RecordSettingOutcome ToCommand(DateOnly meeting) =>
        new(meeting, Outcome!.Value, Reason ?? "", Actions, EscalatedTo, CascadedTo, Basis, Evidence);
}
