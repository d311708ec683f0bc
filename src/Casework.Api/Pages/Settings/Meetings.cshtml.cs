using System.ComponentModel.DataAnnotations;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wolverine;

namespace Casework.Api.Pages.Settings;

/// <summary>The settings meetings, and the form that opens another.</summary>
public sealed class MeetingsModel(IQuerySession session, IMessageBus bus, TimeProvider clock) : PageModel
{
    /// <summary>The day of the meeting to open.</summary>
    [BindProperty, Display(Name = "date of the meeting")]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>The meetings, the latest first.</summary>
    public IReadOnlyList<SettingsMeeting> Meetings { get; private set; } = [];

    /// <summary>Whether the person may record meetings.</summary>
    public bool MayRecord => SettingsMeetings.RefuseActor(CurrentActor.From(User)) is null;

    /// <summary>The network meetings of the managers, the latest first.</summary>
    public IReadOnlyList<NetworkMeeting> NetworkMeetings { get; private set; } = [];

    /// <summary>A network meeting as it is typed.</summary>
    [BindProperty]
    public NetworkFields Network { get; set; } = new();

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        OccurredOn = clock.TodayInLondon();
        await ReadAsync(cancellation);
    }

    /// <summary>Opens a meeting and goes to it, or says why not.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var message = new OnSettingsMeeting(OccurredOn ?? default, new OpenSettingsMeeting(), CurrentActor.From(User));
        return ModelState.IsValid
            ? await AnswerAsync((await bus.InvokeAsync<SettingsMeetingOutcome>(message, cancellation)).Decision!.Why(), $"/settings-meetings/{OccurredOn:yyyy-MM-dd}", "", cancellation)
            : await AnswerAsync((StatusCodes.Status400BadRequest, []), "", "", cancellation);
    }

    /// <summary>Records a network meeting, or says why not.</summary>
    public async Task<IActionResult> OnPostNetworkAsync(CancellationToken cancellation)
    {
        var message = new GiveNetworkMeeting(new(Network.OccurredOn ?? default, Network.Theme ?? ""), CurrentActor.From(User));
        return ModelState.IsValid
            ? await AnswerAsync((await bus.InvokeAsync<NetworkMeetingOutcome>(message, cancellation)).Decision.Why(), "/settings-meetings", "Network.", cancellation)
            : await AnswerAsync((StatusCodes.Status400BadRequest, []), "", "", cancellation);
    }

    private async Task<IActionResult> AnswerAsync(
        (int Status, IReadOnlyList<(string? Field, string Reason)> Reasons)? why, string onTo, string prefix, CancellationToken cancellation)
    {
        if (why is not { } problem)
        {
            return Redirect(onTo);
        }

        foreach (var (field, reason) in problem.Reasons)
        {
            ModelState.AddModelError(field is null ? "" : prefix + field, reason);
        }

        Response.StatusCode = problem.Status;
        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Meetings = await session.SettingsMeetingsAsync(cancellation);
        NetworkMeetings = await session.NetworkMeetingsAsync(cancellation);
    }
}

/// <summary>A network meeting of the managers of settings as it is typed.</summary>
public sealed class NetworkFields
{
    /// <summary>When it was.</summary>
    [Display(Name = "date of the network meeting")]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>What it was about.</summary>
    [Display(Name = "theme")]
    public string? Theme { get; set; }
}
