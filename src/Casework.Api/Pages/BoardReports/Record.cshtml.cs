using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.BoardReports;

/// <summary>Records that a report went to a board (R9, R13, R172).</summary>
public sealed class RecordModel(IMessageBus bus) : PageModel
{
    /// <summary>The day of the report.</summary>
    [BindProperty, Display(Name = "date of the report"), Required]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>To whom.</summary>
    [BindProperty, Required(ErrorMessage = "Choose the board")]
    public Board? Board { get; set; }

    /// <summary>About what.</summary>
    [BindProperty]
    public List<BoardTopic> Topics { get; set; } = [];

    /// <summary>The first day of its period.</summary>
    [BindProperty, Display(Name = "first day of the period"), Required]
    public DateOnly? From { get; set; }

    /// <summary>The last day of its period.</summary>
    [BindProperty, Display(Name = "last day of the period"), Required]
    public DateOnly? To { get; set; }

    /// <summary>What the board was told.</summary>
    [BindProperty, Display(Name = "summary"), Required(ErrorMessage = "Enter what the board was told")]
    public string? Summary { get; set; }

    /// <summary>Where the pack is kept.</summary>
    [BindProperty, Display(Name = "where the pack is kept")]
    public string? Document { get; set; }

    /// <summary>Whether the person records reports.</summary>
    public bool MayRecord => Domain.Meetings.BoardReports.RefuseReporter(CurrentActor.From(User)) is null;

    /// <summary>Records the report; what was typed stays until it is recorded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page(StatusCodes.Status400BadRequest);
        }

        var command = new IssueBoardReport(OccurredOn!.Value, Board!.Value, Topics, From!.Value, To!.Value, Summary!, Document);
        var outcome = await bus.InvokeAsync<BoardReportOutcome>(new GiveBoardReport(command, CurrentActor.From(User)), cancellation);
        if (outcome.Decision!.Why() is not { } why)
        {
            TempData["Done"] = "The report is recorded.";
            return Redirect($"/board-reports/{outcome.Report!.Id}");
        }

        foreach (var (field, reason) in why.Reasons)
        {
            ModelState.AddModelError(field ?? "", reason);
        }

        return Page(why.Status);
    }

    private PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
