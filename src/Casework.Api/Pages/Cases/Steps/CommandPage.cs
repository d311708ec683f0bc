using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>What every step page needs: the store to read from, the bus to the door, the clock, and whose schools these are.</summary>
public sealed record StepServices(IQuerySession Session, IMessageBus Bus, TimeProvider Clock, Authority Authority);

/// <summary>The fields that every step has.</summary>
public abstract class StepFields
{
    /// <summary>The day on which it happened. It is the first question of every page.</summary>
    [Display(Name = "date", Order = 0), Required]
    public DateOnly? OccurredOn { get; set; }
}

/// <summary>What the layout of the step pages shows around the fields.</summary>
public abstract class CommandPage(Type command) : PageModel
{
    /// <summary>The id of this command: sent twice, it has one effect.</summary>
    [BindProperty]
    public string? CommandId { get; set; }

    /// <summary>The version of the case that the person has before their eyes; null where there is no case yet.</summary>
    [BindProperty]
    public long? Version { get; set; }

    /// <summary>The step.</summary>
    public Step Step => Workflow.StepOf(command);

    /// <summary>The school or setting.</summary>
    public abstract EstablishmentId School { get; }

    /// <summary>Where the person came from, and goes when they cancel: its name and its address.</summary>
    public abstract (string Name, string Address) Back { get; }

    /// <summary>The school's name, or its URN while the register cannot be read.</summary>
    public string SchoolName { get; protected set; } = "";

    /// <summary>What is known already and useful beside the question; a fact without a value is not shown.</summary>
    public virtual IEnumerable<(string Fact, string? Value)> Known => [];

    /// <summary>Why the step is not possible at all; null when it is.</summary>
    public Refusal? NotPossible { get; protected set; }

    /// <summary>What somebody else recorded since the person looked; empty when nobody did.</summary>
    public IReadOnlyList<Recording> Since { get; protected set; } = [];

    /// <summary>Whether the database did not answer, so that nothing is known to be recorded.</summary>
    public bool Outage { get; protected set; }

    /// <summary>Whether the form has been sent: then it is shown again whatever came of it, for it holds what was typed.</summary>
    public bool WasSent => HttpMethods.IsPost(Request.Method);
}

/// <summary>
/// A page on which one command is given: it shows the fields or why the step is not possible, sends the command through the
/// door, and keeps what was typed whatever comes of it.
/// </summary>
public abstract class CommandPage<TCommand, TFields>(StepServices services) : CommandPage(typeof(TCommand))
    where TCommand : CaseCommand where TFields : StepFields, new()
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
                : Answer(await services.Bus.InvokeAsync<Outcome>(
                    new Give(OnCase, Command(), CurrentActor.From(User), CommandId, Version), cancellation));
        }
        catch (Exception why) when (Problems.IsOutage(why))
        {
            Outage = true;
            return Page(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The case that the command is for; null when it opens one.</summary>
    protected abstract CaseId? OnCase { get; }

    /// <summary>Reads what the page shows around the fields; false when there is no such school or case.</summary>
    protected abstract Task<bool> ReadAsync(CancellationToken cancellation);

    /// <summary>The command that the fields amount to. Asked only when they are well formed.</summary>
    protected abstract TCommand Command();

    /// <summary>Fills the fields before they are first shown.</summary>
    protected virtual void Prefill()
    {
    }

    /// <summary>Where on the form a field of the command is asked for.</summary>
    protected virtual string FieldOf(string field) => field;

    /// <summary>Whether the person asked for another row instead of recording; if so, adds it.</summary>
    protected virtual bool AddsRow() => false;

    private IActionResult Answer(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Recorded { Case: var id, Events: var events }:
                TempData["Done"] = events.Count == 0 ? "That was recorded already." : $"Recorded: {string.Join("; ", events.Select(Format.Words))}.";
                return Redirect($"/cases/{id}");
            case Outcome.Refused { Refusals: var refusals }:
                foreach (var refusal in refusals)
                {
                    Wrong(refusal.Field, $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})");
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
