using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Casework.Api.Audit;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Pages.Components;
using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Audit;

/// <summary>The audit history across schools: who recorded what, when, and when it happened.</summary>
public sealed class IndexModel(IQuerySession session, IDocumentStore store) : PageModel
{
    private const int PageSize = 50;

    /// <summary>A school's name or URN.</summary>
    [BindProperty(SupportsGet = true)]
    public string? School { get; set; }

    /// <summary>Part of the name of who recorded it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    /// <summary>The kind of event.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    /// <summary>Recorded on this day or later.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "first day")]
    public DateOnly? From { get; set; }

    /// <summary>Recorded on this day or earlier.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "last day")]
    public DateOnly? To { get; set; }

    /// <summary>Which page of what is found; the first is 1.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "page"), Range(1, 100_000)]
    public int PageNumber { get; set; } = 1;

    /// <summary>The kinds of event to choose from.</summary>
    public IEnumerable<SelectListItem> Types => store.Options.Events.AllKnownEventTypes().Where(type => type.EventType.IsSubclassOf(typeof(CaseEvent)))
        .Select(type => new SelectListItem(Format.Words(type.EventTypeName), type.EventTypeName)).OrderBy(item => item.Text).Prepend(new("Any", ""));

    /// <summary>The page of what was found, the latest first.</summary>
    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>How many were found on all pages.</summary>
    public long Total { get; private set; }

    /// <summary>How many pages they fill.</summary>
    public long Pages => (Total + PageSize - 1) / PageSize;

    /// <summary>The calendar that says what is late.</summary>
    public TermDates Dates { get; private set; } = null!;

    /// <summary>The names of the schools found.</summary>
    public IReadOnlyDictionary<EstablishmentId, (string Name, string? Phase)> Names { get; private set; } = new Dictionary<EstablishmentId, (string, string?)>();

    /// <summary>The schools that the text may mean, when it may mean more than one.</summary>
    public IReadOnlyList<Establishment> Choices { get; private set; } = [];

    /// <summary>Searches.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var schools = string.IsNullOrWhiteSpace(School) ? [] : await session.SearchAsync(School, cancellation);
        switch (schools)
        {
            case [var only]:
                await FindAsync(only.Id, cancellation);
                break;
            case [] when string.IsNullOrWhiteSpace(School):
                await FindAsync(null, cancellation);
                break;
            case []:
                ModelState.AddModelError(nameof(School), $"No school or setting has “{School}” in its name or URN");
                break;
            default:
                Choices = schools;
                break;
        }
    }

    /// <summary>The address of another page of the same search.</summary>
    public string? At(int page) => Url.Page("/Audit/Index", Query(page));

    /// <summary>The address of the same search of one school.</summary>
    public string? Of(Establishment school)
    {
        var query = Query(1);
        query["School"] = school.Reference;
        return Url.Page("/Audit/Index", query);
    }

    private RouteValueDictionary Query(int page) => new()
    {
        ["School"] = School,
        ["Person"] = Person,
        ["Type"] = Type,
        ["From"] = From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["To"] = To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["PageNumber"] = page == 1 ? null : page,
    };

    private async Task FindAsync(EstablishmentId? school, CancellationToken cancellation)
    {
        AsOf? from = From is { } first ? AsOf.EndOf(first.AddDays(-1)) : null, to = To is { } last ? AsOf.EndOf(last) : null;
        (Entries, Total) = await session.AuditAsync(new(school, Person, Type, from, to), PageNumber, PageSize, cancellation);
        Dates = (await session.CalendarAsync(cancellation)).TermDatesOf();
        Names = await session.SchoolNamesAsync(Entries.Select(entry => entry.School), cancellation);
    }
}
