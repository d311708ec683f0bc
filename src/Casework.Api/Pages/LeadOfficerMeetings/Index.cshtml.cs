using Casework.Api.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.LeadOfficerMeetings;

/// <summary>Each Lead Officer, their open cases, and when HoSI last met them (R107).</summary>
public sealed class IndexModel(IQuerySession session) : PageModel
{
    /// <summary>The Lead Officers by name.</summary>
    public IReadOnlyList<LeadOfficerView> Officers { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Officers = await session.LeadOfficersAsync(cancellation);
}
