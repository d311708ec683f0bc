using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Domain.People;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Schools;

/// <summary>What is late or due soon at schools beside their cases.</summary>
public sealed class DueModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>Whether only the person's own schools are shown.</summary>
    public bool Own { get; private set; }

    /// <summary>What is late or due soon, the earliest first.</summary>
    public IReadOnlyList<WorkItem> Items { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var actor = CurrentActor.From(User);
        (Own, Items) = (actor.Role is Role.LeadOfficer, await session.SchoolWorkAsync(actor, clock, authority, cancellation));
    }
}
