using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Meetings;

/// <summary>Records a meeting of HoSI with a Lead Officer.</summary>
public sealed record GiveLeadOfficerMeeting(string LeadOfficer, HoldLeadOfficerMeeting Command, Actor Actor)
{
    /// <summary>What a log may show: no names and no free text.</summary>
    public override string ToString() => $"a meeting with a Lead Officer on {Command.OccurredOn:yyyy-MM-dd}";
}

/// <summary>What came of it: the meetings with that officer, or null where there is no such officer, and what the rules answered.</summary>
public sealed record LeadOfficerMeetingOutcome(LeadOfficerMeetings? Meetings, MeetingDecision<LeadOfficerMeetingEvent>? Decision);

/// <summary>A Lead Officer with their open cases and the meetings that HoSI had with them.</summary>
public sealed record LeadOfficerView(Person LeadOfficer, IReadOnlyList<Case> Cases, IReadOnlyList<LeadOfficerMeeting> Meetings);

/// <summary>The door for meetings of HoSI with a Lead Officer (R107).</summary>
public static class LeadOfficerMeetingDoorHandler
{
    /// <summary>Records the meeting, or says which rule refuses it.</summary>
    public static async Task<LeadOfficerMeetingOutcome> Handle(
        GiveLeadOfficerMeeting message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        if ((await session.LeadOfficersAsync(cancellation)).FirstOrDefault(o => o.LeadOfficer.Id == message.LeadOfficer) is not { } officer)
        {
            return new(null, null);
        }

        var stream = await session.Events.FetchForWriting<LeadOfficerMeetings>(LeadOfficerMeetings.IdOf(message.LeadOfficer), cancellation);
        var meetings = stream.Aggregate ?? new(LeadOfficerMeetings.IdOf(message.LeadOfficer), officer.LeadOfficer, []);
        var decision = LeadOfficerMeetings.Hold(
            stream.Aggregate, officer.LeadOfficer, message.Command, await session.LedOnAsync(message, cancellation), message.Actor, clock.TodayInLondon());
        if (decision is MeetingDecision<LeadOfficerMeetingEvent>.Accepted { Event: { } happened })
        {
            Recording.Stamp(session, message.Actor, (await session.PoliciesAsync(null, cancellation)).InForceOn(happened.OccurredOn).Id);
            stream.AppendOne(happened);
            meetings = LeadOfficerMeetings.Evolve(stream.Aggregate, happened);
        }

        return new(meetings, decision);
    }

    // The cases that are named, as far as they were open and this Lead Officer's on the day of the meeting.
    private static async Task<IReadOnlyList<Case>> LedOnAsync(this IQuerySession session, GiveLeadOfficerMeeting message, CancellationToken cancellation)
    {
        var led = new List<Case>();
        foreach (var id in message.Command.Cases.Distinct())
        {
            var then = (await session.HistoryOfAsync(id, null, cancellation)).Where(h => h.OccurredOn <= message.Command.OccurredOn).Replay();
            led.AddRange(then is { IsOver: false } && then.LeadOfficer?.Person.Id == message.LeadOfficer ? [then] : []);
        }

        return led;
    }

    /// <summary>Everybody who leads an open case or met HoSI about one, by name.</summary>
    public static async Task<IReadOnlyList<LeadOfficerView>> LeadOfficersAsync(this IQuerySession session, CancellationToken cancellation)
    {
        var met = await session.Query<LeadOfficerMeetings>().ToListAsync(cancellation);
        var open = (await session.Query<Case>().Where(c => c.Stage != Stage.Closed && c.Stage != Stage.Removed).ToListAsync(cancellation))
            .Where(c => c.LeadOfficer is not null).ToArray();
        var byOfficer = open.ToLookup(c => c.LeadOfficer!.Person.Id);
        return
        [
            .. from officer in open.Select(c => c.LeadOfficer!.Person).Concat(met.Select(m => m.LeadOfficer)).DistinctBy(person => person.Id)
               orderby officer.Name
               select new LeadOfficerView(officer, [.. byOfficer[officer.Id].OrderBy(c => c.Id)], met.FirstOrDefault(m => m.LeadOfficer.Id == officer.Id)?.Held ?? []),
        ];
    }

    /// <summary>Maps <c>/api/lead-officer-meetings</c>.</summary>
    public static void MapLeadOfficerMeetings(this IEndpointRouteBuilder routes)
    {
        var meetings = routes.MapGroup("/api/lead-officer-meetings").WithTags("Lead Officers").RequireAuthorization();
        meetings.MapGet("", async (IQuerySession session, CancellationToken cancellation) =>
                Results.Ok((await session.LeadOfficersAsync(cancellation)).Select(o => new { o.LeadOfficer, Cases = o.Cases.Select(c => c.Id), o.Meetings }).ToArray()))
            .Produces<object[]>().WithSummary("Each Lead Officer with their open cases and the meetings that HoSI had with them");
        meetings.MapPost("/{id}", async (string id, HoldLeadOfficerMeeting body, HttpContext http, IMessageBus bus) =>
                await bus.InvokeAsync<LeadOfficerMeetingOutcome>(new GiveLeadOfficerMeeting(id, body, CurrentActor.From(http.User)), http.RequestAborted)
                    is { Decision: { } decision } outcome
                    ? decision.ToHttp(() => outcome.Meetings)
                    : Results.Problem($"There is no Lead Officer {id}.", statusCode: StatusCodes.Status404NotFound, title: "Not found"))
            .RequireAuthorization(Permissions.Writer).Produces<LeadOfficerMeetings>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).WithSummary("Record that HoSI met a Lead Officer about their cases");
    }
}
