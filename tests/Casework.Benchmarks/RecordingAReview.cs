using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casework.Api.Demonstration;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Testing;

namespace Casework.Benchmarks;

/// <summary>What it costs to record a review meeting, beside the cost of its rows alone.</summary>
public static class RecordingAReview
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Over HTTP, through the handler alone, and the same rows by hand. The callers work on different cases.</summary>
    public static async Task<string> MeasureAsync(RunningCasework casework, string connectionString, IReadOnlyList<CaseId> cases)
    {
        using var petra = await casework.AsAsync("petra");
        await using var floor = await TwinTables.MakeAsync(connectionString, cases);
        var meeting = Meeting(casework.Clock.TodayInLondon());
        var actor = DemonstrationPeople.Called("petra").Actor;
        return await new Rounds(Operations: 240).CompareAsync(
        [
            new("POST /api/cases/{id}/review-meetings", async turn =>
            {
                using var answer = await petra.PostAsJsonAsync($"/api/cases/{cases.For(turn)}/review-meetings", meeting, Json);
                answer.EnsureSuccessStatusCode();
            }),
            new("The handler alone", turn => casework.GiveAsync(new(cases.For(turn), meeting, actor, Guid.CreateVersion7().ToString()))),
            new("Floor: the same rows, one batch", turn => floor.WriteAsync(cases.For(turn))),
        ]);
    }

    // Each caller has its own share, so that no two of them write to one case.
    private static CaseId For(this IReadOnlyList<CaseId> cases, Turn turn)
    {
        var share = cases.Count / turn.Callers;
        return cases[(turn.Caller * share) + (turn.Number % share)];
    }

    private static HoldReviewMeeting Meeting(DateOnly day) =>
        (HoldReviewMeeting)new Story(new(day, SchoolCalendar.Empty.TermDatesOf()), new("900001"), Theme.Reading, "petra").Review(0, Likelihood.Yes).Acts.OfType<Act.OnCase>().First().Command();
}
