using Casework.Domain.Establishments;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Imports;

/// <summary>How far one import has come, what it changed, and which rows it rejected.</summary>
[Authorize]
public sealed class ShowModel(IQuerySession session) : PageModel
{
    /// <summary>The import.</summary>
    public ImportProgress Import { get; private set; } = null!;

    /// <summary>Shows it; 404 when there is none.</summary>
    public async Task<IActionResult> OnGetAsync(ImportId id, CancellationToken ct)
    {
        if (!ModelState.IsValid || await session.LoadAsync<ImportProgress>(id, ct) is not { } import)
            return NotFound();
        Import = import;
        return Page();
    }

    /// <summary>The colour of a state.</summary>
    public static string Colour(ImportState state) => state switch
    {
        ImportState.Running => "blue",
        ImportState.Completed => "green",
        _ => "red",
    };
}
