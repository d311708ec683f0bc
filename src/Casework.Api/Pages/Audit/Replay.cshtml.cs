using System.ComponentModel.DataAnnotations;
using Casework.Api.Audit;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Audit;

/// <summary>A school's intervention history, event by event, as it was known at the end of a day.</summary>
public sealed class ReplayModel(IQuerySession session, TimeProvider clock) : PageModel
{
    /// <summary>A school's name or URN.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Urn { get; set; }

    /// <summary>The day at whose end something must have been known to be shown; today when left out.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "as-of date")]
    public DateOnly? AsOf { get; set; }

    /// <summary>Which event is shown, from 1; the last one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Step { get; set; }

    /// <summary>The school; null until one is chosen.</summary>
    public Establishment? School { get; private set; }

    /// <summary>The schools that the text may mean, when it may mean more than one.</summary>
    public IReadOnlyList<Establishment> Choices { get; private set; } = [];

    /// <summary>Every event of the school's cases known by the day.</summary>
    public IReadOnlyList<ReplayStep> Steps { get; private set; } = [];

    /// <summary>The day, in words and for links.</summary>
    public DateOnly Day => AsOf ?? clock.TodayInLondon();

    /// <summary>The number of the event shown.</summary>
    public int Number => Math.Clamp(Step ?? Steps.Count, 1, Math.Max(Steps.Count, 1));

    /// <summary>The event shown.</summary>
    public ReplayStep Shown => Steps[Number - 1];

    /// <summary>The address of another event of the same replay.</summary>
    public string At(int number) => $"/audit/replay?urn={School!.Reference}&asOf={Day:yyyy-MM-dd}&step={number}";

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Urn))
        {
            return;
        }

        // A reference that a link or a choice gives means that one alone, also where another's holds it: 900050 and EY900050.
        var found = await session.SearchAsync(Urn, cancellation);
        Choices = [.. found.Where(one => one.Reference.Equals(Urn.Trim(), StringComparison.OrdinalIgnoreCase)) is var exact && exact.Any() ? exact : found];
        if (Choices is [var only])
        {
            School = only;
            Steps = Replay.Steps(
                await session.ReadByAsync(CurrentActor.From(User), await session.HistoryOfAsync(only.Id, London.EndOf(Day), cancellation), cancellation));
        }
        else if (Choices.Count == 0)
        {
            ModelState.AddModelError(nameof(Urn), $"No school or setting has “{Urn}” in its name or URN");
        }
    }
}
