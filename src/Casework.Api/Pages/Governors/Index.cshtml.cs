using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Governors;

/// <summary>The governors of every school, and who sits on more than one governing body (R143).</summary>
public sealed class IndexModel(IQuerySession session) : PageModel
{
    /// <summary>Whether only those on more than one governing body are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Several { get; set; }

    /// <summary>Those found, by name.</summary>
    public IReadOnlyList<GovernorOfSchool> Governors { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Governors = [.. (await session.GovernorsAsync(CurrentActor.From(User), cancellation)).Where(g => !Several || g.Boards > 1)];
}
