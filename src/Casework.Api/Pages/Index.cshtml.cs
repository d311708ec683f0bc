using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Domain.People;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages;

/// <summary>What waits for the person who is signed in.</summary>
public sealed class IndexModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>Who is signed in.</summary>
    public Actor Actor { get; private set; } = null!;

    /// <summary>Their work.</summary>
    public MyWork Work { get; private set; } = null!;

    /// <summary>What is late or due soon of what waits for them; all of it when nothing is.</summary>
    public IReadOnlyList<WorkItem> First => IsPressing ? [.. Work.YourTurn.Where(item => item.Pressing)] : Work.YourTurn;

    /// <summary>The rest of it.</summary>
    public IReadOnlyList<WorkItem> Later => IsPressing ? [.. Work.YourTurn.Where(item => !item.Pressing)] : [];

    /// <summary>What is due on no case and is the turn of others.</summary>
    public IReadOnlyList<WorkItem> Beside => [.. Work.OnNoCase.Where(item => !item.IsTurnOf(Actor))];

    /// <summary>What is late or due soon at schools beside their cases.</summary>
    public IReadOnlyList<WorkItem> AtSchools { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Actor = CurrentActor.From(User);
        Work = await session.MyWorkAsync(Actor, clock, authority, cancellation);
        AtSchools = await session.SchoolWorkAsync(Actor, clock, authority, cancellation);
    }

    private bool IsPressing => Work.YourTurn.Any(item => item.Pressing);
}
