using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.Settings;

/// <summary>
/// A settings meeting: who is present, the settings on the list with what was decided about each, and the minutes. What it decides is
/// recorded on the page of that step of the setting's case.
/// </summary>
public sealed class MeetingModel(IQuerySession session, IMessageBus bus) : PageModel
{
    /// <summary>The day of the meeting as the address writes it, for example 2026-11-24.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Who is present.</summary>
    [BindProperty]
    public List<SettingsMember> Present { get; set; } = [];

    /// <summary>The minutes.</summary>
    [BindProperty, Display(Name = "minutes")]
    public string? Minutes { get; set; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly Day => DateOnly.TryParseExact(Id, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;

    /// <summary>The meeting with the settings it walks.</summary>
    public SettingsMeetingView? View { get; private set; }

    /// <summary>Why the meeting can neither decide nor close; null when it has a quorum (D30).</summary>
    public Refusal? NoQuorum => SettingsMeetings.RefuseQuorum(View!.Meeting);

    /// <summary>Whether the person may record on this meeting now.</summary>
    public bool MayRecord => !View!.Meeting.IsClosed && SettingsMeetings.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>Whether the person records what the meeting decides.</summary>
    public bool MayDecide => !View!.Meeting.IsClosed && NoQuorum is null && CurrentActor.From(User).Role is Role.StandardsLead;

    /// <summary>Shows the meeting; 404 when there is none.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Present = [.. View!.Meeting.Present];
        return Page();
    }

    /// <summary>Records who is present.</summary>
    public Task<IActionResult> OnPostAttendAsync(CancellationToken cancellation) =>
        RecordAsync(new AttendSettingsMeeting(Present), "It is recorded who is present.", cancellation);

    /// <summary>Closes the meeting; what was typed stays until it is closed.</summary>
    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancellation) =>
        RecordAsync(new CloseSettingsMeeting(Minutes ?? ""), "The meeting is closed.", cancellation);

    private async Task<IActionResult> RecordAsync(SettingsMeetingCommand command, string done, CancellationToken cancellation)
    {
        var outcome = await bus.InvokeAsync<SettingsMeetingOutcome>(new OnSettingsMeeting(Day, command, CurrentActor.From(User)), cancellation);
        if (outcome.Decision is not { } decision || !await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (decision.Why() is not { } why)
        {
            TempData["Done"] = done;
            return Redirect($"/settings-meetings/{Id}");
        }

        foreach (var (field, reason) in why.Reasons)
        {
            ModelState.AddModelError(field ?? "", reason);
        }

        Response.StatusCode = why.Status;
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        View = Day == default ? null : await session.SettingsMeetingAsync(Day, CurrentActor.From(User), cancellation);
        return View is not null;
    }
}
