using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>
/// A page on which one command is given: it shows the fields or why the step is not possible, sends the command through the
/// door, and keeps what was typed whatever comes of it.
/// </summary>
public abstract class RecordPage<TCommand, TFields>(StepServices services) : CommandPage
    where TCommand : DatedCommand where TFields : StepFields, new()
{
    /// <summary>What the person typed.</summary>
    [BindProperty]
    public TFields Form { get; set; } = new();

    /// <summary>Today in London.</summary>
    public DateOnly Today => services.Clock.TodayInLondon();

    /// <summary>Shows the fields, or why the step is not possible.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (Instead is { } page)
        {
            return Redirect(page);
        }

        CommandId = NewId();
        Prefill();
        return Page();
    }

    /// <summary>Sends the command. Whatever comes of it, what was typed stays on the page until it is recorded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        SchoolName = $"URN {School.Urn()}";
        CommandId ??= NewId();
        try
        {
            return !await ReadAsync(cancellation) ? NotFound()
                : AddsRow() ? PageWithoutErrors()
                : !ModelState.IsValid ? Page(StatusCodes.Status400BadRequest)
                : Answer(await services.Bus.InvokeAsync<Outcome>(Message(CurrentActor.From(User), CommandId), cancellation));
        }
        catch (Exception why) when (Problems.IsOutage(why))
        {
            Outage = true;
            return Page(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The command on its way to its door.</summary>
    protected abstract object Message(Actor actor, string commandId);

    /// <summary>Reads what the page shows around the fields; false when there is no such school or case.</summary>
    protected abstract Task<bool> ReadAsync(CancellationToken cancellation);

    /// <summary>The page on which this is asked instead, when there is a better one; null where this is the right one.</summary>
    protected virtual string? Instead => null;

    /// <summary>The command that the fields amount to. Asked only when they are well formed.</summary>
    protected abstract TCommand Command();

    /// <summary>Fills the fields before they are first shown.</summary>
    protected virtual void Prefill()
    {
    }

    /// <summary>The address that follows once the command is recorded; usually the case, or the school.</summary>
    protected virtual string GoesOnTo(string usually) => usually;

    /// <summary>Where on the form a field of the command is asked for.</summary>
    protected virtual string FieldOf(string field) => field;

    /// <summary>Whether the person asked for another row instead of recording; if so, adds it.</summary>
    protected virtual bool AddsRow() => false;

    private IActionResult Answer(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Recorded { Case: var id, Events: var events }:
                return Recorded(events, $"/cases/{id}");
            case Outcome.Noted { School: var school, Events: var events }:
                return Recorded(events, $"/schools/{school.Reference()}");
            case Outcome.Refused { Refusals: var refusals }:
                foreach (var refusal in refusals)
                {
                    Wrong(refusal.Field, $"{(refusal.Blank ? "" : refusal.Reason + " ")}{refusal.Remedy} ({refusal.Rule.Id})");
                }

                return Page(StatusCodes.Status409Conflict);
            case Outcome.NotPermitted { Refusal: var refusal }:
                NotPossible = refusal;
                return Page(StatusCodes.Status403Forbidden);
            case Outcome.Invalid { Fields: var fields }:
                foreach (var (field, reason) in fields)
                {
                    Wrong(field, reason);
                }

                return Page(StatusCodes.Status400BadRequest);
            case Outcome.Stale { Version: var version, Since: var since }:
                (Since, Version) = (since, version);
                Wrong(null, "Somebody recorded something on this case since you opened this page. "
                    + "Nothing of yours was recorded yet. Read what they recorded, then record yours.");
                return Page(StatusCodes.Status409Conflict);
            case Outcome.IdUsedBefore:
                CommandId = NewId();
                Wrong(null, "Something else was recorded from this page. Look at the case, then record this if it is still to be recorded.");
                return Page(StatusCodes.Status409Conflict);
            default:
                return NotFound();
        }
    }

    private RedirectResult Recorded(IReadOnlyList<string> events, string at)
    {
        TempData["Done"] = events.Count == 0 ? "That was recorded already." : $"Recorded: {string.Join("; ", events.Select(Format.Words))}.";
        return Redirect(GoesOnTo(at));
    }

    // What is about the whole command, or about something the page does not ask for, stands in the summary alone.
    private void Wrong(string? field, string reason) =>
        ModelState.AddModelError(field is not null && IsAsked(FieldOf(field)) ? $"{nameof(Form)}.{FieldOf(field)}" : "", reason);

    private static bool IsAsked(string field) => typeof(TFields).GetProperty(field.Split('.', '[')[0]) is not null;

    private PageResult PageWithoutErrors()
    {
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        return Page();
    }

    private PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    private static string NewId() => Guid.CreateVersion7().ToString();
}
