using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What the boards are to be told, and by when.</summary>
public static class BoardDuties
{
    // The four reporting points of a year (D31): the strategy names none.
    private static readonly HalfTermName[] Points = [HalfTermName.Autumn1, HalfTermName.Autumn2, HalfTermName.Spring2, HalfTermName.Summer2];

    /// <summary>Each report that is due.</summary>
    public static IEnumerable<SubjectDue?> Of(AuthorityFacts facts)
    {
        var reports = facts.BoardReports ?? [];
        var settings = facts.OpenCases.Where(c => c.Type is CaseType.Setting).Select(c => (DateOnly?)c.Concern.RaisedOn).Min();
        return
        [
            Schools(facts, reports),
            settings is null ? null : SettingsPoint(facts, reports),
            settings is { } since ? SettingsToSrg(facts, reports, since) : null,
            facts.OpenCases.Any(c => c.Type is CaseType.IndependentSchool) ? SelfAssessment(facts, reports) : null,
        ];
    }

    // The strategy does not say how often; once a term is a product default.
    private static SubjectDue? Schools(AuthorityFacts facts, IReadOnlyList<BoardReport> reports)
    {
        if (facts.OpenCases.Select(c => c.Designation?.On).Min() is not { } since)
        {
            return null;
        }

        var last = Last(reports, Board.StandardsPartnershipBoard, BoardTopic.SchoolsCausingConcern);
        var (by, done) = Cadence.Termly(facts.Day.Authority.TermDates, since, last, facts.Day.Today);
        return Report(
            Board.StandardsPartnershipBoard, "Support to schools causing concern and their progress to be reported", by, BoardsAndReports.R9, last, done, Role.HoSI);
    }

    // Each point is a day of its own: what is told twice on one day is told once.
    private static SubjectDue SettingsPoint(AuthorityFacts facts, IReadOnlyList<BoardReport> reports)
    {
        var year = AcademicYear.Of(facts.Day.Today);
        var given = reports
            .Where(r => r.Board is Board.StandardsPartnershipBoard && r.Topics.Contains(BoardTopic.Settings) && year.Has(r.On))
            .Select(r => r.On).Distinct().Order().ToArray();
        return given.Length < Points.Length
            ? Report(
                Board.StandardsPartnershipBoard, $"Report {given.Length + 1} of {Points.Length} of the year on settings",
                Point(facts, year, Points[given.Length]), BoardsAndReports.D31, given.Length == 0 ? null : given[^1], null, Role.StandardsLead)
            : Report(
                Board.StandardsPartnershipBoard, "Reports of the year on settings",
                Point(facts, year, Points[^1]), BoardsAndReports.D31, given[^1], given[^1], Role.StandardsLead);
    }

    private static SubjectDue SettingsToSrg(AuthorityFacts facts, IReadOnlyList<BoardReport> reports, DateOnly since)
    {
        var last = Last(reports, Board.SchoolsReviewGroup, BoardTopic.Settings);
        var (by, done) = Cadence.HalfTermly(facts.Day.Authority.TermDates, since, last, facts.Day.Today);
        return Report(Board.SchoolsReviewGroup, "Update on the quality of settings", by, SettingOutcomes.R172, last, done, Role.StandardsLead, productDefault: false);
    }

    private static SubjectDue SelfAssessment(AuthorityFacts facts, IReadOnlyList<BoardReport> reports)
    {
        var year = AcademicYear.Of(facts.Day.Today);
        var last = Last(reports, Board.StandardsPartnershipBoard, BoardTopic.SelfAssessment);
        return Report(Board.StandardsPartnershipBoard, "Yearly self-assessment of the sub-board for independent schools", Point(facts, year, HalfTermName.Summer2),
            BoardsAndReports.R13, last, last is { } on && year.Has(on) ? on : null, Role.HoSI);
    }

    private static SubjectDue Report(
        Board board, string what, Answer<DateOnly> by, Rule rule, DateOnly? last, DateOnly? done, Role byWhom, bool productDefault = true) => new(
        new DutySubject.OfTheAuthority(NameOf(board)),
        Due.On(
            what, byWhom, by, rule, last is { } on ? $"Last reported on {on.InWords()}" : "Nothing is reported yet",
            typeof(IssueBoardReport), productDefault, doneOn: done));

    private static Answer<DateOnly> Point(AuthorityFacts facts, AcademicYear year, HalfTermName name) =>
        facts.Day.Authority.TermDates.Periods.FirstOrDefault(period => period.Year == year && period.Name == name) is { } period
            ? period.Due : CalendarGap.HalfTerm(year, name);

    private static DateOnly? Last(IReadOnlyList<BoardReport> reports, Board board, BoardTopic topic) =>
        reports.Where(r => r.Board == board && r.Topics.Contains(topic)).Select(r => (DateOnly?)r.On).Max();

    private static string NameOf(Board board) => board switch
    {
        Board.StandardsPartnershipBoard => "Schools and Settings Standards Partnership Board",
        Board.IndependentSchoolsBoard => "Independent Schools Standards Partnership Board",
        Board.SchoolsReviewGroup => "Schools Review Group",
        _ => throw new ArgumentOutOfRangeException(nameof(board)),
    };
}
