using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// What follows a visit, on a case and beside one: the note agreed and shared with governors, and an extra visit where a safeguarding
/// concern was found. The strategy sets no days for these; the product's are not policy (D23).
/// </summary>
internal static class NoteDuties
{
    /// <summary>School days from the agreed note to the day by which governors have it: about a half term, in which they meet.</summary>
    public const int SharedWithinSchoolDays = 30;

    /// <summary>Calendar days from a safeguarding concern to the extra visit.</summary>
    public const int ExtraVisitWithinDays = 14;

    /// <summary>On a maintained school's case.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current is not ({ IsOnList: true } or { Stage: Stage.Watch }) || current.Visits is not { } visits ? [] :
    [
        ExtraVisit(visits, typeof(RecordVisit)),
        Shared(visits, facts, typeof(ShareNoteOfVisit)),
    ];

    /// <summary>At a school beside its cases; an academy owes its governors nothing here (R36).</summary>
    public static IEnumerable<Due?> Of(Visits visits, bool maintained, Person? inspector, DutyFacts facts) =>
    [
        ExtraVisit(visits, typeof(RecordSchoolVisit), inspector),
        .. visits.All.Where(v => v.NoteAgreedOn is null).Select(v => Due.On($"Note of the visit of {v.On.InWords()} to be agreed with the headteacher",
            Role.LeadOfficer, facts.TermDates.WorkingDaysAfter(facts.Policy.NoteWorkingDays, v.On), NotesOfVisit.R35,
            $"Visited on {v.On.InWords()}", typeof(AgreeSchoolNote), true, person: inspector)),
        maintained ? Shared(visits, facts, typeof(ShareSchoolNote), inspector) : null,
    ];

    internal static Due? ExtraVisit(Visits visits, Type step, Person? person = null) => visits.SafeguardingSince is not { } found ? null : Due.On(
        "Extra visit after a safeguarding concern", Role.LeadOfficer, found.AddDays(ExtraVisitWithinDays), SchoolVisits.R30,
        $"The visit of {found.InWords()} found a safeguarding concern", step, true, person: person);

    // All notes together are one duty, due with the first of them, so that they do not hide what else is due.
    private static Due? Shared(Visits visits, DutyFacts facts, Type step, Person? person = null)
    {
        Visit[] kept = [.. visits.All.Where(v => v is { NoteAgreedOn: not null, NoteSharedOn: null }).OrderBy(v => v.NoteAgreedOn)];
        return kept is not [var first, ..] ? null : Due.On(
            kept.Length is 1 ? $"Note of the visit of {first.On.InWords()} to be shared with governors" : $"{kept.Length} notes of visits to be shared with governors",
            Role.LeadOfficer, facts.TermDates.Add(SharedWithinSchoolDays, CountedDay.SchoolDay, first.NoteAgreedOn!.Value), NotesOfVisit.R36,
            $"The headteacher agreed {(kept.Length is 1 ? "it" : "the first")} on {first.NoteAgreedOn.Value.InWords()}, and shares it", step, true, person: person);
    }
}
