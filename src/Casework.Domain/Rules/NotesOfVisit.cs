using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Notes of visit: one rule for the visits of a case and for those of a school beside its cases.</summary>
public static class NotesOfVisit
{
    /// <summary>Every visit has one.</summary>
    public static readonly Rule R34 = new("R34", Enforced, "Every formal meeting or visit has a note of visit.", "Strategy line 1789");

    /// <summary>Agreed with the headteacher.</summary>
    public static readonly Rule R35 = new("R35", Enforced,
        "A note of visit is a draft until it is agreed with the headteacher.", "Strategy line 1790");

    /// <summary>Shared with governors.</summary>
    public static readonly Rule R36 = new("R36", Watched,
        "The headteacher of a maintained school shares the final note with the governors, and the day is recorded.", "Strategy line 1790");

    /// <summary>A school is visited since it was designated, or since the SRG put it on the watch list.</summary>
    public static (DateOnly Day, string What) After(Case current) =>
        current.Designation is null && current.LastSrg is { } srg ? (srg.On, "the SRG put the school on the watch list") : Designating.Day(current);

    /// <summary>Records a visit with its note as a draft.</summary>
    public static Decision RecordVisit(Case current, RecordVisit command, Facts facts) =>
        Unagreed(command.Extra) is { } field ? new Decision.Invalid([field])
        : Decision.Unless(
            [R34.NeedsText(command.Note, "The note of visit", nameof(command.Note))],
            () =>
            [
                new VisitMade(command.OccurredOn, (current.Visits?.All.Count ?? 0) + 1, command.Kind, command.Focus, command.Note,
                    command.Extra, command.Joint, command.SafeguardingConcern),
            ]);

    /// <summary>Refuses when no note waits for the headteacher's agreement.</summary>
    public static Refusal? Ready(Case current, Facts facts) => NoDraft(current.Visits);

    /// <summary>Makes a draft note final; an agreed note stays as it is.</summary>
    public static Decision Agree(Case current, AgreeNoteOfVisit command, Facts facts) => Decision.Of(Agree<CaseEvent>(
        current.Visits, command.Number, command.OccurredOn, () => new NoteOfVisitAgreed(command.OccurredOn, command.Number, command.AgreedBy)));

    /// <summary>Refuses when no agreed note waits to be shared.</summary>
    public static Refusal? MayBeShared(Case current, Facts facts) => NothingToShare(current.Visits);

    /// <summary>Records that final notes were shared with the governors, all of them or none; a draft among them is refused.</summary>
    public static Decision Share(Case current, ShareNoteOfVisit command, Facts facts) => Decision.Of(Share<CaseEvent>(
        current.Visits, command.Numbers, command.OccurredOn, number => new NoteOfVisitShared(command.OccurredOn, number)));

    /// <summary>Refuses when no note waits for the headteacher's agreement.</summary>
    public static Refusal? NoDraft(Establishment school, MonitoringFacts facts) => NoDraft(school.Monitoring?.Visits);

    /// <summary>Makes a draft note of a school's visit final; an agreed note stays as it is.</summary>
    public static Decision<MonitoringEvent> Agree(Establishment school, AgreeSchoolNote command, MonitoringFacts facts) => Agree<MonitoringEvent>(
        school.Monitoring?.Visits, command.Number, command.OccurredOn,
        () => new SchoolNoteAgreed(command.OccurredOn, command.Number, command.AgreedBy));

    /// <summary>Refuses when no agreed note waits to be shared.</summary>
    public static Refusal? NothingToShare(Establishment school, MonitoringFacts facts) => NothingToShare(school.Monitoring?.Visits);

    /// <summary>Records that final notes of a school's visits were shared with the governors, all of them or none; a draft among them is refused.</summary>
    public static Decision<MonitoringEvent> Share(Establishment school, ShareSchoolNote command, MonitoringFacts facts) => Share<MonitoringEvent>(
        school.Monitoring?.Visits, command.Numbers, command.OccurredOn, number => new SchoolNoteShared(command.OccurredOn, number));

    /// <summary>An extra visit says which headteacher or Chair agreed to it (R31); null when it does, or when the visit is no extra one.</summary>
    public static InvalidField? Unagreed(ExtraVisit? extra) => extra is not null && string.IsNullOrWhiteSpace(extra.AgreedBy)
        ? new($"{nameof(RecordSchoolVisit.Extra)}.{nameof(ExtraVisit.AgreedBy)}", "Enter who agreed to the extra visit: the headteacher or the Chair (R31).")
        : null;

    private static Refusal? NoDraft(Visits? visits) => R35.BrokenIf(
        visits?.All.Any(v => v.NoteAgreedOn is null) is not true, "No note of visit waits to be agreed.", "Record a visit with its note first.");

    private static Refusal? NothingToShare(Visits? visits) => R35.BrokenIf(
        visits?.All.Any(v => v is { NoteAgreedOn: not null, NoteSharedOn: null }) is not true, "No agreed note of visit waits to be shared.",
        "Have a note agreed with the headteacher first.");

    private static Decision<TEvent> Agree<TEvent>(Visits? visits, int number, DateOnly on, Func<TEvent> agreed) => Find(visits, number) switch
    {
        null => NoSuchVisit<TEvent>(number, nameof(AgreeNoteOfVisit.Number)),
        { NoteAgreedOn: not null } => new Decision<TEvent>.Accepted([]),
        { } visit when on < visit.On => TooEarly<TEvent>(visit.On, "the visit was made"),
        _ => new Decision<TEvent>.Accepted([agreed()]),
    };

    private static Decision<TEvent> Share<TEvent>(Visits? visits, IReadOnlyList<int> numbers, DateOnly on, Func<int, TEvent> shared)
    {
        var notes = numbers.Distinct().Order().Select(number => Share(visits, number, on, () => shared(number))).ToArray();
        return notes is [] ? new Decision<TEvent>.Invalid([new(nameof(ShareNoteOfVisit.Numbers), "Choose at least one note.")])
            : Array.Find(notes, note => note is not Decision<TEvent>.Accepted)
                ?? new Decision<TEvent>.Accepted([.. notes.Cast<Decision<TEvent>.Accepted>().SelectMany(note => note.Events)]);
    }

    private static Decision<TEvent> Share<TEvent>(Visits? visits, int number, DateOnly on, Func<TEvent> shared) => Find(visits, number) switch
    {
        null => NoSuchVisit<TEvent>(number, nameof(ShareNoteOfVisit.Numbers)),
        { NoteSharedOn: not null } => new Decision<TEvent>.Accepted([]),
        { NoteAgreedOn: { } agreed } when on < agreed => TooEarly<TEvent>(agreed, $"the note of visit {number} was agreed"),
        { } visit => Decision<TEvent>.Unless(
            [
                R35.BrokenIf(visit.NoteAgreedOn is null, $"The note of visit {number} is still a draft.", "Have it agreed with the headteacher first.",
                    nameof(ShareNoteOfVisit.Numbers)),
            ],
            shared),
    };

    private static Visit? Find(Visits? visits, int number) => visits?.All.SingleOrDefault(v => v.Number == number);

    private static Decision<TEvent>.Invalid NoSuchVisit<TEvent>(int number, string field) =>
        new([new(field, $"There is no visit number {number}.")]);

    private static Decision<TEvent>.Invalid TooEarly<TEvent>(DateOnly day, string what) =>
        new([new(nameof(DatedCommand.OccurredOn), $"The date cannot be before {day.InWords()}, when {what}.")]);
}
