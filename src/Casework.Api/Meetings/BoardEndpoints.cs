using Casework.Api.Identity;
using Casework.Domain.Meetings;
using Marten;
using Wolverine;

namespace Casework.Api.Meetings;

/// <summary>A report with its totals.</summary>
public sealed record BoardReportView(BoardReport Report, IReadOnlyList<Total> Totals);

/// <summary>Reports to the boards over HTTP.</summary>
public static class BoardEndpoints
{
    /// <summary>Maps <c>/api/board-reports</c> and <c>/api/interests</c>.</summary>
    public static void MapBoardReports(this IEndpointRouteBuilder routes)
    {
        var reports = routes.MapGroup("/api/board-reports").WithTags("Boards").RequireAuthorization();
        reports.MapGet("", async (IQuerySession session, CancellationToken cancellation) => Results.Ok((await session.BoardReportsAsync(cancellation)).Select(report => report.InTotals())))
            .Produces<BoardReport[]>().WithSummary("The reports to the boards, the latest first");
        reports.MapPost("", async (IssueBoardReport body, HttpContext http, IMessageBus bus) =>
            {
                var outcome = await bus.InvokeAsync<BoardReportOutcome>(new GiveBoardReport(body, CurrentActor.From(http.User)), http.RequestAborted);
                return outcome.Decision!.ToHttp(() => outcome.Report?.InTotals());
            })
            .Records<BoardReport>().WithSummary("Record a report to a board");
        reports.MapGet("/{id}", async (string id, IQuerySession session, CancellationToken cancellation) =>
                await session.LoadAsync<BoardReport>(id, cancellation) is { } report
                    ? Results.Ok(new BoardReportView(report.InTotals(), await session.TotalsAsync(report, cancellation))) : NoSuchReport(id))
            .Produces<BoardReportView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("A report in totals");
        reports.MapPost("/{id}/named-views", async (string id, OpenNamedView body, HttpContext http, IMessageBus bus, IQuerySession session) =>
            {
                var outcome = await bus.InvokeAsync<BoardReportOutcome>(new GiveNamedView(id, body, CurrentActor.From(http.User)), http.RequestAborted);
                if (outcome.Report is not { } report)
                {
                    return NoSuchReport(id);
                }

                IReadOnlyList<NamedSchool>? names = outcome.Decision!.Why() is null ? await session.NamesAsync(report, http.RequestAborted) : null;
                return outcome.Decision!.ToHttp(() => names);
            })
            .Records<NamedSchool[]>().WithSummary("Open the named view of a report; that it was opened is kept");
        var interests = routes.MapGroup("/api/interests").WithTags("Boards").RequireAuthorization();
        interests.MapGet("", async (IQuerySession session, CancellationToken cancellation) => Results.Ok((await session.InterestsAsync(cancellation)).All))
            .Produces<InterestDeclared[]>().WithSummary("The interests that members of the boards declared");
        interests.MapPost("", async (DeclareInterest body, HttpContext http, IMessageBus bus) =>
            {
                var outcome = await bus.InvokeAsync<InterestOutcome>(new GiveInterest(body, CurrentActor.From(http.User)), http.RequestAborted);
                return outcome.Decision.ToHttp(() => outcome.Interests.All);
            })
            .Records<InterestDeclared[]>().WithSummary("Record the interest that a member of a board declared in a school");
    }

    private static RouteHandlerBuilder Records<T>(this RouteHandlerBuilder route) => route
        .RequireAuthorization(Permissions.Writer).Produces<T>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static IResult NoSuchReport(string id) => Results.Problem($"There is no report {id}.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
