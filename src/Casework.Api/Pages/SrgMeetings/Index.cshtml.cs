using System.ComponentModel.DataAnnotations;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.SrgMeetings;

/// <summary>The meetings of the Schools Review Group, and the form that opens another.</summary>
public sealed class IndexModel(IQuerySession session, IMessageBus bus, TimeProvider clock) : PageModel
{
    /// <summary>The day of the meeting to open.</summary>
    [BindProperty, Display(Name = "date of the meeting"), Required]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>The meetings, the latest first.</summary>
    public IReadOnlyList<SrgMeeting> Meetings { get; private set; } = [];

    /// <summary>Whether the person may record meetings.</summary>
    public bool MayRecord => Domain.Meetings.SrgMeetings.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        OccurredOn = clock.TodayInLondon();
        Meetings = await session.MeetingsAsync(cancellation);
    }

    /// <summary>Opens a meeting and goes to it, or says why not.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            var outcome = await bus.InvokeAsync<SrgMeetingOutcome>(new OpenSrgMeeting(new(OccurredOn!.Value), CurrentActor.From(User)), cancellation);
            if (outcome.Decision!.Why() is not { } why)
            {
                return Redirect($"/srg-meetings/{outcome.Meeting!.Id}");
            }

            ModelState.AddModelError(nameof(OccurredOn), why.Reasons[0].Reason);
        }

        Meetings = await session.MeetingsAsync(cancellation);
        return Page();
    }
}
