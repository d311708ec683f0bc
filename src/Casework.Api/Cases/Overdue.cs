using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Monitoring;
using Casework.Domain.Calendar;
using Casework.Domain.Duties;
using Casework.Projections;
using Marten;

namespace Casework.Api.Cases;

/// <summary>The compliance matrix of an academic year: its half terms, and a line for each school on the list.</summary>
public sealed record MatrixView(AcademicYear Year, IReadOnlyList<HalfTermPeriod> HalfTerms, IReadOnlyList<MatrixLine> Lines);

/// <summary>A line of the matrix, with the school's name.</summary>
public sealed record MatrixLine(string School, ComplianceRow Row);

/// <summary>What is late, on every case and on none, and how every half term stands: the same for everybody who may read cases.</summary>
public static class OverdueEndpoint
{
    /// <summary>Maps <c>/api/duties/overdue</c> and <c>/api/compliance</c>.</summary>
    public static void MapOverdue(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/duties/overdue", async (IQuerySession session, TimeProvider clock, Authority authority, CancellationToken cancellation) =>
                Results.Ok(await session.OverdueAsync(clock, authority, cancellation)))
            .WithTags("Cases").RequireAuthorization().Produces<WorkItem[]>().WithSummary("Everything that is late, on a case or on none, the longest first");
        routes.MapGet("/api/compliance", async (IQuerySession session, TimeProvider clock, Authority authority, CancellationToken cancellation) =>
                Results.Ok(await session.ComplianceAsync(clock, authority, cancellation)))
            .WithTags("Cases").RequireAuthorization().Produces<MatrixView>()
            .WithSummary("For each school on the list and each half term of this academic year: what is done, late, due or missing");
    }

    /// <summary>Everything late on an open case, at a school beside its cases, and for the authority as a whole; the longest late first.</summary>
    public static async Task<IReadOnlyList<WorkItem>> OverdueAsync(
        this IQuerySession session, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var open = await session.OpenCasesAsync(cancellation);
        var facts = await session.DutyFactsAsync(open, authority, clock.TodayInLondon(), null, cancellation);
        var names = await session.SchoolNamesAsync(open.Select(c => c.Establishment), cancellation);
        WorkItem[] all =
        [
            .. open.SelectMany(c => c.DueOn(facts.At(c.Establishment), names[c.Establishment].Name)),
            .. await session.OnNoCaseAsync(open, facts, authority, cancellation),
            .. await session.AtSchoolsAsync(facts, authority, _ => true, cancellation),
        ];
        return [.. all.Where(item => item.Late).OrderBy(item => item.Due.By).ThenBy(item => item.Subject, StringComparer.Ordinal)];
    }

    /// <summary>The matrix of the academic year of today.</summary>
    public static async Task<MatrixView> ComplianceAsync(this IQuerySession session, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var listed = await session.SrgListAsync(cancellation);
        var facts = await session.DutyFactsAsync(listed, authority, clock.TodayInLondon(), null, cancellation);
        var year = facts.Authority.TermDates.PeriodOn(facts.Today) is Answer<HalfTermPeriod>.Known(var now) ? now.Year : AcademicYear.Of(facts.Today);
        var names = await session.SchoolNamesAsync(listed.Select(c => c.Establishment), cancellation);
        return new(year, [.. facts.Authority.TermDates.Periods.Where(period => period.Year == year)],
        [
            .. from c in listed
               let row = ComplianceMatrix.Of(c, year, facts.At(c.Establishment))
               where row is not null
               orderby names[c.Establishment].Name
               select new MatrixLine(names[c.Establishment].Name, row),
        ]);
    }
}
