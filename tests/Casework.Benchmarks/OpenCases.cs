using Casework.Api.Cases;
using Casework.Api.Demonstration;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Testing;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Casework.Benchmarks;

/// <summary>Cases of invented schools that are on the list, with petra as Lead Officer and a plan that was reviewed once.</summary>
public static class OpenCases
{
    /// <summary>How many there are.</summary>
    public const int Count = 300;

    private const int AtATime = 4;

    private static readonly Theme[] Themes = [Theme.Reading, Theme.Mathematics, Theme.Leadership, Theme.Safeguarding, Theme.Attendance];

    /// <summary>Registers the schools and brings their cases on the list through the door.</summary>
    public static async Task<IReadOnlyList<CaseId>> MakeAsync(RunningCasework casework)
    {
        var schools = Enumerable.Range(0, Count).Select(i => new InventedSchool($"{900001 + i}", $"Larkrise {i + 1} Primary School")).ToArray();
        await casework.RegisterAsync(schools);
        var today = casework.Clock.TodayInLondon();
        var days = new SchoolDays(today, SchoolCalendar.Empty.TermDatesOf());
        var stories = schools.Select((school, i) =>
            new Story(days, new(school.Urn), Themes[i % Themes.Length], "petra").Designated(60 + (i % 180)).Review(10, Likelihood.Yes)).ToArray();
        foreach (var day in stories.SelectMany(s => s.Acts).OfType<Act.OnCase>().Select(a => a.Command()).OfType<RecordSrgDecision>().Select(d => d.OccurredOn).Distinct())
        {
            await casework.SrgMeetsAsync(day);
        }

        await Parallel.ForEachAsync(stories, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (story, _) =>
        {
            foreach (var act in story.Acts.OfType<Act.OnCase>())
            {
                await casework.GiveAsync(new(act.Case, act.Command(), DemonstrationPeople.Called(act.Person).Actor, act.Id));
            }
        });
        return [.. schools.Select(school => CaseId.For(new(school.Urn), 1))];
    }

    /// <summary>Gives a command through the door, without HTTP. Throws when it is not recorded: then nothing of worth was measured.</summary>
    public static async Task GiveAsync(this RunningCasework casework, Give command)
    {
        await using var scope = casework.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<Outcome>(command);
        if (outcome is not Outcome.Recorded)
        {
            throw new InvalidOperationException($"{command} was not recorded: {outcome}");
        }
    }
}
