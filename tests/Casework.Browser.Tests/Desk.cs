using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>
/// A person at a browser. They find things by their words, as a person does, and every page they come to is looked at: it must pass
/// axe, where script runs, and write no error to the console.
/// </summary>
public sealed class Desk
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly bool script;
    private readonly List<string> errors = [];
    private readonly List<string> visited = [];

    /// <summary>Sits down at a page.</summary>
    public Desk(IPage page, bool script)
    {
        (Page, this.script) = (page, script);
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            // The browser also reports that the page itself was answered with a refusal, which is what the tests are about.
            var isRefusal = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
                && message.Location.StartsWith(page.Url, StringComparison.Ordinal);
            if (message.Type == "error" && !isRefusal)
            {
                errors.Add($"{page.Url}: {message.Text} ({message.Location})");
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The addresses of every page that was looked at.</summary>
    public IReadOnlyList<string> Visited => visited;

    /// <summary>What answers a question with several inputs or boxes.</summary>
    public ILocator Question(string legend) => Page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });

    /// <summary>What answers a question with one input.</summary>
    public ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    /// <summary>A heading.</summary>
    public ILocator Heading(string text, int? level = null) => Page.GetByRole(AriaRole.Heading, new() { Name = text, Level = level });

    /// <summary>Goes to an address, and answers the status.</summary>
    public async Task<int> OpenAsync(string address)
    {
        var answer = await Page.GotoAsync(address);
        await LookAsync();
        return answer!.Status;
    }

    /// <summary>Follows a link to another page.</summary>
    public Task FollowAsync(string link) => TurnAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync());

    /// <summary>Presses a button that sends a form.</summary>
    public Task PressAsync(string button) => TurnAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    /// <summary>Writes into fields, each under its label.</summary>
    public async Task WriteAsync(params (string Label, string Text)[] fields)
    {
        foreach (var (label, text) in fields)
        {
            await Field(label).FillAsync(text);
        }
    }

    /// <summary>Chooses boxes or radios of questions.</summary>
    public async Task ChooseAsync(params (string Legend, string Choice)[] choices)
    {
        foreach (var (legend, choice) in choices)
        {
            await Question(legend).GetByLabel(choice, new() { Exact = true }).CheckAsync();
        }
    }

    /// <summary>Enters a date.</summary>
    public Task DateAsync(string legend, DateOnly day) => DateAsync(legend, $"{day.Day}", $"{day.Month}", day.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Enters a date part by part, whether or not there is such a day.</summary>
    public async Task DateAsync(string legend, string day, string month, string year)
    {
        foreach (var (part, text) in new[] { ("Day", day), ("Month", month), ("Year", year) })
        {
            await Question(legend).GetByLabel(part, new() { Exact = true }).FillAsync(text);
        }
    }

    /// <summary>Follows the link of a step on the page of a case, and says when it happened.</summary>
    public async Task StepAsync(string at, string step, string when, DateOnly day)
    {
        await OpenAsync(at);
        await FollowAsync(step);
        await DateAsync(when, day);
    }

    /// <summary>Records, and sees what happened in the history of the case.</summary>
    public async Task RecordAsync(params string[] events)
    {
        await PressAsync("Record");
        await SeesAsync("Recorded: ");
        foreach (var happened in events)
        {
            await Expect(Heading(happened, 3).First).ToBeVisibleAsync();
        }
    }

    /// <summary>Sees a text somewhere on the page.</summary>
    public Task SeesAsync(string text) => Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);

    /// <summary>Does what brings another page, and looks at that page once it is there.</summary>
    public async Task TurnAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            Page.Load -= Loaded;
        }

        await LookAsync();
    }

    private async Task LookAsync()
    {
        visited.Add(Page.Url);
        if (script)
        {
            await Page.ShouldBeAccessibleAsync();
        }

        errors.ShouldBeEmpty();
    }
}
