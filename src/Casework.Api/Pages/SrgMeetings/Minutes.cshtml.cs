using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Wolverine;

namespace Casework.Api.Pages.SrgMeetings;

/// <summary>The minutes of an SRG meeting, to be read, printed and written: who was there, what was decided and why, and the text.</summary>
public sealed class MinutesModel(IQuerySession session, IMessageBus bus) : MeetingPage(session)
{
    /// <summary>The text of the minutes.</summary>
    [BindProperty, Display(Name = "minutes"), Required]
    public string? Text { get; set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Text = View!.Meeting.Minutes;
        return Page();
    }

    /// <summary>Records the text; what was typed stays until it is recorded.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => UnlessOutageAsync(async () =>
        !await ReadAsync(cancellation) ? NotFound()
        : !ModelState.IsValid ? Page(StatusCodes.Status400BadRequest)
        : await RecordAsync(bus, new MinuteSrgMeeting(Id, new(Text!), CurrentActor.From(User)), "The minutes are recorded.",
            field => field is nameof(Text) ? field : "", cancellation));
}
