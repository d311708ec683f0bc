using System.ComponentModel.DataAnnotations;
using Casework.Api.Establishments;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wolverine;

namespace Casework.Api.Pages.LeadOfficerMeetings;

/// <summary>The meetings of HoSI with one Lead Officer, and the form that records another (R107).</summary>
public sealed class OfficerModel(IQuerySession session, IMessageBus bus) : PageModel
{
    /// <summary>The Lead Officer.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>When they met.</summary>
    [BindProperty, Display(Name = "date of the meeting"), Required]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>About which cases.</summary>
    [BindProperty]
    public List<string> Cases { get; set; } = [];

    /// <summary>What was discussed.</summary>
    [BindProperty, Display(Name = "notes"), Required(ErrorMessage = "Enter what was discussed")]
    public string? Notes { get; set; }

    /// <summary>The Lead Officer with their cases and meetings.</summary>
    public LeadOfficerView View { get; private set; } = null!;

    /// <summary>Their open cases by the name of the school.</summary>
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    /// <summary>Whether the person holds such meetings.</summary>
    public bool MayRecord => CurrentActor.From(User).Role is Role.HoSI && View.Cases.Count > 0;

    /// <summary>Shows them; 404 for nobody's id.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Cases = [.. View.Cases.Select(c => c.Id.Value)];
        return Page();
    }

    /// <summary>Records a meeting; what was typed stays until it is recorded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page(StatusCodes.Status400BadRequest);
        }

        CaseId[] cases = [.. Cases.Where(id => CaseId.TryParse(id, null, out _)).Select(id => CaseId.Parse(id))];
        var command = new HoldLeadOfficerMeeting(OccurredOn!.Value, cases, Notes!);
        var outcome = await bus.InvokeAsync<LeadOfficerMeetingOutcome>(new GiveLeadOfficerMeeting(Id, command, CurrentActor.From(User)), cancellation);
        if (outcome.Decision?.Why() is not { } why)
        {
            TempData["Done"] = "The meeting is recorded.";
            return Redirect($"/lead-officer-meetings/{Id}");
        }

        foreach (var (field, reason) in why.Reasons)
        {
            ModelState.AddModelError(field ?? "", reason);
        }

        return Page(why.Status);
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if ((await session.LeadOfficersAsync(cancellation)).FirstOrDefault(o => o.LeadOfficer.Id == Id) is not { } view)
        {
            return false;
        }

        View = view;
        var names = await session.SchoolNamesAsync(view.Cases.Select(c => c.Establishment), cancellation);
        Choices = [.. view.Cases.Select(c => new SelectListItem(names[c.Establishment].Name, c.Id.Value))];
        return true;
    }

    private PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
