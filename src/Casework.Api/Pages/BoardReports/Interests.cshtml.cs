using System.ComponentModel.DataAnnotations;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.BoardReports;

/// <summary>The interests that members of the boards declared in schools, which keep the names from them (D33).</summary>
public sealed class InterestsModel(IQuerySession session, IMessageBus bus) : PageModel
{
    /// <summary>When it was declared.</summary>
    [BindProperty, Display(Name = "date of the declaration"), Required]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>By whom.</summary>
    [BindProperty, Display(Name = "member's name"), Required]
    public string? Member { get; set; }

    /// <summary>In which school.</summary>
    [BindProperty, Display(Name = "URN"), Required]
    public string? School { get; set; }

    /// <summary>What it is.</summary>
    [BindProperty, Display(Name = "interest"), Required]
    public string? Interest { get; set; }

    /// <summary>Those declared so far, with the name of the school.</summary>
    public IReadOnlyList<(InterestDeclared Interest, string School)> Declared { get; private set; } = [];

    /// <summary>Whether the person records them.</summary>
    public bool MayRecord => Domain.Meetings.BoardReports.RefuseReporter(CurrentActor.From(User)) is null;

    /// <summary>Shows them.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    /// <summary>Records one; what was typed stays until it is recorded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Urn.TryParse(School?.Trim(), null, out var urn))
        {
            ModelState.AddModelError(nameof(School), "A URN has six digits.");
        }

        if (ModelState.IsValid)
        {
            var command = new DeclareInterest(OccurredOn!.Value, Member!, EstablishmentId.School(urn), Interest!);
            var outcome = await bus.InvokeAsync<InterestOutcome>(new GiveInterest(command, CurrentActor.From(User)), cancellation);
            if (outcome.Decision.Why() is not { } why)
            {
                TempData["Done"] = "The interest is recorded.";
                return Redirect("/board-reports/interests");
            }

            foreach (var (field, reason) in why.Reasons)
            {
                ModelState.AddModelError(field ?? "", reason);
            }

            Response.StatusCode = why.Status;
        }
        else
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var all = (await session.InterestsAsync(cancellation)).All;
        var names = await session.SchoolNamesAsync(all.Select(i => i.School), cancellation);
        Declared = [.. all.Select(i => (i, names[i.School].Name))];
    }
}
