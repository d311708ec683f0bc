using Casework.Api.Establishments;
using Casework.Domain.Establishments;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Schools;

/// <summary>Schools and settings on the register, by name or URN.</summary>
public sealed class IndexModel(IQuerySession session) : PageModel
{
    /// <summary>Part of the name or the URN.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>What was found; empty before anything is searched for.</summary>
    public IReadOnlyList<Establishment> Found { get; private set; } = [];

    /// <summary>Searches.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Found = string.IsNullOrWhiteSpace(Search) ? [] : await session.SearchAsync(Search, cancellation);
}
