using System.Globalization;
using Casework.Api.Identity;
using Casework.Api.Tests.Cases;
using Casework.Domain.Cases;
using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace Casework.Api.Tests.Hosting;

/// <summary>A log that is kept in a file, with everything that a line holds beside its message.</summary>
public static class KeptLog
{
    /// <summary>Writes every line to <paramref name="path"/>. Named by the setting <c>Serilog:WriteTo:0:Name</c>.</summary>
    public static LoggerConfiguration KeptIn(this LoggerSinkConfiguration sinks, string path) => sinks.Sink(new Sink(path));

    private sealed class Sink(string path) : ILogEventSink, IDisposable
    {
        private readonly StreamWriter file = new(path);

        public void Emit(LogEvent line)
        {
            lock (file)
            {
                file.WriteLine($"{line.RenderMessage(CultureInfo.InvariantCulture)} {string.Join(' ', line.Properties)} {line.Exception}");
            }
        }

        public void Dispose() => file.Dispose();
    }
}

public sealed class StoryLogTests
{
    [Fact]
    public async Task No_line_of_a_whole_story_holds_a_name_or_what_somebody_wrote()
    {
        var log = Path.GetTempFileName();
        var casework = new SharedCasework
        {
            Settings =
            [
                "--Serilog:Using:0=Casework.Api.Tests", "--Serilog:WriteTo:0:Name=KeptIn", $"--Serilog:WriteTo:0:Args:path={log}",
                "--Serilog:MinimumLevel:Default=Debug", "--Serilog:MinimumLevel:Override:Wolverine=Debug",
            ],
        };
        await casework.InitializeAsync();
        await TellAsync(casework);
        await casework.DisposeAsync();

        var lines = await File.ReadAllTextAsync(log);
        File.Delete(log);
        lines.ShouldContain("\"/api/cases/900001-1/visits\" 200");
        lines.ShouldContain("\"/api/cases/900001-1/visits\" 403");
        lines.ShouldContain("\"/api/cases/900001-1/review-meetings\" 409");
        foreach (var person in DemonstrationPeople.All)
        {
            lines.ShouldNotContain(person.Name);
            lines.ShouldNotContain(person.Upn);
        }

        foreach (var text in (string[])["Larkrise", "Reading fell", "Key Stage 1", "headteacher shares", "sufficient evidence", "Letters/114", "Early reading", "Phonics", "Governors", "Coaching"])
        {
            lines.ShouldNotContain(text);
        }
    }

    private static async Task TellAsync(SharedCasework casework)
    {
        var story = await casework.Story("2025-11-22").DesignatedAsync();
        await story.DoAsync("bertram", story.Letters());
        await story.DoAsync("petra", new AgreeActionPlan(story.Today, CaseStory.Plan, "Phonics agreed"));
        await story.DoAsync("petra", story.Visit());
        await story.TryAsync("idris", story.Visit());
        await story.TryAsync("petra", story.Visit("Early reading\0"));
        await story.TryAsync("petra", story.Review(plan: null));
        await story.DoAsync("petra", story.Review(CaseStory.Plan));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => story.TryAsync("petra", story.Report())));
        await casework.PostAsync("petra", "/api/cases", new { evidence = "Coaching", weather = "Phonics" });
        await casework.AskAsync("lotte", "/api/audit?actor=Petra%20Vance%00");
        story.On("2026-11-23");
        await casework.SweepAsync();
    }
}
