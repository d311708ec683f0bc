using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>What every step page needs: the store to read from, the bus to the door, and the clock.</summary>
public sealed record StepServices(IQuerySession Session, IMessageBus Bus, TimeProvider Clock);

/// <summary>The fields that every step has.</summary>
public abstract class StepFields
{
    /// <summary>The day on which it happened.</summary>
    [Display(Name = "date"), Required]
    public DateOnly? OccurredOn { get; set; }
}

/// <summary>What the layout of the step pages shows around the fields.</summary>
public interface IStepPage
{
    /// <summary>The case.</summary>
    CaseId Id { get; }

    /// <summary>The step.</summary>
    Step Step { get; }

    /// <summary>The case as it stands; null while the database does not answer.</summary>
    Case? Current { get; }

    /// <summary>The school's name, or the reference of the case while it cannot be read.</summary>
    string SchoolName { get; }

    /// <summary>The version of the case that the person has before their eyes.</summary>
    long Version { get; }

    /// <summary>The id of this command: sent twice, it has one effect.</summary>
    string CommandId { get; }

    /// <summary>Why the step is not possible at all; null when it is.</summary>
    Refusal? NotPossible { get; }

    /// <summary>What somebody else recorded since the person looked; empty when nobody did.</summary>
    IReadOnlyList<Recording> Since { get; }

    /// <summary>Whether the database did not answer, so that nothing was recorded.</summary>
    bool Outage { get; }
}

/// <summary>
/// A page on which one step of a case is recorded: it shows the fields or why the step is not possible, sends the command
/// through the door, and keeps what was typed whatever comes of it.
/// </summary>
public abstract class StepPage<TCommand, TFields>(StepServices services) : PageModel, IStepPage where TCommand : CaseCommand where TFields : StepFields, new()
{
    /// <inheritdoc/>
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    /// <summary>What the person typed.</summary>
    [BindProperty]
    public TFields Form { get; set; } = new();

    /// <inheritdoc/>
    [BindProperty]
    public long Version { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string CommandId { get; set; } = "";

    /// <inheritdoc/>
    public Step Step => Workflow.StepOf(typeof(TCommand));

    /// <inheritdoc/>
    public Case? Current { get; private set; }

    /// <inheritdoc/>
    public string SchoolName { get; private set; } = "";

    /// <inheritdoc/>
    public Refusal? NotPossible { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Recording> Since { get; private set; } = [];

    /// <inheritdoc/>
    public bool Outage { get; private set; }

    /// <summary>Today in London.</summary>
    public DateOnly Today => services.Clock.TodayInLondon();

    /// <summary>Shows the empty fields, or why the step is not possible.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        CommandId = Guid.CreateVersion7().ToString();
        Prefill(Current!);
        return Page();
    }

    /// <summary>Sends the command. Whatever comes of it, what was typed stays on the page until it is recorded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        SchoolName = Id.Value;
        try
        {
            if (!await ReadAsync(cancellation))
            {
                return NotFound();
            }

            if (AddsRow())
            {
                ModelState.Clear();
                return Page();
            }

            Check();
            return ModelState.IsValid
                ? Answer(await services.Bus.InvokeAsync<Outcome>(new Give(Id, Command(), CurrentActor.From(User), CommandId, Version), cancellation))
                : Page(StatusCodes.Status400BadRequest);
        }
        catch (Exception why) when (Problems.IsOutage(why))
        {
            Outage = true;
            return Page(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The store, for a page that offers choices from it.</summary>
    protected IQuerySession Session => services.Session;

    /// <summary>The command that the fields amount to. Asked only when they are well formed.</summary>
    protected abstract TCommand Command();

    /// <summary>Fills the fields from the case before they are first shown.</summary>
    protected virtual void Prefill(Case current)
    {
    }

    /// <summary>Reads what the page offers to choose from, before it is shown.</summary>
    protected virtual Task OfferAsync(Case current, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Adds errors that no attribute of a field can find.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>Whether the person asked for another row instead of recording; if so, adds it.</summary>
    protected virtual bool AddsRow() => false;

    /// <summary>Marks a field of the form as wrong.</summary>
    protected void Wrong(string field, string reason) => ModelState.AddModelError($"{nameof(Form)}.{field}", reason);

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        var facts = await services.Session.FactsAsync(Id.Urn(), CurrentActor.From(User), services.Clock, cancellation);
        var history = await services.Session.HistoryOfAsync(Id, null, cancellation);
        if (history.Replay() is not { } current)
        {
            return false;
        }

        (Current, SchoolName) = (current, facts.School?.Name ?? $"URN {current.Urn}");
        Version = Version is 0 ? history[^1].Version : Version;
        NotPossible = Workflow.Options(current, facts).Single(o => o.Step == Step).Refusal;
        Since = [.. history.Where(h => h.Version > Version)];
        await OfferAsync(current, cancellation);
        return true;
    }

    private IActionResult Answer(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Recorded { Events: var events }:
                TempData["Done"] = events.Count == 0 ? "That was recorded already." : $"Recorded: {Step.Title.ToLowerInvariant()}.";
                return Redirect($"/cases/{Id}");
            case Outcome.Refused { Refusals: var refusals }:
                foreach (var refusal in refusals)
                {
                    ModelState.AddModelError(refusal.Field is { } field ? $"{nameof(Form)}.{field}" : "", $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})");
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
                ModelState.Remove(nameof(Version));
                ModelState.AddModelError("", "Somebody recorded something on this case since you opened this page. Nothing of yours was recorded yet. Read what they recorded, then record yours.");
                return Page(StatusCodes.Status409Conflict);
            default:
                return NotFound();
        }
    }

    private PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
