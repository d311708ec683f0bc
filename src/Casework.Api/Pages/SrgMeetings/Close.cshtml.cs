using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Wolverine;

namespace Casework.Api.Pages.SrgMeetings;

/// <summary>Why the SRG did not decide about a school, as it is typed.</summary>
public sealed class ReasonFields
{
    /// <summary>The case.</summary>
    public CaseId Case { get; set; }

    /// <summary>Why not.</summary>
    [Display(Name = "reason")]
    public string? Reason { get; set; }
}

/// <summary>Closes an SRG meeting, with a decision or a reason for each school (R61).</summary>
public sealed class CloseModel(IQuerySession session, IMessageBus bus) : MeetingPage(session)
{
    /// <summary>The reasons, one for each school without a decision.</summary>
    [BindProperty]
    public List<ReasonFields> Reasons { get; set; } = [];

    /// <summary>The reason for all that have none of their own.</summary>
    [BindProperty, Display(Name = "reason for the rest")]
    public string? ReasonForTheRest { get; set; }

    /// <summary>Shows the schools without a decision.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Reasons = [.. Undecided.Select(school => new ReasonFields { Case = school.Case })];
        return Page();
    }

    /// <summary>Closes the meeting, or says what speaks against it and keeps what was typed.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => UnlessOutageAsync(async () =>
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        var reasons = Reasons.Where(r => r.Case != default && !string.IsNullOrWhiteSpace(r.Reason)).Select(r => new UndecidedReason(r.Case, r.Reason!));
        var answer = await RecordAsync(bus, new CloseSrgMeeting(Id, new([.. reasons], ReasonForTheRest), CurrentActor.From(User)), "The meeting is closed.",
            field => field is nameof(CloseMeeting.Reasons) ? nameof(ReasonForTheRest) : "", cancellation);

        // Somebody may have recorded a decision since, or raised a concern: the rows are those of now.
        Reasons = [.. Undecided.Select(school => new ReasonFields { Case = school.Case, Reason = Reasons.Find(r => r.Case == school.Case)?.Reason })];
        foreach (var typed in ModelState.Keys.Where(key => key.StartsWith(nameof(Reasons), StringComparison.Ordinal)).ToArray())
        {
            ModelState.Remove(typed);
        }

        return answer;
    });

    /// <summary>The name of a school without a decision.</summary>
    public string NameOf(CaseId id) => View?.Schools.FirstOrDefault(school => school.Case == id)?.School ?? $"Case {id}";
}
