using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Raising a concern about an early years setting.</summary>
public static class SettingConcerns
{
    /// <summary>Seven triggers.</summary>
    public static readonly Rule R165 = new("R165", Enforced,
        "A setting causes concern by its Ofsted grade, leadership, environment, teaching, safeguarding, unmet EYFS duties or neglected needs.",
        "Strategy line 2994");

    /// <summary>Profile figures.</summary>
    public static readonly Rule R176 = new("R176", Enforced,
        "EYFS Profile figures are no measure of accountability: neither a ground for a concern nor an order of rank.", "Strategy line 2838");

    /// <summary>Early years, independent.</summary>
    public static readonly Rule R177 = new("R177", Shown,
        "The Standards Team looks after the early years of independent schools.", "Strategy line 3048",
        "It says whose work it is; nothing is due by it.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>
    /// Opens the case of a setting, which puts it on the list. The inspection that lists it may be left to the register; any later one that the
    /// register knows is taken in at once, so that nobody types it again.
    /// </summary>
    public static Decision Raise(RaiseSettingConcern command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Setting.Urn(), nameof(command.Setting)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.Setting, facts, nameof(command.Setting)),
                R165.BrokenIf(command.Triggers.Count == 0, "No trigger is named.", "Choose at least one of the seven triggers.", nameof(command.Triggers)),
                R165.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                R176.BrokenIf(command.RestsOn.Contains(SettingEvidence.EyfsProfile),
                    "Figures of the EYFS Profile are no ground for a concern.", "Rest the concern on other evidence.", nameof(command.RestsOn)),
                R165.BrokenIf(command.RestsOn.Count == 0, "It is not said what kind of evidence there is.", "Choose at least one.", nameof(command.RestsOn)),
                Concerns.R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
                .. RefuseInspection(command, facts),
            ],
            () =>
            [
                new SettingConcernRaised(command.OccurredOn, command.Setting, facts.Cases.Count + 1, command.Grounds, command.Evidence, facts.Actor.Id,
                    [.. command.Triggers.Distinct().Order()], [.. command.RestsOn.Distinct().Order()],
                    ListedBy(command, facts)),
                .. AtOpening(command, facts),
            ]);

    private static InspectionOfSetting? ListedBy(RaiseSettingConcern command, Facts facts) =>
        command.Triggers.Contains(SettingTrigger.ST1OfstedGrade) ? command.Inspection ?? facts.School?.SettingInspection : null;

    private static IEnumerable<CaseEvent> AtOpening(RaiseSettingConcern command, Facts facts) =>
        facts.School?.SettingInspection is { } known && known.On <= command.OccurredOn
            && (ListedBy(command, facts) is not { } listed || (known.On > listed.On && !known.IsSameAs(listed)))
            ? [new SettingInspectionRecorded(known.On, known, facts.Policy.Equivalence.Of(known))]
            : [];

    // The inspection that lists a setting is kept, for only a later one takes it off again by its grade (R171).
    private static IEnumerable<Refusal?> RefuseInspection(RaiseSettingConcern command, Facts facts) =>
        !command.Triggers.Contains(SettingTrigger.ST1OfstedGrade) ? [] : ListedBy(command, facts) is not { } inspection
            || (command.Inspection is not null && string.IsNullOrWhiteSpace(inspection.Number)) ?
        [
            R165.BrokenIf(true, "The Ofsted grade is a trigger, but the inspection is not named, and the register knows none.", "Name the inspection.",
                nameof(command.Inspection)),
        ] :
        [
            R165.BrokenIf(inspection.On > command.OccurredOn, "The inspection was after the concern.", "Enter the day of the inspection.", "Inspection.On"),
            R165.BrokenIf(facts.Policy.Equivalence.Of(inspection) is not OutcomeMeaning.RequiresImprovementOrWorse,
                "This grade does not count as requires improvement or worse under the authority's equivalence.", "Choose another trigger.", "Inspection.Grade"),
        ];
}
