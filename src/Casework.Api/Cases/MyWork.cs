using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Cases;

/// <summary>A case with everything that is due on it.</summary>
public sealed record WorkCase(CaseId Case, string School, Stage Stage, Person? Lead, IReadOnlyList<WorkItem> Due);

/// <summary>
/// What waits for the person who asks, on a day: first where it is their turn, then what is due on no case, then every case that
/// concerns them, the earliest due first.
/// </summary>
public sealed record MyWork(
    DateOnly Today, IReadOnlyList<WorkItem> YourTurn, IReadOnlyList<WorkItem> OnNoCase, IReadOnlyList<WorkCase> Cases);

/// <summary>What is due, for the person who is signed in.</summary>
public static class MyWorkEndpoint
{
    /// <summary>Maps <c>/api/duties</c>.</summary>
    public static void MapMyWork(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/duties", async (HttpContext http, IQuerySession session, TimeProvider clock, Authority authority) =>
            Results.Ok(await session.MyWorkAsync(CurrentActor.From(http.User), clock, authority, http.RequestAborted)))
        .WithTags("Cases").RequireAuthorization().Produces<MyWork>()
        .WithSummary("What waits for you: your turn first, then what is due on each case. A Lead Officer sees their own cases");

    /// <summary>
    /// The work of an actor: the own open cases of a Lead Officer or an early years adviser; those of settings for the
    /// Standards Lead; every open case for those who decide or support. Auditors and data
    /// managers have no duties on cases.
    /// </summary>
    public static async Task<MyWork> MyWorkAsync(
        this IQuerySession session, Actor actor, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var today = clock.TodayInLondon();
        var open = await session.OpenCasesAsync(cancellation);
        var facts = await session.DutyFactsAsync(open, authority, today, null, cancellation);
        var names = await session.SchoolNamesAsync(open.Select(c => c.Establishment), cancellation);
        var cases = open.Where(c => Concerns(actor, c)).Select(Work).OrderBy(w => FirstDay(w.Due)).ThenBy(w => w.School).ToArray();
        var onNoCase = (await session.OnNoCaseAsync(open, facts, authority, cancellation)).Where(item => Concerns(actor, item)).ToArray();
        IEnumerable<WorkItem> all = [.. cases.SelectMany(c => c.Due), .. onNoCase];
        return new(today,
            [.. all.Where(item => item.IsTurnOf(actor)).OrderBy(item => item.Due.By ?? DateOnly.MaxValue).ThenBy(item => item.Subject)],
            onNoCase, cases);

        WorkCase Work(Case c) => new(c.Id, names[c.Establishment].Name, c.Stage, c.Lead(),
            c.DueOn(facts.At(c.Establishment), names[c.Establishment].Name));
    }

    /// <summary>What is due on a case, the earliest first, and how it stands on the day of the facts.</summary>
    public static IReadOnlyList<WorkItem> DueOn(this Case current, DutyFacts facts, string school) =>
        [.. CaseDuties.Of(current, facts).Select(due => WorkItem.On(current, school, due, facts.Today))];

    /// <summary>What is due on no case.</summary>
    internal static async Task<IReadOnlyList<WorkItem>> OnNoCaseAsync(
        this IQuerySession session, IReadOnlyList<Case> open, DayFacts facts, Authority authority, CancellationToken cancellation)
    {
        var due = AuthorityDuties.Of(new(facts, open, await session.Query<SrgMeeting>().ToListAsync(cancellation),
            await session.Query<LeadOfficerMeetings>().ToListAsync(cancellation), await session.BoardReportsAsync(cancellation),
            await session.NetworkMeetingsAsync(cancellation),
            await session.OutcomesWithoutCaseAsync(authority, open, cancellation)));
        var names = await session.SchoolNamesAsync(due.Select(it => it.Subject).OfType<DutySubject.OfSchool>().Select(it => it.School), cancellation);
        return [.. due.Select(it => WorkItem.On(it.Subject, it.Due, facts.Today, school => names[school].Name))];
    }

    private static DateOnly FirstDay(IReadOnlyList<WorkItem> due) => due is [var first, ..] ? first.Due.By ?? DateOnly.MaxValue : DateOnly.MaxValue;

    private static bool Concerns(Actor actor, Case current) => actor.Role switch
    {
        Role.LeadOfficer or Role.EarlyYearsAdviser => current.IsLedBy(actor),
        Role.StandardsLead => current.Type is CaseType.Setting,
        Role.HoSI or Role.Director or Role.Clerk => true,
        _ => false,
    };

    private static bool Concerns(Actor actor, WorkItem item) => actor.Role switch
    {
        Role.LeadOfficer or Role.EarlyYearsAdviser => item.Person?.Id == actor.Id,
        Role.StandardsLead => item.Due.ByWhom is Role.StandardsLead,
        Role.HoSI or Role.Director or Role.Clerk => true,
        _ => false,
    };
}
