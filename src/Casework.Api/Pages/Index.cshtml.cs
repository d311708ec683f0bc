using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Domain.People;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages;

/// <summary>What waits for the person who is signed in.</summary>
public sealed class IndexModel(IQuerySession session, TimeProvider clock) : PageModel
{
    /// <summary>Who is signed in.</summary>
    public Actor Actor { get; private set; } = null!;

    /// <summary>Their work.</summary>
    public MyWork Work { get; private set; } = null!;

    /// <summary>What must be decided, the most pressing first; where nothing waits there is no heading. A Lead Officer decides none of it.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<WorkItem> Items)> Decisions { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Actor = CurrentActor.From(User);
        Work = await session.MyWorkAsync(Actor, clock, cancellation);
        Decisions = Actor.Role is Role.LeadOfficer ? [] :
        [
            .. new (string Title, IReadOnlyList<WorkItem> Items)[]
            {
                ("Warning notices to consider", Work.Considerations),
                ("Warning notices to approve or issue", Work.Notices),
                ("Monitoring and Challenge meetings to hold", Work.Meetings),
                ("Designations due", Work.Designations),
                ("Removals that await the SRG", Work.Removals),
            }.Where(group => group.Items.Count > 0),
        ];
    }
}
