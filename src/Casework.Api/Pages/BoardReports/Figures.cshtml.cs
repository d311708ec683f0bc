using Casework.Api.Establishments;
using Casework.Api.Meetings;
using Casework.Domain.Establishments;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.BoardReports;

/// <summary>The key figures that the board watches, today (R14 to R18).</summary>
public sealed class FiguresModel(IQuerySession session, Authority authority, TimeProvider clock) : PageModel
{
    /// <summary>The figures.</summary>
    public IReadOnlyList<KeyFigure> Figures { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Figures = await session.KeyFiguresAsync(authority, clock, cancellation);
}
