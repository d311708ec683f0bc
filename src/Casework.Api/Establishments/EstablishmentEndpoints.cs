using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;

namespace Casework.Api.Establishments;

/// <summary>An establishment with the cases it has had.</summary>
public sealed record EstablishmentView(Establishment Establishment, IReadOnlyList<CaseId> Cases);

/// <summary>The register over HTTP, and the intervention history of a school across its cases.</summary>
public static class EstablishmentEndpoints
{
    /// <summary>Maps <c>/api/establishments</c>.</summary>
    public static void MapEstablishments(this IEndpointRouteBuilder routes)
    {
        var establishments = routes.MapGroup("/api/establishments").WithTags("Establishments").RequireAuthorization();
        establishments.MapGet("", async (string? search, IQuerySession session, CancellationToken cancellation) =>
                Results.Ok((await session.SearchAsync(search, cancellation)).Select(OnRegister).ToArray()))
            .Produces<Establishment[]>().WithSummary($"Schools and settings whose name or URN contains a text, at most {Schools.MostFound}");
        establishments.MapGet("/{urn}", GetAsync).Produces<EstablishmentView>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("A school, or a setting by its own URN, with its cases");
        establishments.MapGet("/{urn}/history", HistoryAsync).Produces<EventView[]>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The full intervention history of a school across its cases, as it was known at a moment");
        establishments.MapInspections();
    }

    /// <summary>A school, or a setting by its own URN, with its cases; null when it is not on the register.</summary>
    public static async Task<EstablishmentView?> EstablishmentAsync(this IQuerySession session, string urn, CancellationToken cancellation) =>
        await session.FindAsync(urn, cancellation) is { } found ? new(found, await session.CasesOfAsync(found.Id, cancellation)) : null;

    /// <summary>A school, or a setting by its own URN; null when it is not on the register. Six digits are a school's, unless only a setting has them.</summary>
    internal static async Task<Establishment?> FindAsync(this IQuerySession session, string urn, CancellationToken cancellation)
    {
        if (!EstablishmentId.TryParse(urn, null, out var id))
        {
            return null;
        }

        return await session.LoadAsync<Establishment>(id, cancellation)
            ?? (EstablishmentId.TryParse($"setting-{urn}", null, out var setting) ? await session.LoadAsync<Establishment>(setting, cancellation) : null);
    }

    private static async Task<IResult> GetAsync(string urn, IQuerySession session, CancellationToken cancellation) =>
        await session.EstablishmentAsync(urn, cancellation) is { } view
            ? Results.Ok(view with { Establishment = OnRegister(view.Establishment) }) : NotOnRegister(urn);

    // What is recorded of it beside its cases may be restricted; it is answered, as somebody may read it, under its own address (D35).
    private static Establishment OnRegister(Establishment school) => school with { Monitoring = null };

    private static async Task<IResult> HistoryAsync(string urn, AsOf? asOf, IQuerySession session, HttpContext http) =>
        await session.FindAsync(urn, http.RequestAborted) is { } found
            ? await http.ReadAsync(session, await session.HistoryOfAsync(found.Id, asOf?.Instant, http.RequestAborted))
            : NotOnRegister(urn);

    internal static IResult NotOnRegister(string urn) =>
        Results.Problem($"No school or setting with the URN {urn} is on the register.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
