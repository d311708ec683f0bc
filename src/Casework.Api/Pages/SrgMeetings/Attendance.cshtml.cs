using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Api.Pages.Components;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Wolverine;

namespace Casework.Api.Pages.SrgMeetings;

/// <summary>Somebody who is at the meeting, as it is typed.</summary>
public sealed class AttendeeFields
{
    /// <summary>Who.</summary>
    [Display(Name = "name")]
    public string? Name { get; set; }

    /// <summary>For whom.</summary>
    public SrgSeat Seat { get; set; }
}

/// <summary>Who is at an SRG meeting, and for whom (R62, R63).</summary>
public sealed class AttendanceModel(IQuerySession session, IMessageBus bus) : MeetingPage(session)
{
    /// <summary>The people, in rows; a row without a name does not count.</summary>
    [BindProperty]
    public List<AttendeeFields> Present { get; set; } = [];

    /// <summary>Who chairs.</summary>
    [BindProperty, Required(ErrorMessage = "Choose who chairs the meeting")]
    public SrgSeat? ChairedBy { get; set; }

    /// <summary>The button that asks for another row.</summary>
    [BindProperty]
    public string? Add { get; set; }

    /// <summary>Shows who is recorded already, or a row for each who should be there.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Present = View!.Meeting.Present is { } known
            ? [.. known.Select(p => new AttendeeFields { Name = p.Name, Seat = p.Seat })]
            : [.. Enum.GetValues<SrgSeat>().SkipLast(1).Select(seat => new AttendeeFields { Seat = seat })];
        Present.Add(new() { Seat = SrgSeat.Other });
        ChairedBy = SrgSeat.HeadOfSchoolImprovement;
        return Page();
    }

    /// <summary>Records them, or adds a row; what was typed stays until it is recorded.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => UnlessOutageAsync(async () =>
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (Add is not null)
        {
            Present.Add(new() { Seat = SrgSeat.Other });
            ModelState.Clear();
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page(StatusCodes.Status400BadRequest);
        }

        var present = Present.Where(p => !string.IsNullOrWhiteSpace(p.Name)).Select(p => new SrgAttendee(p.Name!.Trim(), p.Seat));
        var command = new RecordAttendance([.. present], ChairedBy!.Value);
        return await RecordAsync(bus, new AttendSrgMeeting(Id, command, CurrentActor.From(User)), "Recorded who is at the meeting.",
            field => field is nameof(ChairedBy) ? field : $"{nameof(Present)}[0].{nameof(AttendeeFields.Name)}", cancellation);
    });
}
