using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Cases;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Settings;

/// <summary>The list of settings causing concern.</summary>
public sealed class IndexModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>The settings, the longest on the list first.</summary>
    public IReadOnlyList<OtherListRow> Rows { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Rows = await session.OtherListAsync(CaseType.Setting, CurrentActor.From(User), clock, authority, cancellation);
}
