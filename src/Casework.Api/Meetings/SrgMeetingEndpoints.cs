using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Meetings;

/// <summary>What the SRG decided about one school at the meeting, and who may read it (D35); the meeting's day is the day of the decision.</summary>
public sealed record DecideAtMeeting(
    CaseId Case, SrgOutcome Outcome, string Reason, VisitCategory? Category = null, SupportJudgement? Support = null, string? SupportFindings = null,
    Classification? Classification = null)
{
    /// <summary>The decision as a command to the case.</summary>
    public RecordSrgDecision At(SrgMeeting meeting) =>
        new(meeting.On, Outcome, Reason, meeting.Id.Value, Category, Support, SupportFindings) { Classification = Classification };
}

/// <summary>A school that a meeting walks, and what it decided about it, if it did.</summary>
public sealed record WalkedSchool(CaseId Case, string School, Stage Stage, SrgDecision? Decision, IReadOnlyList<SrgOutcome> CanDecide, bool IsOnList);

/// <summary>A meeting with the schools it walks.</summary>
public sealed record SrgMeetingView(SrgMeeting Meeting, IReadOnlyList<WalkedSchool> Schools);

/// <summary>SRG meetings over HTTP.</summary>
public static class SrgMeetingEndpoints
{
    /// <summary>Maps <c>/api/srg-meetings</c>.</summary>
    public static void MapSrgMeetings(this IEndpointRouteBuilder routes)
    {
        var meetings = routes.MapGroup("/api/srg-meetings").WithTags("SRG").RequireAuthorization();
        meetings.MapGet("", async (IQuerySession session, CancellationToken cancellation) => Results.Ok(await session.MeetingsAsync(cancellation)))
            .Produces<SrgMeeting[]>().WithSummary("The meetings, the latest first");
        meetings.MapPost("", async (OpenMeeting body, HttpContext http, IMessageBus bus) =>
                (await bus.InvokeAsync<SrgMeetingOutcome>(new OpenSrgMeeting(body, CurrentActor.From(http.User)), http.RequestAborted)).ToHttp())
            .Records().WithSummary("Open the meeting of a day");
        meetings.MapPost("/{id}/attendance", (SrgMeetingId id, RecordAttendance body, HttpContext http, IMessageBus bus) =>
                SendAsync(new AttendSrgMeeting(id, body, CurrentActor.From(http.User)), http, bus))
            .Records().WithSummary("Record who is at the meeting, and for whom");
        meetings.MapPost("/{id}/minutes", (SrgMeetingId id, RecordMinutes body, HttpContext http, IMessageBus bus) =>
                SendAsync(new MinuteSrgMeeting(id, body, CurrentActor.From(http.User)), http, bus))
            .Records().WithSummary("Record the minutes of the meeting");
        meetings.MapPost("/{id}/close", (SrgMeetingId id, CloseMeeting body, HttpContext http, IMessageBus bus) =>
                SendAsync(new CloseSrgMeeting(id, body, CurrentActor.From(http.User)), http, bus))
            .Records().WithSummary("Close the meeting, with a decision or a reason for each school");
        meetings.MapGet("/{id}", async (SrgMeetingId id, IQuerySession session, HttpContext http) =>
                await session.MeetingAsync(id, CurrentActor.From(http.User), http.RequestAborted) is { } view ? Results.Ok(view) : NoSuchMeeting(id))
            .Produces<SrgMeetingView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).WithSummary("The meeting and the schools it walks");
        meetings.MapPost("/{id}/decisions", DecideAsync).RequireAuthorization(Permissions.Writer).Produces<Outcome.Recorded>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).WithSummary("Record what the meeting decided about a school");
    }

    /// <summary>The meetings, the latest first.</summary>
    public static Task<IReadOnlyList<SrgMeeting>> MeetingsAsync(this IQuerySession session, CancellationToken cancellation) =>
        session.Query<SrgMeeting>().OrderByDescending(m => m.On).ToListAsync(cancellation);

    /// <summary>A meeting with the schools it walks and what it decided, as somebody may read it (D35); null when there is none.</summary>
    public static async Task<SrgMeetingView?> MeetingAsync(this IQuerySession session, SrgMeetingId id, Actor reader, CancellationToken cancellation)
    {
        if (await session.LoadAsync<SrgMeeting>(id, cancellation) is not { } meeting)
        {
            return null;
        }

        var walked = await session.WalkedByAsync(meeting, cancellation);
        var names = await session.SchoolNamesAsync(walked.Select(c => c.Establishment), cancellation);
        var schools = new List<WalkedSchool>();
        foreach (var c in walked)
        {
            var decision = c.DecisionAt(id) is null ? null : (await session.CaseReadByAsync(c.Id, reader, cancellation)).DecisionAt(id);
            schools.Add(new(c.Id, names[c.Establishment].Name, c.Stage, decision, Casework.Domain.Rules.SrgDecisions.Possible(c.Stage), c.IsOnList));
        }

        return new(meeting, schools);
    }

    private static async Task<IResult> DecideAsync(SrgMeetingId id, DecideAtMeeting body, HttpContext http, IQuerySession session, IMessageBus bus) =>
        await session.LoadAsync<SrgMeeting>(id, http.RequestAborted) switch
        {
            null => NoSuchMeeting(id),
            { } meeting => await CaseEndpoints.GiveAsync(body.Case, body.At(meeting), http, bus),
        };

    private static async Task<IResult> SendAsync(OnSrgMeeting message, HttpContext http, IMessageBus bus) =>
        await bus.InvokeAsync<SrgMeetingOutcome>(message, http.RequestAborted) is { Meeting: not null } outcome ? outcome.ToHttp() : NoSuchMeeting(message.Meeting);

    private static RouteHandlerBuilder Records(this RouteHandlerBuilder route) => route
        .RequireAuthorization(Permissions.Writer).Produces<SrgMeeting>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static IResult ToHttp(this SrgMeetingOutcome outcome) => outcome.Decision!.ToHttp(() => outcome.Meeting);

    private static IResult NoSuchMeeting(SrgMeetingId id) =>
        Results.Problem($"There is no meeting {id}.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
