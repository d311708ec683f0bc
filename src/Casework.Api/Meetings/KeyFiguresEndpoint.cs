using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>A key figure as it is shown, with its rule's number.</summary>
public sealed record KeyFigureView(string What, string Rule, int Count, int Judged, int NotJudged, int? Percent, int? Target);

/// <summary>The key figures that the board watches (R14 to R18).</summary>
public static class KeyFiguresEndpoint
{
    /// <summary>Maps <c>/api/key-figures</c>.</summary>
    public static void MapKeyFigures(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/key-figures", async (IQuerySession session, Authority authority, TimeProvider clock, CancellationToken cancellation) =>
            Results.Ok((await session.KeyFiguresAsync(authority, clock, cancellation))
                .Select(f => new KeyFigureView(f.What, f.Rule.Id, f.Count, f.Judged, f.NotJudged, f.Percent, f.Target)).ToArray()))
        .WithTags("Boards").RequireAuthorization().Produces<KeyFigureView[]>()
        .WithSummary("The key figures of the authority's own open schools and settings, from the inspections on the register");

    /// <summary>The figures today, under the policy of today.</summary>
    public static async Task<IReadOnlyList<KeyFigure>> KeyFiguresAsync(
        this IQuerySession session, Authority authority, TimeProvider clock, CancellationToken cancellation)
    {
        var register = await session.Query<Establishment>().ToListAsync(cancellation);
        var policy = (await session.PoliciesAsync(null, cancellation)).InForceOn(clock.TodayInLondon());
        var schools = register.Where(it => !it.IsSetting).ToDictionary(it => it.Urn);
        return KeyFigures.Of([.. register.Where(it => it.IsOpen && authority.Has(it))], schools, policy.Equivalence);
    }
}
