using System.Globalization;
using System.Runtime.CompilerServices;
using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using Wolverine.Tracking;

namespace Casework.Browser.Tests;

/// <summary>The running service and a browser in front of it.</summary>
public sealed class Office : IAsyncLifetime
{
    private static readonly string Screenshots = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "TestResults", "screens");
    private static readonly TimeOnly Morning = new(10, 0);
    private readonly string? connectionString;
    private readonly List<(string Name, Desk Desk)> seats = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>An office with a database of its own.</summary>
    public Office()
    {
    }

    /// <summary>An office that keeps its cases in a given database.</summary>
    internal Office(string connectionString) => this.connectionString = connectionString;

    /// <summary>The service.</summary>
    public RunningCasework Casework { get; private set; } = null!;

    /// <summary>The day it is for the service.</summary>
    public DateOnly Today => Casework.Clock.TodayInLondon();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Casework = await RunningCasework.StartAsync(connectionString: connectionString);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>Time passes until ten in the morning of a day such as 2025-11-03.</summary>
    public void ItIs(string day) => Casework.Clock.Set(London.At(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Morning));

    /// <summary>Sweeps as of today, as the schedule does, and waits until everything that came of it has been dealt with.</summary>
    public Task SweepAsync() => Casework.Services.GetRequiredService<IHost>().TrackActivity().Timeout(TimeSpan.FromMinutes(1))
        .InvokeMessageAndWaitAsync(new SweepCases(Today));

    /// <summary>Does something and waits until every message that came of it has been dealt with.</summary>
    public Task TrackAsync(Func<Task> act) => Casework.Services.GetRequiredService<IHost>().TrackActivity().Timeout(TimeSpan.FromMinutes(2))
        .ExecuteAndWaitAsync(_ => act());

    /// <summary>
    /// Sits a demonstration person down at a browser of their own and signs them in through the identity provider; nobody in particular
    /// where no person is named. What they see last is kept as a picture under the name of the test.
    /// </summary>
    public async Task<Desk> SeatAsync(string? person, bool script = true, [CallerMemberName] string test = "")
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Casework.Address.ToString(),
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = 1200, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        var desk = new Desk(await context.NewPageAsync(), script);
        seats.Add(($"{test} {person ?? "nobody"} {seats.Count}", desk));
        if (person is not null)
        {
            await desk.OpenAsync($"/sign-in?login_hint={person}");
        }

        return desk;
    }

    /// <summary>Everybody gets up. A picture of what each saw last stays in TestResults, to look at when the test has failed.</summary>
    public async Task RiseAsync()
    {
        foreach (var (name, desk) in seats)
        {
            await desk.Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}.png"), FullPage = true });
            await desk.Page.Context.CloseAsync();
        }

        seats.Clear();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await RiseAsync();
        await browser!.DisposeAsync();
        playwright!.Dispose();
        await Casework.DisposeAsync();
    }
}

/// <summary>Tests that share one office. Nobody stays in it after a test.</summary>
public abstract class OfficeTests(Office office) : IClassFixture<Office>, IAsyncLifetime
{
    /// <summary>The office.</summary>
    protected Office Office => office;

    /// <inheritdoc/>
    public virtual Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public Task DisposeAsync() => office.RiseAsync();
}
