using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Schools;

/// <summary>What the register says of a school or setting, and the cases it has had.</summary>
public sealed class SchoolModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>The school or setting.</summary>
    public Establishment Establishment { get; private set; } = null!;

    /// <summary>Its cases, the latest first.</summary>
    public IReadOnlyList<Case> Cases { get; private set; } = [];

    /// <summary>The address at which a case of its kind is opened; null while one is open, and where no kind of case is kept about it.</summary>
    public string? OpensCase => Establishment.Kind is { } kind && Cases.All(c => c.IsOver) ? CaseRoutes.OpeningPage(kind, Establishment.Id) : null;

    /// <summary>What is known of it beside its cases; null where that is nothing to monitor.</summary>
    public MonitoringPanel? Monitoring { get; private set; }

    /// <summary>How it stands for the question whether there is to be a case; null without an inspection.</summary>
    public PublishedOutcome? Outcome { get; private set; }

    /// <summary>Whether the person may decide now that the outcome leads to no case.</summary>
    public bool MayDecideNoCase { get; private set; }

    /// <summary>Who decided that an outcome leads to no case, and when; null while nobody has, or more was published since.</summary>
    public Recording? NoCase { get; private set; }

    /// <summary>What Ofsted found of it.</summary>
    public OfstedView Ofsted { get; private set; } = null!;

    /// <summary>Who recorded each of its inspections, and when.</summary>
    public IReadOnlyDictionary<string, Recording> Recorded { get; private set; } = null!;

    /// <summary>Whether the person may record an inspection of it.</summary>
    public bool MayBeInspected => Inspections.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>Shows it; 404 when it is not on the register.</summary>
    public async Task<IActionResult> OnGetAsync(string urn, CancellationToken cancellation)
    {
        if (await session.EstablishmentAsync(urn, cancellation) is not { } view)
        {
            return NotFound();
        }

        Establishment = view.Establishment;
        Ofsted = await session.OfstedAsync(view.Establishment.Id, cancellation);
        Recorded = await session.InspectionsRecordedAsync(view.Establishment.Id, cancellation);
        Cases = [.. (await session.Query<Case>().Where(c => c.Id.IsOneOf(view.Cases.ToArray())).ToListAsync(cancellation)).OrderByDescending(c => c.Id)];
        var facts = await session.MonitoringFactsAsync(Establishment, CurrentActor.From(User), clock, authority, cancellation);
        (Outcome, NoCase) = (facts.Outcome, CaseOrNone.IsSettled(Establishment, facts.Outcome)
            ? (await session.ReadByAsync(facts.Actor, await session.MonitoringHistoryAsync(Establishment.Id, null, cancellation), cancellation))
                .LastOrDefault(recorded => recorded.Data is NoCaseDecided) : null);
        MayDecideNoCase = SchoolWorkflow.Options(Establishment, facts).Single(o => o.Step.Command == typeof(DecideNoCase)).Allowed;
        Monitoring = await MonitoringPanel.ReadAsync(session, Establishment, facts, authority, cancellation);
        return Page();
    }
}
