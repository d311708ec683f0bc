using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Establishments;
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

    /// <summary>What the SRG thinks of the support to the school (R108).</summary>
    [Display(Name = "quality of the support")]
    public SupportJudgement? Support { get; set; }

    /// <summary>What it found of the support.</summary>
    [Display(Name = "findings on the support")]
    public string? SupportFindings { get; set; }

    /// <summary>Who may read the decision (D35); the authority until somebody chooses.</summary>
    [Display(Name = "who may read this")]
    public Classification? Classification { get; set; }
}

/// <summary>The school that the meeting is looking at, or was when the form was sent.</summary>
public sealed record SchoolAtMeeting(WalkedSchool Walked, Case Case, long Version, int? DaysOnList, IReadOnlyList<WorkItem> Due, IReadOnlyList<RefusedAttempt> Refused);

/// <summary>An SRG meeting that walks the list: one school after the other, with the decision about each.</summary>
public sealed class MeetingModel(IQuerySession session, IMessageBus bus, TimeProvider clock, Authority authority) : MeetingPage(session)
{
    /// <summary>The case that is looked at; the first without a decision when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "case")]
    public CaseId? Current { get; set; }

    /// <summary>The decision as it is typed.</summary>
    [BindProperty]
    public DecisionFields Form { get; set; } = new();

    /// <summary>The version of the case that the person has before their eyes.</summary>
    [BindProperty]
    public long? Version { get; set; }

    /// <summary>The id of the command: sent twice, it has one effect.</summary>
    [BindProperty]
    public string? CommandId { get; set; }

    /// <summary>The school that is looked at; null when the meeting walks none, or while the database does not answer.</summary>
    public SchoolAtMeeting? School { get; private set; }

    /// <summary>Whether a decision has been sent: then its form is shown again whatever came of it, for it holds what was typed.</summary>
    public bool WasSent { get; private set; }

    /// <summary>Whether the form of a decision is shown.</summary>
    public bool ShowsForm => WasSent || (MayRecord && NoQuorum is null && School is { Walked.Decision: null });

    /// <summary>What the SRG can decide about the school, and what was chosen before that changed.</summary>
    public IEnumerable<SrgOutcome> Possible => School is null
        ? Enum.GetValues<SrgOutcome>()
        : School.Walked.CanDecide.Concat(Form.Outcome is { } chosen ? [chosen] : []).Distinct();

    /// <summary>Whether the support to the school is looked at: it is on the list (R108), or that cannot be found out.</summary>
    public bool AsksAboutSupport => School is not { Case.IsOnList: false };

    /// <summary>The visit categories of a designation.</summary>
    public IEnumerable<SelectListItem> Categories { get; } =
        [new("Choose when designating", ""), .. new[] { VisitCategory.Category3, VisitCategory.Category4 }.Select(c => new SelectListItem(Terms.Of(c), $"{c}"))];

    /// <summary>Shows the meeting; 404 when there is none.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        CommandId = NewId();
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        var walked = View!.Schools.FirstOrDefault(s => s.Case == Current) ?? Undecided.FirstOrDefault() ?? View.Schools.FirstOrDefault();
        School = walked is null ? null : await SchoolAsync(walked, cancellation);
        Version = School?.Version;
        return Page();
    }

    /// <summary>Records the decision about the school that was on the page, and no other; what was typed stays until it is recorded.</summary>
    public Task<IActionResult> OnPostDecideAsync(CancellationToken cancellation) => UnlessOutageAsync(async () =>
    {
        (WasSent, CommandId) = (true, CommandId ?? NewId());
        if (Current is not { } sent || !await ReadAsync(cancellation) || await Session.LoadAsync<Case>(sent, cancellation) is not { } current)
        {
            return NotFound();
        }

        var walked = View!.Schools.FirstOrDefault(s => s.Case == sent);
        School = await SchoolAsync(walked ?? await NoLongerWalkedAsync(current, cancellation), cancellation);
        if (walked is null)
        {
            Wrong(null, "This case is no longer before the meeting.");
            return Page(StatusCodes.Status409Conflict);
        }

        if (!ModelState.IsValid)
        {
            return Page(StatusCodes.Status400BadRequest);
        }

        var decision = new DecideAtMeeting(
            sent, Form.Outcome!.Value, Form.Reason!, Form.Category, Form.Support, Form.SupportFindings, Form.Classification).At(View.Meeting);
        return Answer(await bus.InvokeAsync<Outcome>(new Give(sent, decision, CurrentActor.From(User), CommandId, Version), cancellation));
    });

    // The next one without a decision in the order of the walk, and after the last of them one that was left.
    private WalkedSchool? Next => View!.Schools.SkipWhile(s => s.Case != Current).Concat(View.Schools)
        .FirstOrDefault(s => s.Decision is null && s.Case != Current);

    private async Task<WalkedSchool> NoLongerWalkedAsync(Case current, CancellationToken cancellation)
    {
        var names = await Session.SchoolNamesAsync([current.Establishment], cancellation);
        return new(current.Id, names[current.Establishment].Name, current.Stage, null, [], current.IsOnList);
    }

    private async Task<SchoolAtMeeting> SchoolAsync(WalkedSchool walked, CancellationToken cancellation)
    {
        var history = await Session.ReadByAsync(CurrentActor.From(User), await Session.HistoryOfAsync(walked.Case, null, cancellation), cancellation);
        var (current, version) = (history.Replay()!, history[^1].Version);
        var facts = await Session.DutyFactsAsync([current], authority, clock.TodayInLondon(), null, cancellation);
        return new(walked, current, version, current.SrgList?.DaysOnList(facts.Today), current.DueOn(facts.At(current.Establishment), walked.School),
            await Session.AttemptsAsync(walked.Case, cancellation));
    }

    private IActionResult Answer(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Recorded:
                TempData["Done"] = $"{School!.Walked.School}: {Form.Outcome!.Value.InWords()}.";
                return Redirect($"/srg-meetings/{Id}{(Next is { } next ? $"?case={next.Case}" : "")}");
            case Outcome.Refused { Refusals: var refusals }:
                foreach (var refusal in refusals)
                {
                    Wrong(refusal.Field, Why(refusal));
                }

                return Page(StatusCodes.Status409Conflict);
            case Outcome.NotPermitted { Refusal: var refusal }:
                Wrong(null, Why(refusal));
                return Page(StatusCodes.Status403Forbidden);
            case Outcome.Invalid { Fields: var fields }:
                foreach (var (field, reason) in fields)
                {
                    Wrong(field, reason);
                }

                return Page(StatusCodes.Status400BadRequest);
            case Outcome.Stale { Version: var version }:
                Version = version;
                Wrong(null, "Somebody recorded something on this case since you opened this page. Read it, then record the decision.");
                return Page(StatusCodes.Status409Conflict);
            case Outcome.IdUsedBefore:
                CommandId = NewId();
                Wrong(null, "Something else was recorded from this page. Look at the case, then record this if it is still to be recorded.");
                return Page(StatusCodes.Status409Conflict);
            default:
                return NotFound();
        }
    }

    // What is about the whole decision, or about something the form does not ask for, stands in the summary alone.
    private void Wrong(string? field, string reason) =>
        ModelState.AddModelError(field is not null && typeof(DecisionFields).GetProperty(field) is not null ? $"{nameof(Form)}.{field}" : "", reason);

    private static string Why(Refusal refusal) => $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})";

    private static string NewId() => Guid.CreateVersion7().ToString();
}
