using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.BoardReports;

/// <summary>A report in totals. Its names are shown only in answer to somebody who opens them, which is kept (D33).</summary>
public sealed class ReportModel(IQuerySession session, IMessageBus bus) : PageModel
{
    /// <summary>The report.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The member for whom the names are opened; blank for oneself.</summary>
    [BindProperty, Display(Name = "name of the member")]
    public string? GivenTo { get; set; }

    /// <summary>The report.</summary>
    public BoardReport Report { get; private set; } = null!;

    /// <summary>Its totals.</summary>
    public IReadOnlyList<Total> Totals { get; private set; } = [];

    /// <summary>Its names; null unless they were opened just now.</summary>
    public IReadOnlyList<NamedSchool>? Names { get; private set; }

    /// <summary>Whether the person may open names.</summary>
    public bool MayOpen => Domain.Meetings.BoardReports.RefuseReaderOfNames(CurrentActor.From(User)) is null;

    /// <summary>Shows the totals; 404 when there is no such report.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>Opens the names, or says who may not see them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var outcome = await bus.InvokeAsync<BoardReportOutcome>(new GiveNamedView(Id, new(GivenTo), CurrentActor.From(User)), cancellation);
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (outcome.Decision!.Why() is { } why)
        {
            foreach (var (field, reason) in why.Reasons)
            {
                ModelState.AddModelError(field ?? "", reason);
            }

            Response.StatusCode = why.Status;
            return Page();
        }

        Names = await session.NamesAsync(Report, cancellation);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (await session.LoadAsync<BoardReport>(Id, cancellation) is not { } report)
        {
            return false;
        }

        (Report, Totals) = (report, await session.TotalsAsync(report, cancellation));
        return true;
    }
}
