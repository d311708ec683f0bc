using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Cases;

/// <summary>Something that waits for somebody: on which case, of which school, and whether its day has passed.</summary>
public sealed record WorkItem(CaseId Case, string School, Due Due, bool Late);

/// <summary>A case with everything that is due on it.</summary>
public sealed record WorkCase(CaseId Case, string School, Stage Stage, Person? LeadOfficer, IReadOnlyList<WorkItem> Due);

/// <summary>
/// What waits for the person who asks, on a day. What they must decide comes first and stays until it is decided; the cases follow,
/// the earliest due first.
/// </summary>
public sealed record MyWork(
    DateOnly Today, IReadOnlyList<WorkItem> Considerations, IReadOnlyList<WorkItem> Notices, IReadOnlyList<WorkItem> Meetings,
    IReadOnlyList<WorkItem> Designations, IReadOnlyList<WorkItem> Removals, IReadOnlyList<WorkCase> Cases);

/// <summary>What is due, for the person who is signed in.</summary>
public static class MyWorkEndpoint
{
    /// <summary>Maps <c>/api/duties</c>.</summary>
    public static void MapMyWork(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/duties", async (HttpContext http, IQuerySession session, TimeProvider clock) =>
            Results.Ok(await session.MyWorkAsync(CurrentActor.From(http.User), clock, http.RequestAborted)))
        .WithTags("Cases").RequireAuthorization().Produces<MyWork>()
        .WithSummary("What waits for you: decisions first, then what is due on each case. A Lead Officer sees their own cases");

    /// <summary>
    /// The work of an actor: a Lead Officer's own open cases; every open case for those who decide or support. Auditors and data
    /// managers have no duties on cases.
    /// </summary>
    public static async Task<MyWork> MyWorkAsync(this IQuerySession session, Actor actor, TimeProvider clock, CancellationToken cancellation)
    {
        var today = clock.TodayInLondon();
        var facts = await session.DutyFactsAsync(today, null, cancellation);
        var open = (await session.Query<Case>().Where(c => c.Stage != Stage.Closed && (c.Stage != Stage.Removed || c.Removal!.LettersSentOn == null)).ToListAsync(cancellation))
            .Where(c => Concerns(actor, c)).ToArray();
        var names = await session.SchoolNamesAsync(open.Select(c => c.Establishment), cancellation);
        return new(today,
            Waiting(Duty.Consideration), Waiting(Duty.Approval, Duty.Issue, Duty.Copies, Duty.PowersApproval, Duty.PowersNotice), Waiting(Duty.Meeting), Waiting(Duty.Designate, Duty.RatifyDesignation), Waiting(Duty.RemovalDecision),
            [.. open.Select(Work).OrderBy(w => w.Due is [var first, ..] ? first.Due.By : DateOnly.MaxValue).ThenBy(w => w.School)]);

        // A consideration that is to be looked at again on a later day waits for nobody yet (D6).
        IReadOnlyList<WorkItem> Waiting(params Duty[] duties) =>
        [
            .. from c in open from due in CaseDuties.Of(c, facts)
               where duties.Contains(due.Duty) && (due.Duty is not Duty.Consideration || due.By <= today)
               orderby due.By, c.Id
               select new WorkItem(c.Id, names[c.Establishment].Name, due, due.By < today),
        ];

        WorkCase Work(Case c) =>
            new(c.Id, names[c.Establishment].Name, c.Stage, c.LeadOfficer?.Person, c.DueOn(facts, names[c.Establishment].Name));
    }

    /// <summary>What is due on a case, the earliest first, and what of it is late on a day.</summary>
    public static IReadOnlyList<WorkItem> DueOn(this Case current, DutyFacts facts, string school) =>
        [.. CaseDuties.Of(current, facts).Select(due => new WorkItem(current.Id, school, due, due.By < facts.Today))];

    private static bool Concerns(Actor actor, Case current) => actor.Role switch
    {
        Role.LeadOfficer => current.LeadOfficer?.Person.Id == actor.Id,
        Role.HoSI or Role.Director or Role.Clerk => true,
        _ => false,
    };
}
