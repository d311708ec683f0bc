using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.People;
using Casework.Domain.Rules;
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
        var open = (await session.Query<Case>().Where(c => c.Stage != Stage.Removed && c.Stage != Stage.Closed).ToListAsync(cancellation))
            .Where(c => Concerns(actor, c)).ToArray();
        var names = await session.SchoolNamesAsync(open.Select(c => c.Urn), cancellation);
        return new(today,
            Waiting(c => c.TwelveMonths?.ConsiderationDue is { } due && due <= today ? new("Warning notice to be considered", due, WarningNotices.R122.Id) : null),
            Waiting(Notice), Waiting(Meeting), Waiting(Designation), Waiting(Removal),
            [.. open.Select(Work).OrderBy(w => w.Due is [var first, ..] ? first.Due.By : DateOnly.MaxValue).ThenBy(w => w.School)]);

        IReadOnlyList<WorkItem> Waiting(Func<Case, Due?> due) =>
            [.. from c in open let waits = due(c) where waits is not null orderby waits.By, c.Id select Item(c, waits)];

        WorkCase Work(Case c) => new(c.Id, names[c.Urn].Name, c.Stage, c.LeadOfficer?.Person, c.DueOn(today, names[c.Urn].Name));

        WorkItem Item(Case c, Due due) => new(c.Id, names[c.Urn].Name, due, due.By < today);
    }

    /// <summary>What is due on a case, the earliest first, and what of it is late on a day.</summary>
    public static IReadOnlyList<WorkItem> DueOn(this Case current, DateOnly day, string school) =>
        [.. CaseDuties.Of(current).Select(due => new WorkItem(current.Id, school, due, due.By < day))];

    private static bool Concerns(Actor actor, Case current) => actor.Role switch
    {
        Role.LeadOfficer => current.LeadOfficer?.Person.Id == actor.Id,
        Role.HoSI or Role.Director or Role.Clerk => true,
        _ => false,
    };

    private static Due? Notice(Case current) => current.WarningNotice switch
    {
        { State: NoticeState.ToBeApproved, ConsideredOn: var on } => new("Warning notice to be approved by a second person", on, WarningNotices.D28.Id),
        { State: NoticeState.Approved, ApprovedOn: { } on } => new("Approved warning notice to be issued", on, WarningNotices.X5.Id),
        _ => null,
    };

    private static Due? Meeting(Case current) => current.MonitoringAndChallenge?.Needed is { } needed
        ? new("Monitoring and Challenge meeting to be held", needed, MonitoringAndChallengeMeetings.R104.Id)
        : null;

    private static Due? Designation(Case current) => current is { Stage: Stage.DesignationDue, Ofsted: { } ofsted }
        ? new("Designation due after an Ofsted outcome", ofsted.PublishedOn, Designating.D1.Id)
        : null;

    private static Due? Removal(Case current) => current is { Stage: Stage.RemovalProposed, Removal: { } removal }
        ? new("Removal awaits the SRG", removal.ProposedOn, DeDesignation.D9.Id)
        : null;
}
