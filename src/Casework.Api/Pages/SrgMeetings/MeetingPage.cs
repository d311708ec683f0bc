using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.SrgMeetings;

/// <summary>What every page about an SRG meeting needs: the meeting, who may record on it, and what happens when the database is gone.</summary>
public abstract class MeetingPage(IQuerySession session) : PageModel
{
    /// <summary>The store.</summary>
    protected IQuerySession Session { get; } = session;

    /// <summary>The meeting.</summary>
    [BindProperty(SupportsGet = true)]
    public SrgMeetingId Id { get; set; }

    /// <summary>The meeting with the schools it walks; null while the database does not answer.</summary>
    public SrgMeetingView? View { get; private set; }

    /// <summary>Whether the database did not answer, so that nothing is known to be recorded.</summary>
    public bool Outage { get; private set; }

    /// <summary>Whether the person records SRG meetings.</summary>
    public bool IsRecorder => Domain.Meetings.SrgMeetings.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>Whether the person may record on this meeting now.</summary>
    public bool MayRecord => View is { Meeting.IsClosed: false } && IsRecorder;

    /// <summary>The schools without a decision (R61).</summary>
    public IEnumerable<WalkedSchool> Undecided => View?.Schools.Where(school => school.Decision is null) ?? [];

    /// <summary>Why the meeting can neither decide nor close; null when it has a quorum (R62, R63).</summary>
    public string? NoQuorum => View is { } view && Domain.Rules.SchoolReviewGroup.RefuseWithoutQuorum(view.Meeting) is { } refusal
        ? $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})" : null;

    /// <summary>Reads the meeting; false when there is none.</summary>
    protected async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        View = Id == default ? null : await Session.MeetingAsync(Id, CurrentActor.From(User), cancellation);
        return View is not null;
    }

    /// <summary>The answer, or the page that says that the database is gone and keeps what was typed.</summary>
    protected async Task<IActionResult> UnlessOutageAsync(Func<Task<IActionResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (Exception why) when (Problems.IsOutage(why))
        {
            Outage = true;
            return Page(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Records through the door of the meetings, and goes on to the meeting when it is recorded; else the page says why not.</summary>
    protected async Task<IActionResult> RecordAsync(IMessageBus bus, OnSrgMeeting message, string done, Func<string?, string> field, CancellationToken cancellation)
    {
        var outcome = await bus.InvokeAsync<SrgMeetingOutcome>(message, cancellation);
        if (outcome.Decision is not { } decision)
        {
            return NotFound();
        }

        if (decision.Why() is not { } why)
        {
            TempData["Done"] = done;
            return Redirect($"/srg-meetings/{Id}");
        }

        await ReadAsync(cancellation);
        foreach (var (at, reason) in why.Reasons)
        {
            ModelState.AddModelError(field(at), WithNames(reason));
        }

        return Page(why.Status);
    }

    // The rules know a school by the reference of its case, people by its name.
    private string WithNames(string reason) => (View?.Schools ?? []).OrderByDescending(school => school.Case.Value.Length)
        .Aggregate(reason, (text, school) => text.Replace(school.Case.Value, school.School, StringComparison.Ordinal));

    /// <summary>The page with a status of its own.</summary>
    protected PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
