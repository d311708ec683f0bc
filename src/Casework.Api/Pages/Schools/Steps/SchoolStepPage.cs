using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Api.Pages.Cases.Steps;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>A page on which something is recorded about a school beside its cases.</summary>
public abstract class SchoolStepPage<TCommand, TFields>(StepServices services) : RecordPage<TCommand, TFields>(services)
    where TCommand : SchoolCommand where TFields : StepFields, new()
{
    private readonly StepServices services = services;

    /// <summary>The school, or the setting where the step is one for settings too, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public EstablishmentId Urn { get; set; }

    /// <inheritdoc/>
    public override EstablishmentId School => Urn;

    /// <inheritdoc/>
    public override string Title => SchoolWorkflow.StepOf(typeof(TCommand)).Title;

    /// <inheritdoc/>
    public override (string Name, string Address) Back => (SchoolName, $"/schools/{Urn.Reference()}");

    /// <inheritdoc/>
    public sealed override IEnumerable<(string Fact, string? Value)> Known => KnownOf(Monitoring);

    /// <summary>The school as it stands; null while the database does not answer.</summary>
    protected Establishment? Current { get; private set; }

    /// <summary>What is known of the school beside its cases.</summary>
    protected SchoolMonitoring Monitoring => Current?.Monitoring ?? SchoolMonitoring.None;

    /// <summary>What is known and useful beside the question.</summary>
    protected virtual IEnumerable<(string Fact, string? Value)> KnownOf(SchoolMonitoring monitoring) => [];

    /// <summary>The visits that a note can be chosen from.</summary>
    protected IEnumerable<SelectListItem> Notes(Func<Visit, bool> which) => (Monitoring.Visits?.All ?? []).Where(which)
        .Select(v => new SelectListItem($"{Wordings.Of(v.Kind)} on {v.On.InWords()}", $"{v.Number}"));

    /// <summary>Whether this is recorded about settings too.</summary>
    protected virtual bool ForSettings => false;

    /// <summary>How the school stands with Ofsted; null without an inspection, and while the database does not answer.</summary>
    protected PublishedOutcome? Outcome { get; private set; }

    /// <inheritdoc/>
    protected sealed override object Message(Actor actor, string commandId) =>
        new GiveToSchool(School, (SchoolCommand)Command() with { Classification = Classification }, actor, commandId);

    /// <inheritdoc/>
    protected sealed override async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (Urn == default || Urn.IsSetting() && !ForSettings
            || await services.Session.EstablishmentAsync(Urn.Reference(), cancellation) is not { Establishment: var school })
        {
            return false;
        }

        var facts = await services.Session.MonitoringFactsAsync(school, CurrentActor.From(User), services.Clock, services.Authority, cancellation);
        (Current, SchoolName, Outcome) = (school, school.DisplayName, facts.Outcome);
        NotPossible = SchoolWorkflow.Options(school, facts).Single(o => o.Step.Command == typeof(TCommand)).Refusal;
        return true;
    }
}
