using System.ComponentModel.DataAnnotations;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.Settings;

/// <summary>The settings meetings, and the form that opens another.</summary>
public sealed class MeetingsModel(IQuerySession session, IMessageBus bus, TimeProvider clock) : PageModel
{
    /// <summary>The day of the meeting to open.</summary>
    [BindProperty, Display(Name = "date of the meeting"), Required]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>The meetings, the latest first.</summary>
    public IReadOnlyList<SettingsMeeting> Meetings { get; private set; } = [];

    /// <summary>Whether the person may record meetings.</summary>
    public bool MayRecord => SettingsMeetings.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        OccurredOn = clock.TodayInLondon();
        Meetings = await session.SettingsMeetingsAsync(cancellation);
    }

    /// <summary>Opens a meeting and goes to it, or says why not.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            var message = new OnSettingsMeeting(OccurredOn!.Value, new OpenSettingsMeeting(), CurrentActor.From(User));
            if ((await bus.InvokeAsync<SettingsMeetingOutcome>(message, cancellation)).Decision!.Why() is not { } why)
            {
                return Redirect($"/settings-meetings/{OccurredOn:yyyy-MM-dd}");
            }

            foreach (var (_, reason) in why.Reasons)
            {
                ModelState.AddModelError(nameof(OccurredOn), reason);
            }

            Response.StatusCode = why.Status;
        }

        Meetings = await session.SettingsMeetingsAsync(cancellation);
        return Page();
    }
}
