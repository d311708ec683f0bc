using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Meetings;

/// <summary>Records that a report went to a board, about what and over which days (R3, R9, R13, R172).</summary>
public sealed record IssueBoardReport(
    DateOnly OccurredOn, Board Board, IReadOnlyList<BoardTopic> Topics, DateOnly From, DateOnly To, string Summary, string? Document = null);

/// <summary>Opens the named view of a report, for oneself or for a member of the board (D33).</summary>
public sealed record OpenNamedView(string? GivenTo = null);

/// <summary>Records the interest that a member of a board declared in a school (D33).</summary>
public sealed record DeclareInterest(DateOnly OccurredOn, string Member, EstablishmentId School, string Interest);

/// <summary>What the boards are told, and who may see names (R9, R13, R172, D31 to D33).</summary>
public static class BoardReports
{
    /// <summary>Refuses anyone but HoSI, the Director, the Standards Lead and the clerk.</summary>
    public static Refusal? RefuseReporter(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.HoSI or Role.Director or Role.StandardsLead or Role.Clerk), $"Reports to a board are not recorded by {actor.Role.InWords()}.",
        "They are recorded by the Head of School Improvement, the Director of Education, the Standards Lead or a clerk.");

    /// <summary>Refuses anyone but HoSI and the Director, who alone open the names for themselves or for a member (D33).</summary>
    public static Refusal? RefuseReaderOfNames(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.HoSI or Role.Director), $"The named view is not opened by {actor.Role.InWords()}.",
        $"It is opened by {Role.HoSI.InWords()} or {Role.Director.InWords()}, for themselves or for a member of the board.");

    /// <summary>The report that says just what this one does among those of its board and day; null when none does.</summary>
    public static BoardReport? SameAs(IssueBoardReport command, IReadOnlyList<BoardReport> ofTheDay) => ofTheDay.FirstOrDefault(known =>
        known.Topics.SequenceEqual(Topics(command)) && (known.From, known.To, known.Summary, known.Document) == (command.From, command.To, command.Summary, command.Document));

    /// <summary>Records a report beside those that its board has of that day. One that says the same as one of them changes nothing.</summary>
    public static MeetingDecision<BoardReportEvent> Issue(
        IReadOnlyList<BoardReport> ofTheDay, IssueBoardReport command, IReadOnlyList<CaseId> onList, Actor actor, DateOnly today) => MeetingDecision<BoardReportEvent>.Of(
        command, RefuseReporter(actor),
        () =>
        [
            WellFormed.Day(command.OccurredOn, today),
            command.Topics.Count == 0 ? new(nameof(command.Topics), "Choose what the report is about.") : null,
            command.From == default ? new(nameof(command.From), "Enter the first day.") : null,
            command.To < command.From || command.To > command.OccurredOn
                ? new(nameof(command.To), "The last day is not between the first one and the day of the report.") : null,
            WellFormed.Text(command.Summary, nameof(command.Summary), "what the board was told"),
        ],
        () => [],
        () => SameAs(command, ofTheDay) is not null ? null : new BoardReportIssued(
            command.OccurredOn, command.Board, Topics(command), command.From, command.To, command.Summary, command.Document,
            command.Topics.Contains(BoardTopic.SchoolsCausingConcern) ? onList : [], new(actor.Id, actor.Name), ofTheDay.Count + 1));

    /// <summary>
    /// Opens the names, and keeps that it was done. Whoever is to see them and has an interest in one of the schools is refused (D33).
    /// </summary>
    public static MeetingDecision<BoardReportEvent> Open(
        BoardReport report, OpenNamedView command, Interests interests, Actor actor, DateOnly today) => MeetingDecision<BoardReportEvent>.Of(
        command, RefuseReaderOfNames(actor), () => [],
        () => interests.Of(Reader(command, actor), report.Cases.Select(id => id.Establishment())).Select(interest => BoardsAndReports.D33.BrokenIf(
            true, $"{interest.Member} declared an interest in a school of this report: {interest.Interest}.",
            "They read the report in totals.", nameof(command.GivenTo))).Take(1),
        () => new NamedViewOpened(today, new(actor.Id, actor.Name), string.IsNullOrWhiteSpace(command.GivenTo) ? null : command.GivenTo.Trim()));

    /// <summary>Records an interest. The same again changes nothing.</summary>
    public static MeetingDecision<InterestDeclared> Declare(
        Interests interests, DeclareInterest command, bool schoolIsKnown, Actor actor, DateOnly today) => MeetingDecision<InterestDeclared>.Of(
        command, RefuseReporter(actor),
        () =>
        [
            WellFormed.Day(command.OccurredOn, today),
            WellFormed.Text(command.Member, nameof(command.Member), "the member's name"),
            schoolIsKnown ? null : new(nameof(command.School), "This school is not on the register."),
            WellFormed.Text(command.Interest, nameof(command.Interest), "what the interest is"),
        ],
        () => [],
        () => interests.Of(command.Member, [command.School]).Any(known => known.Interest == command.Interest) ? null
            : new InterestDeclared(command.OccurredOn, command.Member.Trim(), command.School, command.Interest, new(actor.Id, actor.Name)));

    private static BoardTopic[] Topics(IssueBoardReport command) => [.. command.Topics.Distinct().Order()];

    private static string Reader(OpenNamedView command, Actor actor) => string.IsNullOrWhiteSpace(command.GivenTo) ? actor.Name : command.GivenTo;
}
