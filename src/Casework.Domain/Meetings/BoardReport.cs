using System.Globalization;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Meetings;

/// <summary>Those to whom the authority reports.</summary>
public enum Board
{
    /// <summary>The Schools and Settings Standards Partnership Board, also called the School Standards Partnership Board (R1, D32).</summary>
    StandardsPartnershipBoard,

    /// <summary>Its sub-board for independent schools (R11).</summary>
    IndependentSchoolsBoard,

    /// <summary>The Schools Review Group, which hears about settings (R172).</summary>
    SchoolsReviewGroup,
}

/// <summary>What a report can be about.</summary>
public enum BoardTopic
{
    /// <summary>The support to schools causing concern and their progress (R9).</summary>
    SchoolsCausingConcern,

    /// <summary>How good early years settings are (R172).</summary>
    Settings,

    /// <summary>Independent schools (R12).</summary>
    IndependentSchools,

    /// <summary>The yearly self-assessment of the sub-board for independent schools (R13).</summary>
    SelfAssessment,

    /// <summary>The priorities of the year (R19).</summary>
    Priorities,
}

/// <summary>What happened about a board.</summary>
public abstract record BoardEvent(DateOnly OccurredOn);

/// <summary>What happened to one report.</summary>
public abstract record BoardReportEvent(DateOnly OccurredOn) : BoardEvent(OccurredOn);

/// <summary>
/// A report went to a board: about what, over which days, and which cases it is about. It is in totals; the names are opened apart (D33).
/// </summary>
public sealed record BoardReportIssued(
    DateOnly OccurredOn, Board Board, IReadOnlyList<BoardTopic> Topics, DateOnly From, DateOnly To, string Summary, string? Document,
    IReadOnlyList<CaseId> Cases, Person IssuedBy, int Number = 1) : BoardReportEvent(OccurredOn);

/// <summary>Somebody opened the named view of a report, for themselves or for the member to whom they gave it (D33).</summary>
public sealed record NamedViewOpened(DateOnly OccurredOn, Person OpenedBy, string? GivenTo) : BoardReportEvent(OccurredOn);

/// <summary>A member of a board declared an interest in a school (D33). They have one stream together.</summary>
public sealed record InterestDeclared(
    DateOnly OccurredOn, string Member, EstablishmentId School, string Interest, Person RecordedBy) : BoardEvent(OccurredOn);

/// <summary>A report to a board: the fold of its events.</summary>
public sealed record BoardReport(
    string Id, Board Board, DateOnly On, IReadOnlyList<BoardTopic> Topics, DateOnly From, DateOnly To, string Summary, string? Document,
    IReadOnlyList<CaseId> Cases, Person IssuedBy, IReadOnlyList<NamedViewOpened> Opened)
{
    /// <summary>The stream of a report to a board on a day; the reports of one day are numbered from 1.</summary>
    public static string IdOf(Board board, DateOnly day, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Short(board)}-{day:yyyy-MM-dd}{(number == 1 ? "" : $"-{number}")}");

    /// <summary>The report as everybody may read it: without the cases, whose references name the schools (D33).</summary>
    public BoardReport InTotals() => this with { Cases = [] };

    /// <summary>What the event makes of the report.</summary>
    public static BoardReport? Evolve(BoardReport? current, BoardReportEvent happened) => (current, happened) switch
    {
        (null, BoardReportIssued e) => new(
            IdOf(e.Board, e.OccurredOn, e.Number), e.Board, e.OccurredOn, e.Topics, e.From, e.To, e.Summary, e.Document, e.Cases, e.IssuedBy, []),
        ({ } report, NamedViewOpened e) => report with { Opened = [.. report.Opened, e] },
        _ => current,
    };

    private static string Short(Board board) => board switch
    {
        Board.StandardsPartnershipBoard => "ssspb",
        Board.IndependentSchoolsBoard => "issspb",
        Board.SchoolsReviewGroup => "srg-report",
        _ => throw new ArgumentOutOfRangeException(nameof(board)),
    };
}

/// <summary>The interests that members of the boards declared: the fold of their one stream.</summary>
public sealed record Interests(string Id, IReadOnlyList<InterestDeclared> All)
{
    /// <summary>The stream.</summary>
    public const string Stream = "interests";

    /// <summary>Nobody declared one.</summary>
    public static readonly Interests None = new(Stream, []);

    /// <summary>In which of these schools a member has an interest. Names count whatever their capitals.</summary>
    public IReadOnlyList<InterestDeclared> Of(string member, IEnumerable<EstablishmentId> schools) =>
        [.. All.Where(i => i.Member.Equals(member.Trim(), StringComparison.OrdinalIgnoreCase)).IntersectBy(schools, i => i.School)];

    /// <summary>What the event makes of them.</summary>
    public static Interests Evolve(Interests? current, InterestDeclared declared) => new(Stream, [.. (current ?? None).All, declared]);
}
