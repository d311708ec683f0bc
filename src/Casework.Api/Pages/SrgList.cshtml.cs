using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Meetings;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Rules;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages;

/// <summary>The live list of Schools Causing Concern, filtered, today or as it was known at the end of a day.</summary>
public sealed class SrgListModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>What narrows the list.</summary>
    [BindProperty(SupportsGet = true)]
    public SrgListFilter Filter { get; set; } = new();

    /// <summary>The day as of which the list is shown; today when left out.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "as-of date")]
    public DateOnly? AsOf { get; set; }

    /// <summary>The day that lateness is judged on.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>How many schools are on the list, whatever the filter.</summary>
    public int Total { get; private set; }

    /// <summary>The lines that the filter leaves.</summary>
    public IReadOnlyList<SrgListRow> Rows { get; private set; } = [];

    /// <summary>The phases on the list.</summary>
    public IEnumerable<SelectListItem> Phases { get; private set; } = [];

    /// <summary>The Lead Officers on the list.</summary>
    public IEnumerable<SelectListItem> LeadOfficers { get; private set; } = [];

    /// <summary>The visit categories.</summary>
    public IEnumerable<SelectListItem> Categories { get; } = Any(Enum.GetValues<VisitCategory>().Where(c => c >= VisitCategory.Category3).Select(c => new SelectListItem(c.ToWords(), $"{c}")));

    /// <summary>The triggers.</summary>
    public IEnumerable<SelectListItem> Triggers { get; } = Any(Enum.GetValues<Trigger>().Select(t => new SelectListItem(Designating.RuleOf(t).Words, $"{t}")));

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Day = AsOf ?? clock.TodayInLondon();
        var list = await session.SrgListRowsAsync(AsOf is { } day ? Api.Cases.AsOf.EndOf(day) : null, clock, authority, cancellation);
        Total = list.Count;
        Rows = Filter.Of(list, Day);
        Phases = Any(list.Select(row => row.Phase).OfType<string>().Distinct().Order().Select(phase => new SelectListItem(phase, phase)));
        LeadOfficers = Any(list.Select(row => row.Entry.LeadOfficer?.Name).OfType<string>().Distinct().Order().Select(name => new SelectListItem(name, name)));
    }

    private static IEnumerable<SelectListItem> Any(IEnumerable<SelectListItem> items) => items.Prepend(new("Any", ""));
}
