using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Meetings;

/// <summary>Somebody records a network meeting.</summary>
public sealed record GiveNetworkMeeting(HoldNetworkMeeting Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"network meeting of {Command.OccurredOn:yyyy-MM-dd}";
}

/// <summary>What came of it: the meeting as it stands, and what the rules answered.</summary>
public sealed record NetworkMeetingOutcome(NetworkMeeting? Meeting, MeetingDecision<NetworkMeetingHeld> Decision);

/// <summary>The door for network meetings of the managers of settings (R173).</summary>
public static class NetworkMeetingDoorHandler
{
    /// <summary>Records the meeting of a day; recording it twice changes nothing.</summary>
    public static async Task<NetworkMeetingOutcome> Handle(
        GiveNetworkMeeting message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var id = NetworkMeeting.IdOf(message.Command.OccurredOn);
        await session.TakeTurnAsync(id, cancellation);
        var stream = await session.Events.FetchForWriting<NetworkMeeting>(id, cancellation);
        var decision = NetworkMeeting.Hold(stream.Aggregate, message.Command, message.Actor, clock.TodayInLondon());
        if (decision is not MeetingDecision<NetworkMeetingHeld>.Accepted { Event: { } happened })
        {
            return new(stream.Aggregate, decision);
        }

        Recording.Stamp(session, message.Actor, (await session.PoliciesAsync(null, cancellation)).InForceOn(happened.OccurredOn).Id);
        stream.AppendOne(happened);
        return new(NetworkMeeting.Evolve(happened), decision);
    }
}

/// <summary>Network meetings over HTTP.</summary>
public static class NetworkMeetingEndpoints
{
    /// <summary>Maps <c>/api/network-meetings</c>.</summary>
    public static void MapNetworkMeetings(this IEndpointRouteBuilder routes)
    {
        var meetings = routes.MapGroup("/api/network-meetings").WithTags("Settings").RequireAuthorization();
        meetings.MapGet("", async (IQuerySession session, CancellationToken cancellation) => Results.Ok(await session.NetworkMeetingsAsync(cancellation)))
            .Produces<NetworkMeeting[]>().WithSummary("The network meetings of the managers of settings, the latest first");
        meetings.MapPost("", async (HoldNetworkMeeting body, HttpContext http, IMessageBus bus) =>
                await bus.InvokeAsync<NetworkMeetingOutcome>(new GiveNetworkMeeting(body, CurrentActor.From(http.User)), http.RequestAborted) is var outcome
                    ? outcome.Decision.ToHttp(() => outcome.Meeting) : null)
            .RequireAuthorization(Permissions.Writer).Produces<NetworkMeeting>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .WithSummary("Record a network meeting of the managers of settings");
    }

    /// <summary>The meetings, the latest first.</summary>
    public static Task<IReadOnlyList<NetworkMeeting>> NetworkMeetingsAsync(this IQuerySession session, CancellationToken cancellation) =>
        session.Query<NetworkMeeting>().OrderByDescending(m => m.On).ToListAsync(cancellation);
}
