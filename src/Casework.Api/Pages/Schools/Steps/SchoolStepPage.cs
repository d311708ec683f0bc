using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Api.Pages.Cases.Steps;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>A page on which something is recorded about a school beside its cases.</summary>
public abstract class SchoolStepPage<TCommand, TFields>(StepServices services) : RecordPage<TCommand, TFields>(services)
    where TCommand : SchoolCommand where TFields : StepFields, new()
{
    private readonly StepServices services = services;

    /// <summary>The school's URN, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Urn Urn { get; set; }

    /// <inheritdoc/>
    public override EstablishmentId School => EstablishmentId.School(Urn);

    /// <inheritdoc/>
    public override string Title => SchoolWorkflow.StepOf(typeof(TCommand)).Title;

    /// <inheritdoc/>
    public override (string Name, string Address) Back => (SchoolName, $"/schools/{Urn}");

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

    /// <inheritdoc/>
    protected sealed override object Message(Actor actor, string commandId) => 
        new GiveToSchool(School, (SchoolCommand)Command() with { Classification = Classification }, actor, commandId);

    /// <inheritdoc/>
    protected sealed override async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (Urn == default || await services.Session.EstablishmentAsync(Urn.Value, cancellation) is not { Establishment: { IsSetting: false } school })
        {
            return false;
        }

        var facts = await services.Session.MonitoringFactsAsync(school, CurrentActor.From(User), services.Clock, services.Authority, cancellation);
        (Current, SchoolName) = (school, school.DisplayName);
        NotPossible = SchoolWorkflow.Options(school, facts).Single(o => o.Step.Command == typeof(TCommand)).Refusal;
        return true;
    }
}
