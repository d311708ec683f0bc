using System.Text;
using Casework.Api.Identity;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;

namespace Casework.Api.Monitoring;

/// <summary>Somebody on, or to, a governing body of a school, and how many governing bodies they are known to be on.</summary>
public sealed record GovernorOfSchool(EstablishmentId School, string Name, Governor Governor, int Boards);

/// <summary>What is known of governors, across schools (R143), and as a file for the department (R144).</summary>
public static class GovernorsEndpoint
{
    private static readonly string[] Header =
        ["URN", "School", "Role", "Name", "Email", "Telephone", "Appointed by", "From", "Confirmed on", "Governing bodies"];

    /// <summary>Maps <c>/api/governors</c> and <c>/api/governors.csv</c>.</summary>
    public static void MapGovernors(this IEndpointRouteBuilder routes)
    {
        var governors = routes.MapGroup("/api").WithTags("Monitoring").RequireAuthorization();
        governors.MapGet("/governors", async (IQuerySession session, HttpContext http) =>
                Results.Ok(await session.GovernorsAsync(CurrentActor.From(http.User), http.RequestAborted)))
            .Produces<GovernorOfSchool[]>().WithSummary("The governors of every school, those on several governing bodies counted");
        governors.MapGet("/governors.csv", async (IQuerySession session, HttpContext http) => Results.File(
                Encoding.UTF8.GetBytes(Csv(await session.GovernorsAsync(CurrentActor.From(http.User), http.RequestAborted))),
                "text/csv; charset=utf-8", "governors.csv"))
            .Produces<string>(StatusCodes.Status200OK, "text/csv").WithSummary("The same as a file, to hand to the Department for Education");
    }

    /// <summary>
    /// Everyone who is on, or to, a governing body now, by name. Two with the same email address, or the same name where one gives no
    /// address, count as one person. Those of whom something is restricted that the reader may not read have no texts (D35).
    /// </summary>
    public static async Task<IReadOnlyList<GovernorOfSchool>> GovernorsAsync(this IQuerySession session, Actor reader, CancellationToken cancellation)
    {
        var current = (await session.Query<Establishment>().Where(e => e.Monitoring != null).ToListAsync(cancellation))
            .SelectMany(school => (school.Monitoring!.Governors ?? []).Where(g => g.IsCurrent && g.Role is not GovernanceRole.AppointingBody)
                .Select(g => new GovernorOfSchool(school.Id, school.DisplayName, g, 1))).ToArray();
        var withheld = new Dictionary<EstablishmentId, IReadOnlyList<string>>();
        foreach (var school in current.Select(g => g.School).Distinct())
        {
            withheld[school] = await session.WithheldGovernorsAsync(school, reader, cancellation);
        }

        return
        [
            .. current.Select(g => g with { Boards = current.Where(other => IsSame(g.Governor, other.Governor)).Select(other => other.School).Distinct().Count() })
                .Select(g => withheld[g.School].Any(g.Governor.IsNamed) ? g with { Governor = WithheldTexts.Of(g.Governor) } : g)
                .OrderBy(g => g.Governor.Name, StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Name, StringComparer.Ordinal),
        ];
    }

    // The names come from what is stored: a record without its texts names nobody.
    private static async Task<IReadOnlyList<string>> WithheldGovernorsAsync(
        this IQuerySession session, EstablishmentId school, Actor reader, CancellationToken cancellation)
    {
        var history = await session.MonitoringHistoryAsync(school, null, cancellation);
        return [.. (await session.WithheldFromAsync(reader, history, cancellation)).Select(one => one.Data).OfType<GovernorRecorded>().Select(governor => governor.Name)];
    }

    private static bool IsSame(Governor one, Governor other) => one.Email is { } email && other.Email is { } theirs
        ? string.Equals(email, theirs, StringComparison.OrdinalIgnoreCase)
        : one.IsNamed(other.Name);

    private static string Csv(IEnumerable<GovernorOfSchool> governors) => string.Concat(governors
        .Select(g => (string?[])[g.School.Urn(), g.Name, $"{g.Governor.Role}", g.Governor.Name, g.Governor.Email, g.Governor.Telephone, g.Governor.AppointedBy,
            $"{g.Governor.From:yyyy-MM-dd}", $"{g.Governor.ConfirmedOn:yyyy-MM-dd}", $"{g.Boards}"])
        .Prepend(Header).Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    // A spreadsheet takes a cell that begins like a formula for one.
    private static string Cell(string? text) =>
        $"\"{(text is ['=' or '+' or '-' or '@', ..] ? "'" : "")}{text?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
