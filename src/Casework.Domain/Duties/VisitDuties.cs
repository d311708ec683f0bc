using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>Visits by category, extra visits about safeguarding, and the notes of visit.</summary>
public static class VisitDuties
{
    /// <summary>A fortnight, counted in term time (D17).</summary>
    public const int Fortnight = 14;

    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current switch
    {
        { Stage: Stage.Watch, LastSrg: { } srg } => [Watched(current, srg.On, facts), Drafts(current, facts)],
        { IsOnList: true, Designation: { } designation } =>
        [
            designation.Category is VisitCategory.Category3 ? SixAYear(current, designation, facts) : Fortnightly(current, designation, facts),
            Safeguarding(current, designation, facts),
            Drafts(current, facts),
        ],
        _ => [],
    };

    /// <summary>Since when the school has been in the visit category that it is in.</summary>
    public static DateOnly CategorySince(Case current, Designation designation) =>
        designation.InOfstedCategory && current.StatementOfAction is { } statement ? Latest(designation.On, statement.PublishedOn)
        : designation.Category is VisitCategory.Category4 ? IntensifiedOn(current, designation) ?? designation.On : designation.On;

    /// <summary>The visit category that the school was in on a day since its designation; today's is <see cref="Designation.Category"/>.</summary>
    public static VisitCategory CategoryOn(Case current, Designation designation, DateOnly day) =>
        designation.InOfstedCategory && !(current.StatementOfAction?.PublishedOn > day) ? VisitCategory.Category5
        : IntensifiedOn(current, designation) > day ? VisitCategory.Category3 : designation.Decided;

    // When the SRG moved the school to category 4. That it asks for more again moves nothing, nor where the school was there from the start.
    private static DateOnly? IntensifiedOn(Case current, Designation designation) =>
        designation is { Decided: VisitCategory.Category4, FirstDecided: not VisitCategory.Category4 }
            ? current.Srg?.Where(srg => srg.Outcome is SrgOutcome.Intensify && srg.On >= designation.On).Select(srg => (DateOnly?)srg.On).Min() : null;

    private static Due Watched(Case c, DateOnly since, DutyFacts facts)
    {
        var last = Last(c, _ => true);
        return Due.On("Visit or contact of the half term", Role.LeadOfficer, facts.TermDates.HalfTermly(since, last), RoutineMonitoring.R24,
            last is { } on ? $"Last visit or contact on {on.InWords()}" : $"Watched since {since.InWords()}", typeof(RecordVisit));
    }

    // Six in a whole academic year, and one for each half term that is left in the year of the designation (domain 8.3). The strategy asks for
    // the number; that each half term has one is this product's pace.
    private static Due SixAYear(Case c, Designation designation, DutyFacts facts)
    {
        var dates = facts.TermDates;
        var first = dates.PeriodOn(facts.Today).Then(today => dates.Named(today.Year, HalfTermName.Autumn1)).Then(begins =>
            designation.On <= begins.FirstDay ? begins : dates.FirstFrom(designation.On));
        var made = first is Answer<HalfTermPeriod>.Known({ FirstDay: var from } known)
            ? c.Visits?.All.Count(v => v.Kind is not VisitKind.Contact && v.On >= Earliest(from, known.Year.Has(designation.On) ? designation.On : from)) ?? 0 : 0;
        var due = first.Then(begins => dates.After(begins, int.Min(made, begins.PeriodsLeft)));
        var because = first is Answer<HalfTermPeriod>.Known(var start)
            ? $"{made} of the {start.PeriodsLeft} visits of {start.Year} {(made == 1 ? "is" : "are")} made" : $"Designated on {designation.On.InWords()}";
        return Due.On("Visit to the school", Role.LeadOfficer, due.Then<DateOnly>(period => period.Due), RoutineMonitoring.R25, because,
            typeof(RecordVisit), due is not Answer<HalfTermPeriod>.Known { Value.PeriodsLeft: 1 });
    }

    // The clock pauses in the holidays.
    private static Due Fortnightly(Case c, Designation designation, DutyFacts facts)
    {
        var (dates, since, last) = (facts.TermDates, CategorySince(c, designation), Last(c, _ => true));
        var from = last is { } on ? Latest(on, since) : since;
        return Due.On("Visit or contact of the fortnight", Role.LeadOfficer, dates.Add(Fortnight, CountedDay.DayInTermTime, from),
            designation.Category is VisitCategory.Category5 ? RoutineMonitoring.R27 : RoutineMonitoring.R26,
            from == last ? $"Last visit or contact on {from.InWords()}" : $"In category {designation.Category.Number()} since {since.InWords()}",
            typeof(RecordVisit), true, dates.Add(Fortnight + facts.Policy.VisitToleranceDays, CountedDay.DayInTermTime, from));
    }

    // What a visit found asks for an extra one of its own; see NoteDuties.
    private static Due? Safeguarding(Case c, Designation designation, DutyFacts facts)
    {
        if (c.Visits?.SafeguardingSince is not null || !designation.Triggers.Contains(Trigger.T4SafetyOfPupils))
        {
            return null;
        }

        var last = Last(c, visit => visit.Extra is { Reason: ExtraVisitReason.SafeguardingConcern });
        return Due.On("Extra visit because of the safety of pupils", Role.LeadOfficer, facts.TermDates.HalfTermly(designation.On, last),
            SchoolVisits.R30, last is { } on ? $"Last such visit on {on.InWords()}" : $"The safety of pupils is a trigger since {designation.On.InWords()}",
            typeof(RecordVisit), true);
    }

    private static Due? Drafts(Case c, DutyFacts facts)
    {
        Visit[] drafts = [.. (c.Visits?.All ?? []).Where(v => v.NoteAgreedOn is null).OrderBy(v => v.On)];
        return drafts is not [var draft, ..] ? null : Due.On($"{Numbered(drafts)} to be agreed with the headteacher", Role.LeadOfficer,
            facts.TermDates.WorkingDaysAfter(facts.Policy.NoteWorkingDays, draft.On), NotesOfVisit.R35,
            $"Visit {draft.Number} was made on {draft.On.InWords()}", typeof(AgreeNoteOfVisit), true);
    }

    private static string Numbered(IReadOnlyList<Visit> visits) =>
        visits is [var only] ? $"Note of visit {only.Number}" : $"Notes of visits {string.Join(", ", visits.Select(v => v.Number).Order())}";

    private static DateOnly? Last(Case c, Func<Visit, bool> which) =>
        (c.Visits?.All ?? []).Where(which).Select(v => (DateOnly?)v.On).DefaultIfEmpty().Max();

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
