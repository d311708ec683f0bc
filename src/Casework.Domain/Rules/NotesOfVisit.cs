using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Visits and their notes.</summary>
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

    /// <summary>Records a visit with its note as a draft.</summary>
    public static Decision RecordVisit(Case current, RecordVisit command, Facts facts) => Decision.Unless(
        [R34.NeedsText(command.Note, "The note of visit", nameof(command.Note))],
        () => [new VisitMade(command.OccurredOn, (current.Visits?.All.Count ?? 0) + 1, command.Kind, command.Focus, command.Note)]);

    /// <summary>Refuses when no note waits for the headteacher's agreement.</summary>
    public static Refusal? Ready(Case current, Facts facts) => R35.BrokenIf(
        current.Visits?.All.Any(v => v.NoteAgreedOn is null) is not true, "No note of visit waits to be agreed.", "Record a visit with its note first.");

    /// <summary>Makes a draft note final; an agreed note stays as it is.</summary>
    public static Decision Agree(Case current, AgreeNoteOfVisit command, Facts facts) => current.Visits?.All.SingleOrDefault(v => v.Number == command.Number) switch
    {
        null => new Decision.Invalid([new(nameof(command.Number), $"There is no visit number {command.Number}.")]),
        { NoteAgreedOn: not null } => Decision.Nothing,
        { } visit when command.OccurredOn < visit.On => new Decision.Invalid([new(nameof(command.OccurredOn), $"The date cannot be before {visit.On.InWords()}, when the visit was made.")]),
        _ => Decision.Accept(new NoteOfVisitAgreed(command.OccurredOn, command.Number, command.AgreedBy)),
    };
}
