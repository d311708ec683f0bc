using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Pages.Components;
using Casework.Api.Policy;
using Casework.Domain.Cases;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wolverine;

namespace Casework.Api.Pages.Policies;

/// <summary>A policy version as it is typed, and why.</summary>
public sealed class PolicyFields
{
    /// <summary>Its name.</summary>
    [Display(Name = "name of the version"), Required]
    public string? Id { get; set; }

    /// <summary>The first day it is in force.</summary>
    [Display(Name = "first day"), Required]
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>Its figures, in the order of <see cref="PolicyFigure.All"/>.</summary>
    public IList<string?> Figures { get; set; } = [];

    /// <summary>Its grade equivalence, in the order of <see cref="EquivalenceLine.All"/>.</summary>
    public IList<string?> Equivalence { get; set; } = [];

    /// <summary>The line of the designation letter.</summary>
    [Display(Name = "line of the designation letter"), Required]
    public string? DesignationLetterLine { get; set; }

    /// <summary>The reason for the change.</summary>
    [Display(Name = "reason for the change"), Required]
    public string? Reason { get; set; }
}

/// <summary>HoSI proposes a policy version, starting from the latest one (D37).</summary>
public sealed class ProposeModel(IQuerySession session, IMessageBus bus, TimeProvider clock) : PageModel
{
    /// <summary>What the person typed.</summary>
    [BindProperty]
    public PolicyFields Form { get; set; } = new();

    /// <summary>Why nothing can be proposed now; null when it can.</summary>
    public Refusal? NotPossible { get; private set; }

    /// <summary>Whether the database did not answer, so that nothing is known to be recorded.</summary>
    public bool Outage { get; private set; }

    /// <summary>Whether the form has been sent: then it is shown again whatever came of it, for it holds what was typed.</summary>
    public bool WasSent => HttpMethods.IsPost(Request.Method);

    /// <summary>The words to choose from for a line of the equivalence.</summary>
    public IReadOnlyList<SelectListItem> Words(EquivalenceLine line) => [.. line.Words.Select(word => new SelectListItem(Wordings.Of(word), word.ToString()))];

    /// <summary>Shows the form with the latest version in it, or why nothing can be proposed.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var policies = await session.PoliciesAsync(null, cancellation);
        NotPossible = PolicyVersions.RefuseProposer(CurrentActor.From(User)) ?? PolicyVersions.RefuseSecond(policies);
        Form.Figures = [.. PolicyFigure.All.Select(figure => figure.Of(policies.Latest).ToString(CultureInfo.InvariantCulture))];
        Form.Equivalence = [.. EquivalenceLine.All.Select(line => line.Of(policies.Latest.Equivalence).ToString())];
        Form.DesignationLetterLine = policies.Latest.DesignationLetterLine;
    }

    /// <summary>Proposes the version and shows what it would change, or says why not; what was typed stays.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            return await VersionAsync(cancellation) is { } version && ModelState.IsValid
                ? Answer(await bus.InvokeAsync<PolicyOutcome>(new GiveProposal(new(version, Form.Reason!), CurrentActor.From(User)), cancellation))
                : Page(StatusCodes.Status400BadRequest);
        }
        catch (Exception why) when (Problems.IsOutage(why))
        {
            Outage = true;
            return Page(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // What the form does not ask for stays as it is in the latest version.
    private async Task<PolicyVersion> VersionAsync(CancellationToken cancellation)
    {
        var version = (await session.PoliciesAsync(null, cancellation)).Latest with
        {
            Id = Form.Id ?? "",
            EffectiveFrom = Form.EffectiveFrom ?? clock.TodayInLondon(),
            DesignationLetterLine = Form.DesignationLetterLine ?? "",
        };
        foreach (var (i, figure) in PolicyFigure.All.Index())
        {
            if (int.TryParse(Form.Figures.ElementAtOrDefault(i), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            {
                version = figure.With(version, number);
            }
            else
            {
                ModelState.AddModelError(KeyOf(figure), $"Enter a whole number of {figure.Unit}");
            }
        }

        return version with { Equivalence = Equivalence(version.Equivalence) };
    }

    // A line that was not sent stays as it is.
    private GradeEquivalence Equivalence(GradeEquivalence latest) => EquivalenceLine.All.Index().Aggregate(latest, (all, line) =>
        line.Item.Words.FirstOrDefault(word => word.ToString() == Form.Equivalence.ElementAtOrDefault(line.Index)) is { } word
            ? line.Item.With(all, word)
            : all);

    private IActionResult Answer(PolicyOutcome outcome)
    {
        switch (outcome.Decision)
        {
            case PolicyDecision.Refused { Refusals: var refusals }:
                foreach (var refusal in refusals)
                {
                    ModelState.AddModelError(KeyOf(refusal.Field), $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})");
                }

                return Page(StatusCodes.Status409Conflict);
            case PolicyDecision.NotPermitted { Refusal: var refusal }:
                NotPossible = refusal;
                return Page(StatusCodes.Status403Forbidden);
            case PolicyDecision.Invalid { Fields: var fields }:
                foreach (var (field, reason) in fields)
                {
                    ModelState.AddModelError(KeyOf(field), reason);
                }

                return Page(StatusCodes.Status400BadRequest);
            default:
                TempData["Done"] = $"Version {outcome.Proposal!.Version.Id} is proposed. The Director of Education adopts it.";
                return Redirect($"/policies/proposals/{outcome.Proposal.Number}");
        }
    }

    // "Version.LettersWorkingDays" is the fourth figure on the form, "Version.Id" a field of its own.
    private static string KeyOf(string? field) => field?.Split('.')[^1] switch
    {
        null => "",
        _ when EquivalenceLine.All.Index().FirstOrDefault(line => field.EndsWith(line.Item.Field, StringComparison.Ordinal)) is { Item: not null } line =>
            $"{nameof(Form)}.{nameof(Form.Equivalence)}[{line.Index}]",
        var name when PolicyFigure.All.FirstOrDefault(f => f.Field == name) is { } figure => KeyOf(figure),
        var name => $"{nameof(Form)}.{name}",
    };

    private static string KeyOf(PolicyFigure figure) =>
        $"{nameof(Form)}.{nameof(Form.Figures)}[{PolicyFigure.All.Index().Single(f => f.Item == figure).Index}]";

    private PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
