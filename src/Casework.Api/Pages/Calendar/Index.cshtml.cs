using Casework.Api.Calendar;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Calendar;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Calendar;

/// <summary>The half terms and bank holidays of an academic year, the schools with dates of their own, and what is missing.</summary>
public sealed class IndexModel(IQuerySession session, TimeProvider clock) : PageModel
{
    /// <summary>The academic year to show; the one of today where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public AcademicYear? Asked { get; set; }

    /// <summary>The year that is shown.</summary>
    public CalendarYear Year { get; private set; } = null!;

    /// <summary>The academic years to choose from, the one shown among them.</summary>
    public IReadOnlyList<AcademicYear> Years { get; private set; } = [];

    /// <summary>What this academic year and the next still lack.</summary>
    public IReadOnlyList<CalendarGap> Missing { get; private set; } = [];

    /// <summary>The names of the schools with dates of their own.</summary>
    public IReadOnlyDictionary<EstablishmentId, (string Name, string? Phase)> Names { get; private set; } = new Dictionary<EstablishmentId, (string Name, string? Phase)>();

    /// <summary>Shows it; 404 when the year is not one.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var calendar = await session.CalendarAsync(cancellation);
        var today = clock.TodayInLondon();
        Year = CalendarView.YearOf(calendar, Asked ?? AcademicYear.Of(today));
        Years = [.. calendar.AcademicYears().Append(AcademicYear.Of(today)).Append(Year.Year).Distinct().Order()];
        Missing = calendar.MissingFrom(today);
        Names = await session.SchoolNamesAsync(Year.Schools.Select(one => one.School), cancellation);
        return Page();
    }

    /// <summary>The name of a school with dates of its own.</summary>
    public string NameOf(EstablishmentId school) => Names[school].Name;

    /// <summary>An academic year in an address: 2026-27.</summary>
    public static string Address(AcademicYear year) => $"/calendar?year={year.Value.Replace('/', '-')}";
}
