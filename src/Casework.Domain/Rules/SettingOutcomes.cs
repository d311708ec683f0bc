using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Meetings;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What the half-termly settings meeting can decide about a setting, and how a setting comes off the list.</summary>
public static class SettingOutcomes
{
    /// <summary>The half-termly meeting.</summary>
    public static readonly Rule R166 = new("R166", Watched,
        "Every half term the early years team meets about the settings causing concern.", "Strategy line 3010");

    /// <summary>Passed on.</summary>
    public static readonly Rule R167 = new("R167", Shown,
        "What the meeting settles is passed on to the teams that can act on it.", "Strategy line 3012",
        "It is passed on outside the product; who was told is kept.")
    { KeptIn = [typeof(EarlyYearsTeam)] };

    /// <summary>The team's own meeting.</summary>
    public static readonly Rule R168 = new("R168", Shown,
        "The Standards Team meets too and draws what is known together into actions.", "Strategy line 3014",
        "A meeting of the team's own, whose result comes in as actions.")
    { KeptIn = [typeof(SettingAction)] };

    /// <summary>Typical actions.</summary>
    public static readonly Rule R169 = new("R169", Shown,
        "Typical actions are focused visits, networking, training, close monitoring, work on inclusion, and work with other bodies.",
        "Strategy line 3017", "A list to choose from; which one fits is decided by people.")
    { KeptIn = [typeof(SettingAction)] };

    /// <summary>Off the list.</summary>
    public static readonly Rule R171 = new("R171", Enforced,
        "A setting stays on the list until its practice improves or its grade changes, with evidence for one of the two.", "Strategy line 3032");

    /// <summary>Who hears about settings.</summary>
    public static readonly Rule R172 = new("R172", Watched,
        "The SRG hears about settings every half term, the Standards Partnership Board four times a year.", "Strategy line 3034");

    /// <summary>Who leads, who removes.</summary>
    public static readonly Rule D30 = new("D30", Enforced,
        "The adviser leads; the provider is told in writing; the meeting chaired by the Standards Lead removes, on evidence.",
        "Decision on strategy lines 3010 and 3032");

    /// <summary>
    /// Records what the meeting decided, and the removal that follows. It decides nothing while a safeguarding concern has neither a
    /// referral nor a reason for none, unless it takes the matter to a partner itself (R170).
    /// </summary>
    public static Decision Record(Case current, RecordSettingOutcome command, Facts facts)
    {
        var setting = current.Setting!;
        return command is { Outcome: SettingOutcome.Escalate, EscalatedTo: null or [] }
            ? new Decision.Invalid([new(nameof(command.EscalatedTo), "Choose to whom the matter is taken.")])
            : Decision.Unless(
                [
                    RefuseMeeting(setting, command, facts.SettingsMeeting),
                    SettingSupport.R170.BrokenIf(
                        setting.AsksForReferral() && command.Outcome is not SettingOutcome.Escalate,
                        "There is a safeguarding concern, and neither a referral nor why there is none is recorded.", "Record the referral first.",
                        nameof(command.Outcome)),
                    .. command.Outcome is SettingOutcome.Remove ? RefuseRemoval(current, setting, command) : [],
                ],
                () =>
                [
                    new SettingOutcomeRecorded(command.OccurredOn, command.Outcome, command.Reason, Chosen(command.Actions),
                        command.Outcome is SettingOutcome.Escalate ? Chosen(command.EscalatedTo) : [], Chosen(command.CascadedTo)),
                    .. command.Outcome is SettingOutcome.Remove
                        ? [new SettingRemoved(command.OccurredOn, command.Basis!.Value, command.Evidence!, NumberFor(setting, command))]
                        : Array.Empty<CaseEvent>(),
                ]);
    }

    // The meeting decides on its day, while it is open, chaired and quorate, and once about each setting.
    private static Refusal? RefuseMeeting(SettingConcern setting, RecordSettingOutcome command, SettingsMeeting? meeting) => meeting switch
    {
        null => D30.BrokenIf(true, $"There is no settings meeting of {command.OccurredOn.InWords()}.", "Open the meeting of that day first.", nameof(command.OccurredOn)),
        _ when setting.DecisionOn(meeting.On) is not null =>
            R166.BrokenIf(true, "The meeting has decided about this setting already.", "Record another decision at the next meeting.", nameof(command.Outcome)),
        _ => SettingsMeetings.RefuseClosed(meeting) ?? SettingsMeetings.RefuseQuorum(meeting),
    };

    private static IEnumerable<Refusal?> RefuseRemoval(Case current, SettingConcern setting, RecordSettingOutcome command) =>
    [
        R171.BrokenIf(command.Basis is null, "It is not said whether the practice improved or the grade changed.", "Choose one of the two.", nameof(command.Basis)),
        R171.NeedsText(command.Evidence, "The evidence for the removal", nameof(command.Evidence)),
        command.Basis is SettingRemovalBasis.GradeChanged ? RefuseGrade(current, setting) : null,
    ];

    // Only an inspection later than the one that listed the setting can have changed its grade.
    private static Refusal? RefuseGrade(Case current, SettingConcern setting) => setting.LastInspection switch
    {
        null => Grade("No inspection of the setting is recorded on this case.", "Record the inspection first."),
        { Inspection: var last } when last.On <= (setting.ListedBy?.On ?? current.Concern.RaisedOn) =>
            Grade($"The inspection of {last.On.InWords()} is not later than the one, or the concern, that put the setting on the list.", "Wait for a later inspection."),
        { Meaning: not OutcomeMeaning.GoodOrBetter } => Grade("The last inspection did not judge the setting good or better.", "Wait for a later inspection."),
        _ => null,
    };

    private static Refusal? Grade(string reason, string remedy) => R171.BrokenIf(true, reason, remedy, nameof(RecordSettingOutcome.Basis));

    private static string? NumberFor(SettingConcern setting, RecordSettingOutcome command) =>
        command.Basis is SettingRemovalBasis.GradeChanged ? setting.LastInspection!.Inspection.Number : null;

    private static IReadOnlyList<T> Chosen<T>(IReadOnlyList<T>? chosen) => [.. (chosen ?? []).Distinct().Order()];
}
