using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wolverine;

namespace Casework.Api.Pages.SrgMeetings;

/// <summary>What the SRG decided about a school, as it is typed.</summary>
public sealed class DecisionFields
{
    /// <summary>The decision.</summary>
    [Display(Name = "decision"), Required(ErrorMessage = "Choose what the SRG decided")]
    public SrgOutcome? Outcome { get; set; }

    /// <summary>The reason.</summary>
    [Display(Name = "reason"), Required]
    public string? Reason { get; set; }

    /// <summary>The visit category, which a designation needs.</summary>
    [Display(Name = "visit category")]
    public VisitCategory? Category { get; set; }
}

/// <summary>The school that the meeting is looking at.</summary>
public sealed record SchoolAtMeeting(WalkedSchool Walked, Case Case, long Version, int? DaysOnList, IReadOnlyList<WorkItem> Due, IReadOnlyList<RefusedAttempt> Refused);

/// <summary>An SRG meeting that walks the list: one school after the other, with the decision about each.</summary>
public sealed class MeetingModel(IQuerySession session, IMessageBus bus, TimeProvider clock) : PageModel
{
    /// <summary>The meeting.</summary>
    [BindProperty(SupportsGet = true)]
    public SrgMeetingId Id { get; set; }

    /// <summary>The case that is looked at; the first without a decision when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "case")]
    public CaseId? Current { get; set; }

    /// <summary>The decision as it is typed.</summary>
    [BindProperty]
    public DecisionFields Form { get; set; } = new();

    /// <summary>The version of the case that the person has before their eyes.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>The id of the command: sent twice, it has one effect.</summary>
    [BindProperty]
    public string CommandId { get; set; } = "";

    /// <summary>The meeting with the schools it walks.</summary>
    public SrgMeetingView View { get; private set; } = null!;

    /// <summary>The school that is looked at; null when the meeting walks none.</summary>
    public SchoolAtMeeting? School { get; private set; }

    /// <summary>The schools without a decision, which closing the meeting would leave so (R61).</summary>
    public IEnumerable<WalkedSchool> Undecided => View.Schools.Where(school => school.Decision is null);

    /// <summary>Whether the person may record decisions now.</summary>
    public bool MayRecord => !View.Meeting.IsClosed && Domain.Meetings.SrgMeetings.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>What the SRG can decide about the school.</summary>
    public IEnumerable<SelectListItem> Outcomes => School!.Walked.CanDecide.Select(o => new SelectListItem(Format.Capital(o.InWords()), $"{o}"));

    /// <summary>The visit categories of a designation.</summary>
    public IEnumerable<SelectListItem> Categories { get; } =
        [new("Choose when designating", ""), .. new[] { VisitCategory.Category3, VisitCategory.Category4 }.Select(c => new SelectListItem(Terms.Of(c), $"{c}"))];

    /// <summary>Shows the meeting; 404 when there is none.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        CommandId = Guid.CreateVersion7().ToString();
        return await ReadAsync(cancellation) ? Page() : NotFound();
    }

    /// <summary>Records the decision about the school and goes on to the next one; what was typed stays when it is refused.</summary>
    public async Task<IActionResult> OnPostDecideAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || School is null)
        {
            return NotFound();
        }

        if (Domain.Meetings.SrgMeetings.RefuseClosed(View.Meeting) is { } closed)
        {
            Explain(new Outcome.Refused([closed]));
        }
        else if (ModelState.IsValid)
        {
            var decision = new RecordSrgDecision(View.Meeting.On, Form.Outcome!.Value, Form.Reason!, Id.Value, Form.Category);
            var outcome = await bus.InvokeAsync<Outcome>(new Give(School.Case.Id, decision, CurrentActor.From(User), CommandId, Version), cancellation);
            if (outcome is Outcome.Recorded)
            {
                TempData["Done"] = $"{School.Walked.School}: {decision.Outcome.InWords()}.";
                return Redirect($"/srg-meetings/{Id}");
            }

            Explain(outcome);
        }

        return Page();
    }

    /// <summary>Closes the meeting.</summary>
    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellation)
    {
        var outcome = await bus.InvokeAsync<SrgMeetingOutcome>(new CloseSrgMeeting(Id, CurrentActor.From(User)), cancellation);
        if (outcome is { Meeting: null, Refusal: null })
        {
            return NotFound();
        }

        if (outcome.Refusal is not null)
        {
            return Forbid();
        }

        TempData["Done"] = "The meeting is closed.";
        return Redirect($"/srg-meetings/{Id}");
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (Id == default || await session.MeetingAsync(Id, cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        var walked = view.Schools.FirstOrDefault(s => s.Case == Current) ?? view.Schools.FirstOrDefault(s => s.Decision is null) ?? view.Schools.FirstOrDefault();
        School = walked is null ? null : await SchoolAsync(walked, cancellation);
        return true;
    }

    private async Task<SchoolAtMeeting> SchoolAsync(WalkedSchool walked, CancellationToken cancellation)
    {
        var current = (await session.LoadAsync<Case>(walked.Case, cancellation))!;
        var version = (await session.Events.FetchStreamStateAsync(walked.Case.Value, cancellation))!.Version;
        Version = Version is 0 ? version : Version;
        return new(walked, current, version, current.SrgList?.DaysOnList(clock.TodayInLondon()),
            current.DueOn(clock.TodayInLondon(), walked.School), await session.AttemptsAsync(walked.Case, cancellation));
    }

    private void Explain(Outcome outcome)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        IEnumerable<(string? Field, string Why)> reasons = outcome switch
        {
            Outcome.Refused { Refusals: var refusals } => refusals.Select(Why),
            Outcome.NotPermitted { Refusal: var refusal } => [Why(refusal)],
            Outcome.Invalid { Fields: var fields } => fields.Select(f => ((string?)f.Field, f.Reason)),
            Outcome.Stale => [(null, "Somebody recorded something on this case since you opened this page. Read it, then record the decision.")],
            _ => [(null, "The decision was not recorded. Open the meeting again.")],
        };
        foreach (var (field, why) in reasons)
        {
            ModelState.AddModelError(field is null ? "" : $"{nameof(Form)}.{field}", why);
        }

        if (outcome is Outcome.Stale { Version: var version })
        {
            Version = version;
            ModelState.Remove(nameof(Version));
        }
    }

    private static (string?, string) Why(Refusal refusal) => (refusal.Field, $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})");
}
