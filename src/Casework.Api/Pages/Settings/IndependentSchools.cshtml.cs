using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Cases;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Settings;

/// <summary>The independent schools that are monitored.</summary>
public sealed class IndependentSchoolsModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>The schools, the longest monitored first.</summary>
    public IReadOnlyList<OtherListRow> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Rows = await session.OtherListAsync(CaseType.IndependentSchool, CurrentActor.From(User), clock, authority, cancellation);
}
