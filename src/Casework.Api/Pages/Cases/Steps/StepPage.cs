using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>A page on which one step of a case is recorded.</summary>
public abstract class StepPage<TCommand, TFields>(StepServices services)
    : CommandPage<TCommand, TFields>(services)
    where TCommand : CaseCommand where TFields : StepFields, new()
{
    private readonly StepServices services = services;
    private IReadOnlyList<Recording> history = [];

    /// <summary>The case's reference.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    /// <summary>The case as it stands; null while the database does not answer.</summary>
    public Case? Current { get; private set; }

    /// <summary>The step, as the kind of case has it.</summary>
    public sealed override Step Step => (Current is { } current ? Workflow.StepOf(current.Type, typeof(TCommand)) : null) ?? base.Step;

    /// <inheritdoc/>
    public override EstablishmentId School => Id.Establishment();

    /// <inheritdoc/>
    public override (string Name, string Address) Back => ($"Case {Id}", $"/cases/{Id}");

    /// <inheritdoc/>
    public sealed override IEnumerable<(string Fact, string? Value)> Known => Current is { } current ? KnownOf(current) : [];

    /// <summary>Whether the page asks the six-month question: not before it is due (D8), unless that cannot be found out.</summary>
    public bool AsksSixMonthQuestion => Current is not { } current || Policy is not { } policy || SixMonthQuestion.IsAsked(current, Today, policy);

    /// <inheritdoc/>
    protected sealed override CaseId? OnCase => Id;

    /// <summary>What the register says of the school; null while the database does not answer, and for one that is not on it.</summary>
    protected SchoolFacts? OnRegister { get; private set; }

    /// <summary>The policy version in force today; null while the database does not answer.</summary>
    protected PolicyVersion? Policy { get; private set; }

    /// <summary>What is known of the case and useful beside the question.</summary>
    protected virtual IEnumerable<(string Fact, string? Value)> KnownOf(Case current) => [];

    /// <summary>Fills the fields from the case before they are first shown.</summary>
    protected virtual void Prefill(Case current)
    {
    }

    /// <summary>Reads what the page shows beside the case.</summary>
    protected virtual Task ReadBesideAsync(IQuerySession session, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What the latest event of a kind says; null when there was none.</summary>
    protected TEvent? Last<TEvent>() where TEvent : CaseEvent => history.Select(h => h.Data).OfType<TEvent>().LastOrDefault();

    /// <summary>Who may read the plan in force, where that is not usual: what is copied from it stays as closely kept.</summary>
    protected Classification? ClassificationOfPlan() =>
        history.LastOrDefault(h => h.Data is ActionPlanAgreed) is { Classification: Domain.Cases.Classification.Restricted and var kept } ? kept : null;

    /// <summary>Who recorded the latest event of a kind and when it happened, for example "Ann Example on 3 March 2026"; null without one.</summary>
    protected string? LastBy<TEvent>() where TEvent : CaseEvent =>
        history.LastOrDefault(h => h.Data is TEvent) is { } last ? $"{last.Actor.Name} on {last.OccurredOn.InWords()}" : null;

    /// <inheritdoc/>
    protected sealed override void Prefill() => Prefill(Current!);

    /// <inheritdoc/>
    protected sealed override async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (Id == default)
        {
            return false;
        }

        var facts = await services.Session.FactsAsync(Id.Establishment(), CurrentActor.From(User), services.Clock, services.Authority, cancellation);
        history = await services.Session.ReadByAsync(facts.Actor, await services.Session.HistoryOfAsync(Id, null, cancellation), cancellation);
        if (history.Replay() is not { } current)
        {
            return false;
        }

        (Current, OnRegister, Policy, SchoolName) = (current, facts.School, facts.Policy, facts.School?.Name ?? $"URN {current.Establishment.Urn()}");
        Version ??= history[^1].Version;
        NotPossible = Workflow.StepOf(current.Type, Step.Command) is null
            ? CaseTypes.NotAStep(current.Type, Step.Command)
            : Workflow.Options(current, facts).Single(o => o.Step.Command == Step.Command).Refusal;
        Since = [.. history.Where(h => h.Version > Version)];
        await ReadBesideAsync(services.Session, cancellation);
        return true;
    }
}
