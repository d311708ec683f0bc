using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages.Cases;

/// <summary>One case: where it stands, what is due, what can happen next, and everything that happened.</summary>
public sealed class IndexModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>The case.</summary>
    public Case Case { get; private set; } = null!;

    /// <summary>Everything known of the case, in words.</summary>
    public IReadOnlyList<SummaryRow> Summary { get; private set; } = [];

    /// <summary>Until when the record is kept (D35); null while the case is open.</summary>
    public DateOnly? KeptUntil { get; private set; }

    /// <summary>The school's name.</summary>
    public string School { get; private set; } = "";

    /// <summary>Every event, oldest first.</summary>
    public IReadOnlyList<Recording> History { get; private set; } = [];

    /// <summary>What is due, the earliest first.</summary>
    public IReadOnlyList<WorkItem> Due { get; private set; } = [];

    /// <summary>How the school is eligible for intervention and what each power needs; null while that is no question.</summary>
    public PowersTable? Powers { get; private set; }

    /// <summary>What Ofsted found of the school.</summary>
    public OfstedView Ofsted { get; private set; } = null!;

    /// <summary>Whether the page shows what Ofsted found as the register has it: the case of an academy or independent school takes in no inspection.</summary>
    public bool ShowsOfsted => Case.Type is CaseType.Academy or CaseType.IndependentSchool && Ofsted.Result is not null;

    /// <summary>The steps, each allowed or refused by its rule.</summary>
    public NextSteps Next { get; private set; } = null!;

    /// <summary>The cases that carry this one on under the successor of the school (D40).</summary>
    public IReadOnlyList<CaseId> Successors { get; private set; } = [];

    /// <summary>The commands that were refused, the latest first; null for those who do not oversee others.</summary>
    public IReadOnlyList<RefusedAttempt>? Attempts { get; private set; }

    /// <summary>Shows it; 404 when there is none.</summary>
    public async Task<IActionResult> OnGetAsync(CaseId id, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || await session.LoadAsync<Case>(id, cancellation) is not { } current)
        {
            return NotFound();
        }

        var facts = await session.FactsAsync(id.Establishment(), CurrentActor.From(User), clock, authority, cancellation);
        History = await session.ReadByAsync(facts.Actor, await session.HistoryOfAsync(id, null, cancellation), cancellation);
        Case = History.Replay()!;
        Summary = CaseSummary.Of(Case, facts.School is { IsPupilReferralUnit: true });
        KeptUntil = RecordKeeping.KeptUntil(current, await session.PoliciesAsync(null, cancellation));
        School = facts.School?.Name ?? $"URN {id.Establishment().Urn()}";
        Due = current.DueOn((await session.DutyFactsAsync([current], authority, facts.Today, null, cancellation)).At(current.Establishment), School);
        Successors = await session.SuccessorsOfAsync(current, cancellation);
        Powers = PowersTable.Of(current, facts);
        Ofsted = await session.OfstedAsync(current.Establishment, cancellation);
        Next = new(id, Workflow.Options(current, facts), current.Type is not CaseType.Setting && Inspections.RefuseActor(facts.Actor) is null);
        Attempts = facts.Actor.SeesRefusedAttempts() ? await session.AttemptsAsync(id, cancellation) : null;
        return Page();
    }
}

/// <summary>The steps of a case for the person who looks at it, and whether they may record an inspection of the school, which its case takes in.</summary>
public sealed record NextSteps(CaseId Case, IReadOnlyList<Option> Options, bool MayRecordInspection = false)
{
    /// <summary>The steps that this person can take now.</summary>
    public IEnumerable<Option> Allowed => Options.Where(o => o.Allowed);

    /// <summary>The steps that are theirs but that a rule refuses now.</summary>
    public IEnumerable<Option> Refused => Options.Where(o => !o.Allowed && !o.ForAnotherRole);

    /// <summary>The steps that others take.</summary>
    public IEnumerable<Option> ForOthers => Options.Where(o => o.ForAnotherRole);
}
