using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using JasperFx.Events;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>Records a report to a board.</summary>
public sealed record GiveBoardReport(IssueBoardReport Command, Actor Actor)
{
    /// <summary>What a log may show: no free text.</summary>
    public override string ToString() => $"a report to {Command.Board} on {Command.OccurredOn:yyyy-MM-dd}";
}

/// <summary>Opens the named view of a report.</summary>
public sealed record GiveNamedView(string Report, OpenNamedView Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"open the named view of {Report}";
}

/// <summary>Records a declared interest.</summary>
public sealed record GiveInterest(DeclareInterest Command, Actor Actor)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => "declare an interest";
}

/// <summary>What came of it: the report, or null where there is none, and what the rules answered.</summary>
public sealed record BoardReportOutcome(BoardReport? Report, MeetingDecision<BoardReportEvent>? Decision);

/// <summary>What came of a declaration.</summary>
public sealed record InterestOutcome(Interests Interests, MeetingDecision<InterestDeclared> Decision);

/// <summary>The door for what the boards are told and who sees names.</summary>
public static class BoardDoorHandler
{
    /// <summary>Records a report with the cases that are on the list on its day.</summary>
    public static async Task<BoardReportOutcome> Handle(GiveBoardReport message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var (command, today) = (message.Command, clock.TodayInLondon());
        await session.TakeTurnAsync(BoardReport.IdOf(command.Board, command.OccurredOn, 1), cancellation);
        var ofTheDay = await session.Query<BoardReport>().Where(report => report.Board == command.Board && report.On == command.OccurredOn)
            .OrderBy(report => report.Id).ToListAsync(cancellation);
        var id = BoardReports.SameAs(command, ofTheDay)?.Id ?? BoardReport.IdOf(command.Board, command.OccurredOn, ofTheDay.Count + 1);
        var stream = await session.Events.FetchForWriting<BoardReport>(id, cancellation);
        var onList = await session.SrgListAsync(London.EndOf(command.OccurredOn), cancellation);
        return await session.RecordAsync(
            stream, message.Actor, BoardReports.Issue(ofTheDay, command, [.. onList.Select(c => c.Id)], message.Actor, today), cancellation);
    }

    /// <summary>Keeps that somebody opened the names, or refuses it.</summary>
    public static async Task<BoardReportOutcome> Handle(GiveNamedView message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<BoardReport>(message.Report, cancellation);
        return stream.Aggregate is { } report
            ? await session.RecordAsync(stream, message.Actor,
                BoardReports.Open(report, message.Command, await session.InterestsAsync(cancellation), message.Actor, clock.TodayInLondon()), cancellation)
            : new(null, null);
    }

    /// <summary>Records an interest.</summary>
    public static async Task<InterestOutcome> Handle(GiveInterest message, IDocumentSession session, TimeProvider clock, CancellationToken cancellation)
    {
        var stream = await session.Events.FetchForWriting<Interests>(Interests.Stream, cancellation);
        var known = await session.LoadAsync<Establishment>(message.Command.School, cancellation) is not null;
        var decision = BoardReports.Declare(stream.Aggregate ?? Interests.None, message.Command, known, message.Actor, clock.TodayInLondon());
        var interests = stream.Aggregate ?? Interests.None;
        if (decision is MeetingDecision<InterestDeclared>.Accepted { Event: { } happened })
        {
            await session.StampAsync(message.Actor, happened.OccurredOn, cancellation);
            stream.AppendOne(happened);
            interests = Interests.Evolve(interests, happened);
        }

        return new(interests, decision);
    }

    /// <summary>The declared interests.</summary>
    public static async Task<Interests> InterestsAsync(this IQuerySession session, CancellationToken cancellation) =>
        await session.LoadAsync<Interests>(Interests.Stream, cancellation) ?? Interests.None;

    /// <summary>The reports, the latest first.</summary>
    public static Task<IReadOnlyList<BoardReport>> BoardReportsAsync(this IQuerySession session, CancellationToken cancellation) =>
        session.Query<BoardReport>().OrderByDescending(report => report.On).ThenBy(report => report.Id).ToListAsync(cancellation);

    private static async Task<BoardReportOutcome> RecordAsync(
        this IDocumentSession session, IEventStream<BoardReport> stream, Actor actor, MeetingDecision<BoardReportEvent> decision, CancellationToken cancellation)
    {
        var report = stream.Aggregate;
        if (decision is MeetingDecision<BoardReportEvent>.Accepted { Event: { } happened })
        {
            await session.StampAsync(actor, happened.OccurredOn, cancellation);
            stream.AppendOne(happened);
            report = BoardReport.Evolve(report, happened);
        }

        return new(report, decision);
    }

    private static async Task StampAsync(this IDocumentSession session, Actor actor, DateOnly occurredOn, CancellationToken cancellation) =>
        Recording.Stamp(session, actor, (await session.PoliciesAsync(null, cancellation)).InForceOn(occurredOn).Id);
}
