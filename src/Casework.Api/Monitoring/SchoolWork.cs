using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Monitoring;

/// <summary>What is due at schools beside their cases, for the person who is signed in.</summary>
public static class SchoolWork
{
    /// <summary>Maps <c>/api/duties/schools</c>.</summary>
    public static void MapSchoolWork(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/duties/schools", async (HttpContext http, IQuerySession session, TimeProvider clock, Authority authority) =>
            Results.Ok(await session.SchoolWorkAsync(CurrentActor.From(http.User), clock, authority, http.RequestAborted)))
        .WithTags("Monitoring").RequireAuthorization().Produces<WorkItem[]>()
        .WithSummary("What is late or due soon at schools beside their cases. An inspector sees their own schools");

    /// <summary>
    /// What is late or due soon, or has no known day, at the schools of an actor: an inspector's own; every school for HoSI, the Director
    /// and the clerks; none for others. The earliest first.
    /// </summary>
    public static async Task<IReadOnlyList<WorkItem>> SchoolWorkAsync(
        this IQuerySession session, Actor actor, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        if (actor.Role is not (Role.LeadOfficer or Role.HoSI or Role.Director or Role.Clerk))
        {
            return [];
        }

        var facts = await session.DutyFactsAsync([], authority, clock.TodayInLondon(), null, cancellation);
        return
        [
            .. (await session.AtSchoolsAsync(facts, authority, school => IsOf(actor, school), cancellation))
                .Where(item => item.Status is not DutyStatus.Due || item.Due.By is null)
                .OrderBy(item => item.Due.By ?? DateOnly.MaxValue).ThenBy(item => item.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>Everything due beside their cases at those schools of the authority that are asked for.</summary>
    internal static async Task<IReadOnlyList<WorkItem>> AtSchoolsAsync(
        this IQuerySession session, DayFacts facts, Authority authority, Func<Establishment, bool> which, CancellationToken cancellation)
    {
        var open = (await session.Query<Case>().Where(c => c.Stage != Stage.Removed && c.Stage != Stage.Closed).ToListAsync(cancellation))
            .ToDictionary(c => c.Establishment);
        var schools = await session.Query<Establishment>().Where(e => !e.IsSetting).ToListAsync(cancellation);
        return [.. schools.Where(school => authority.Has(school) && which(school)).SelectMany(school => school.DueAt(open.GetValueOrDefault(school.Id), facts))];
    }

    /// <summary>Everything due at a school beside its cases, and how it stands on the day of the facts.</summary>
    public static IReadOnlyList<WorkItem> DueAt(this Establishment school, Case? open, DayFacts facts) =>
    [
        .. SchoolDuties.Of(school, open, facts.At(school.Id))
            .Select(due => WorkItem.On(new DutySubject.OfSchool(school.Id), due, facts.Today, _ => school.DisplayName)),
    ];

    private static bool IsOf(Actor actor, Establishment school) =>
        actor.Role is not Role.LeadOfficer || school.Monitoring?.Inspector?.Person.Id == actor.Id;
}
