using Casework.Testing;
using Microsoft.Playwright;

namespace Casework.Browser.Tests;

/// <summary>The running service and a browser in front of it, for all tests of a class.</summary>
public sealed class Office : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The service.</summary>
    public RunningCasework Casework { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Casework = await RunningCasework.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>
    /// Sits a demonstration person down at a browser of their own and signs them in through the identity provider. Any error that
    /// the page writes to its console fails the test.
    /// </summary>
    public async Task<IPage> SeatAsync(string person, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Casework.Address.ToString(), Locale = "en-GB", TimezoneId = "Europe/London", JavaScriptEnabled = script,
            ViewportSize = new() { Width = 1200, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/sign-in?login_hint={person}");
        return page;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
        await Casework.DisposeAsync();
    }
}
