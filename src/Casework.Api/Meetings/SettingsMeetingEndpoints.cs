using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Meetings;

/// <summary>A setting that a meeting walks, and what it decided about it, if it did. The decision is posted to the setting's case.</summary>
public sealed record WalkedSetting(CaseId Case, string Setting, IReadOnlyList<SettingTrigger> Triggers, SettingDecision? Decision, bool ReferralIsMissing);

/// <summary>A settings meeting with the settings it walks.</summary>
public sealed record SettingsMeetingView(SettingsMeeting Meeting, IReadOnlyList<WalkedSetting> Settings);

/// <summary>Settings meetings over HTTP: <c>/api/settings-meetings/2026-11-24</c> is the meeting of that day.</summary>
public static class SettingsMeetingEndpoints
{
    /// <summary>Maps <c>/api/settings-meetings</c>.</summary>
    public static void MapSettingsMeetings(this IEndpointRouteBuilder routes)
    {
        var meetings = routes.MapGroup("/api/settings-meetings").WithTags("Settings").RequireAuthorization();
        meetings.MapGet("", async (IQuerySession session, CancellationToken cancellation) => Results.Ok(await session.SettingsMeetingsAsync(cancellation)))
            .Produces<SettingsMeeting[]>().WithSummary("The meetings, the latest first");
        meetings.MapPost("", (OpenMeeting body, HttpContext http, IMessageBus bus) => SendAsync(body.OccurredOn, new OpenSettingsMeeting(), http, bus))
            .Records().WithSummary("Open the settings meeting of a day");
        meetings.MapGet("/{day}", async (DateOnly day, IQuerySession session, HttpContext http) =>
                await session.SettingsMeetingAsync(day, CurrentActor.From(http.User), http.RequestAborted) is { } view ? Results.Ok(view) : NoSuchMeeting(day))
            .Produces<SettingsMeetingView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The settings meeting of a day and the settings it walks");
        meetings.MapPost("/{day}/attendance", (DateOnly day, AttendSettingsMeeting body, HttpContext http, IMessageBus bus) => SendAsync(day, body, http, bus))
            .Records().WithSummary("Record who is present at the settings meeting");
        meetings.MapPost("/{day}/close", (DateOnly day, CloseSettingsMeeting body, HttpContext http, IMessageBus bus) => SendAsync(day, body, http, bus))
            .Records().WithSummary("Close the settings meeting with its minutes");
    }

    /// <summary>The meetings, the latest first.</summary>
    public static Task<IReadOnlyList<SettingsMeeting>> SettingsMeetingsAsync(this IQuerySession session, CancellationToken cancellation) =>
        session.Query<SettingsMeeting>().OrderByDescending(m => m.On).ToListAsync(cancellation);

    /// <summary>The meeting of a day with the settings it walks and what it decided, as somebody may read it (D35); null when there is none.</summary>
    public static async Task<SettingsMeetingView?> SettingsMeetingAsync(this IQuerySession session, DateOnly day, Actor reader, CancellationToken cancellation)
    {
        if (await session.LoadAsync<SettingsMeeting>(SettingsMeeting.IdOf(day), cancellation) is not { } meeting)
        {
            return null;
        }

        var walked = await session.WalkedByAsync(meeting, cancellation);
        var names = await session.SchoolNamesAsync(walked.Select(c => c.Establishment), cancellation);
        var settings = new List<WalkedSetting>();
        foreach (var c in walked)
        {
            var read = await session.CaseReadByAsync(c.Id, reader, cancellation);
            settings.Add(new(c.Id, names[c.Establishment].Name, c.Setting!.Triggers, read.Setting!.DecisionOn(day), c.Setting.AsksForReferral()));
        }

        return new(meeting, settings);
    }

    private static async Task<IResult> SendAsync(DateOnly day, SettingsMeetingCommand command, HttpContext http, IMessageBus bus) =>
        await bus.InvokeAsync<SettingsMeetingOutcome>(new OnSettingsMeeting(day, command, CurrentActor.From(http.User)), http.RequestAborted) is { Decision: { } decision } outcome
            ? decision.ToHttp(() => outcome.Meeting)
            : NoSuchMeeting(day);

    private static RouteHandlerBuilder Records(this RouteHandlerBuilder route) => route
        .RequireAuthorization(Permissions.Writer).Produces<SettingsMeeting>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static IResult NoSuchMeeting(DateOnly day) =>
        Results.Problem($"There is no settings meeting of {day.InWords()}.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
