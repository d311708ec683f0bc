using Casework.Api.Cases;
using Casework.Api.Establishments;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages;

/// <summary>The overdue board: everything that is late, on an open case or on none.</summary>
public sealed class OverdueModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>What is late, the longest first.</summary>
    public IReadOnlyList<WorkItem> Items { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Items = await session.OverdueAsync(clock, authority, cancellation);
}
