using System.ComponentModel.DataAnnotations;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
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
public abstract class CommandPage : PageModel
{
    /// <summary>The id of this command: sent twice, it has one effect.</summary>
    [BindProperty]
    public string? CommandId { get; set; }

    /// <summary>The version of the case that the person has before their eyes; null where it is about no case yet, or about none at all.</summary>
    [BindProperty]
    public long? Version { get; set; }

    /// <summary>Who may read what is recorded (D35); what is usual for its kind until somebody chooses.</summary>
    [BindProperty, Display(Name = "who may read this")]
    public Classification? Classification { get; set; }

    /// <summary>What is recorded, for example "Record a visit".</summary>
    public abstract string Title { get; }

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

/// <summary>A page on which one command is given to a case, or opens one.</summary>
public abstract class CommandPage<TCommand, TFields>(StepServices services) : RecordPage<TCommand, TFields>(services)
    where TCommand : CaseCommand where TFields : StepFields, new()
{
    /// <summary>The step.</summary>
    public virtual Step Step => Workflow.StepOf(typeof(TCommand));

    /// <inheritdoc/>
    public override string Title => Step.Title;

    /// <summary>The case that the command is for; null when it opens one.</summary>
    protected abstract CaseId? OnCase { get; }

    /// <inheritdoc/>
    protected sealed override object Message(Actor actor, string commandId) => new Give(OnCase, (CaseCommand)Command() with { Classification = Classification }, actor, commandId, Version);
}
