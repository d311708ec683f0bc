using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Projections;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>A figure of a report, without names (D33).</summary>
public sealed record Total(string What, int Count);

/// <summary>A school of a report by name: its progress and the support to it, as they were known at the end of the report's day.</summary>
public sealed record NamedSchool(CaseId Case, string School, DateOnly OnListSince, ProgressJudgement? Progress, SupportJudgement? Support);

/// <summary>The two views of a report: in totals, and by name (D33).</summary>
public static class BoardViews
{
    /// <summary>The report in totals.</summary>
    public static async Task<IReadOnlyList<Total>> TotalsAsync(this IQuerySession session, BoardReport report, CancellationToken cancellation)
    {
        var cases = await session.CasesOfAsync(report, cancellation);
        return
        [
            new("Schools causing concern", cases.Count),
            .. cases.GroupBy(Progress).OrderBy(g => g.Key ?? (ProgressJudgement)99).Select(g => new Total(g.Key switch
            {
                ProgressJudgement.OnTrack => "On the way to securely good",
                ProgressJudgement.TooSlow => "Improving, but too slowly",
                ProgressJudgement.NoProgress => "Not improving",
                _ => "Progress not reported yet",
            }, g.Count())),
            .. cases.GroupBy(Support).OrderBy(g => g.Key ?? (SupportJudgement)99).Select(g => new Total(g.Key switch
            {
                SupportJudgement.Effective => "Support effective",
                SupportJudgement.PartlyEffective => "Support effective in parts",
                SupportJudgement.NotEffective => "Support not effective",
                _ => "Support not looked at by the SRG yet",
            }, g.Count())),
            new("Visits made in the period", cases.Sum(c => (c.Visits ?? Visits.None).All.Count(visit => visit.On >= report.From && visit.On <= report.To))),
            new("In an Ofsted category", cases.Count(c => c.Ofsted is { IsInCategory: true })),
            new("On the list for more than twelve months", cases.Count(c => c.TwelveMonths?.Due <= report.On)),
        ];
    }

    /// <summary>The report by name. Only for whoever opened it through the door.</summary>
    public static async Task<IReadOnlyList<NamedSchool>> NamesAsync(this IQuerySession session, BoardReport report, CancellationToken cancellation)
    {
        var cases = await session.CasesOfAsync(report, cancellation);
        var names = await session.SchoolNamesAsync(cases.Select(c => c.Establishment), cancellation);
        return [.. cases.Select(c => new NamedSchool(c.Id, names[c.Establishment].Name, c.Designation!.On, Progress(c), Support(c)))];
    }

    private static ProgressJudgement? Progress(Case current) => current.Progress?.Judgement;

    private static SupportJudgement? Support(Case current) => current.Srg?.LastOrDefault(decision => decision.Support is not null)?.Support;

    private static async Task<IReadOnlyList<Case>> CasesOfAsync(this IQuerySession session, BoardReport report, CancellationToken cancellation)
    {
        var cases = new List<Case>();
        foreach (var id in report.Cases)
        {
            cases.Add((await session.HistoryOfAsync(id, London.EndOf(report.On), cancellation)).Replay()!);
        }

        return cases;
    }
}
