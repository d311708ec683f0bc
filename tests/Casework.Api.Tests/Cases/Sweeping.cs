using Casework.Api.Cases;
using Casework.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wolverine.Tracking;

namespace Casework.Api.Tests.Cases;

/// <summary>The daily sweep as the schedule sends it, and waiting for the messages that follow what somebody recorded.</summary>
public static class Sweeping
{
    /// <summary>Sweeps as of today and waits until every message that came of it has been dealt with.</summary>
    public static Task SweepAsync(this SharedCasework casework) => casework.Running.Services.GetRequiredService<IHost>()
        .TrackActivity().Timeout(TimeSpan.FromMinutes(1)).InvokeMessageAndWaitAsync(new SweepCases(casework.Today));

    /// <summary>Does something and waits until every message that came of it has been dealt with.</summary>
    public static Task TrackAsync(this SharedCasework casework, Func<Task> act) => casework.Running.Services.GetRequiredService<IHost>()
        .TrackActivity().Timeout(TimeSpan.FromMinutes(1)).ExecuteAndWaitAsync(_ => act());

    /// <summary>Sends a message and waits until everything that came of it has been dealt with.</summary>
    public static Task SendAsync(this SharedCasework casework, object message) => casework.Running.Services.GetRequiredService<IHost>()
        .TrackActivity().Timeout(TimeSpan.FromMinutes(1)).InvokeMessageAndWaitAsync(message);
}
