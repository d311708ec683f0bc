using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>A setting or an independent school on its list as somebody may read it, with its name from the register and what is due next.</summary>
public sealed record OtherListRow(string Name, Case Case, WorkItem? NextDue);

/// <summary>The lists beside the SRG's: settings causing concern, and independent schools that are monitored.</summary>
public static class OtherLists
{
    /// <summary>Maps <c>/api/settings-list</c> and <c>/api/independent-schools</c>.</summary>
    public static void MapOtherLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/settings-list", List(CaseType.Setting)).WithTags("Settings").RequireAuthorization()
            .Produces<OtherListRow[]>().WithSummary("The settings causing concern, the longest on the list first");
        routes.MapGet("/api/independent-schools", List(CaseType.IndependentSchool)).WithTags("Independent schools").RequireAuthorization()
            .Produces<OtherListRow[]>().WithSummary("The independent schools that are monitored");
    }

    /// <summary>
    /// The open cases of a kind, the longest open first. There is no other order: figures of the EYFS Profile above all are none (R176).
    /// </summary>
    public static async Task<IReadOnlyList<OtherListRow>> OtherListAsync(
        this IQuerySession session, CaseType kind, Actor reader, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var open = (await session.OpenCasesAsync(cancellation)).Where(c => c.Type == kind).OrderBy(c => c.Concern.RaisedOn).ThenBy(c => c.Id).ToArray();
        var facts = await session.DutyFactsAsync(open, authority, clock.TodayInLondon(), null, cancellation);
        var names = await session.SchoolNamesAsync(open.Select(c => c.Establishment), cancellation);
        var rows = new List<OtherListRow>();
        foreach (var c in open)
        {
            var name = names[c.Establishment].Name;
            rows.Add(new(name, await session.CaseReadByAsync(c.Id, reader, cancellation), c.DueOn(facts.At(c.Establishment), name).FirstOrDefault()));
        }

        return rows;
    }

    private static Delegate List(CaseType kind) => async (IQuerySession session, TimeProvider clock, Authority authority, HttpContext http) =>
        Results.Ok(await session.OtherListAsync(kind, CurrentActor.From(http.User), clock, authority, http.RequestAborted));
}
