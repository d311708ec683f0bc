using System.ComponentModel.DataAnnotations;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Policy;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.Policies;

/// <summary>A proposed policy version: what it changes on which open case, and the second person's decision about it (D28, D37).</summary>
public sealed class ProposalModel(IQuerySession session, IMessageBus bus, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>The number of the proposal.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Why it is withdrawn.</summary>
    [BindProperty, Display(Name = "reason")]
    public string? Reason { get; set; }

    /// <summary>What it changes.</summary>
    public PolicyPreview Preview { get; private set; } = null!;

    /// <summary>Why the person cannot adopt it; null when they can.</summary>
    public Refusal? CannotAdopt => PolicyVersions.Adopt(Preview.Proposal, [], Actor, clock.TodayInLondon()) switch
    {
        PolicyDecision.NotPermitted { Refusal: var refusal } => refusal,
        PolicyDecision.Refused { Refusals: [var refusal, ..] } => refusal,
        _ => null,
    };

    /// <summary>Whether the person may withdraw it.</summary>
    public bool MayWithdraw => PolicyVersions.RefuseWithdrawer(Actor) is null;

    private Actor Actor => CurrentActor.From(User);

    private int Number => PolicyEndpoints.NumberOf(Id);

    /// <summary>Shows it; 404 when there is none of that number.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Adopts it, or says which rule refuses that.</summary>
    public Task<IActionResult> OnPostAdoptAsync(CancellationToken cancellation) =>
        GiveAsync(new GiveAdoption(Number, Actor), "adopted", cancellation);

    /// <summary>Withdraws it, or says which rule refuses that.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation) =>
        GiveAsync(new GiveWithdrawal(Number, new(Reason ?? ""), Actor), "withdrawn", cancellation);

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        var preview = await session.PolicyPreviewAsync(Number, clock, authority, cancellation);
        Preview = preview!;
        return preview is not null;
    }

    private async Task<IActionResult> GiveAsync(object message, string done, CancellationToken cancellation)
    {
        var outcome = await bus.InvokeAsync<PolicyOutcome>(message, cancellation);
        if (outcome.Proposal is { } proposal)
        {
            TempData["Done"] = $"Version {proposal.Version.Id} is {done}.";
            return Redirect($"/policies/proposals/{proposal.Number}");
        }

        Response.StatusCode = outcome.Decision is PolicyDecision.NotPermitted ? StatusCodes.Status403Forbidden
            : outcome.Decision is PolicyDecision.Invalid ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        foreach (var (field, why) in Faults(outcome.Decision))
        {
            ModelState.AddModelError(field ?? "", why);
        }

        return await ReadAsync(cancellation) ? Page() : NotFound();
    }

    private static IEnumerable<(string? Field, string Why)> Faults(PolicyDecision decision) => decision switch
    {
        PolicyDecision.Refused { Refusals: var refusals } => refusals.Select(r => (r.Field, $"{r.Reason} {r.Remedy} ({r.Rule.Id})")),
        PolicyDecision.NotPermitted { Refusal: var refusal } => [(null, $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})")],
        PolicyDecision.Invalid { Fields: var fields } => fields.Select(f => ((string?)f.Field, f.Reason)),
        _ => [],
    };
}
