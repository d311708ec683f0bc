using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.BoardReports;

/// <summary>What the boards were told (R9, R13, R172).</summary>
public sealed class IndexModel(IQuerySession session) : PageModel
{
    /// <summary>The reports, the latest first.</summary>
    public IReadOnlyList<BoardReport> Reports { get; private set; } = [];

    /// <summary>Whether the person records reports.</summary>
    public bool MayRecord => Domain.Meetings.BoardReports.RefuseReporter(CurrentActor.From(User)) is null;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Reports = await session.BoardReportsAsync(cancellation);
}
