using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Api.Meetings;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Projections;

namespace Casework.Api.Tests.Cases;

public sealed class AsOfTests(SharedCasework casework) : IClassFixture<SharedCasework>
{
    private static readonly DateOnly First = new(2025, 11, 1), Last = new(2027, 10, 31);
    private static readonly Dictionary<string, Type> Events = EventTypes.Of<CaseEvent>().ToDictionary(t => JsonNamingPolicy.SnakeCaseLower.ConvertName(t.Name));

    [Fact]
    public async Task On_every_day_of_two_years_the_case_its_history_and_the_list_are_what_had_been_recorded_by_then()
    {
        var story = casework.Story("2025-11-01");
        await TellAsync(story);
        var all = await story.HistoryAsync();
        all.Count(e => London.DayOf(e.RecordedAt) > e.OccurredOn).ShouldBeGreaterThan(10);
        var onList = new List<DateOnly>();

        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var known = all.Where(e => London.DayOf(e.RecordedAt) <= day).ToArray();
            var expected = Domain.Cases.Case.Replay(known.Select(Read));

            var history = await casework.AskAsync<EventView[]>("lotte", $"/api/establishments/{story.Urn}/history{CaseStory.Query(day)}");
            history.Select(e => e.Id).ShouldBe(known.Select(e => e.Id), $"{day}");
            var answer = await casework.AskAsync("lotte", $"/api/cases/{story.Id}{CaseStory.Query(day)}");
            ((int)answer.Status).ShouldBe(expected is null ? 404 : 200, $"{day}");
            if (expected is not null)
            {
                answer.Json.GetProperty("version").GetInt64().ShouldBe(known[^1].Version, $"{day}");
                answer.Json.GetProperty("case").GetRawText().ShouldBe(JsonSerializer.Serialize(expected, SharedCasework.Json), $"{day}");
            }

            var list = await casework.AskAsync<SrgListRow[]>("lotte", $"/api/srg-list{CaseStory.Query(day)}");
            list.Select(row => row.Entry.Case).ShouldBe(expected is { IsOnList: true } ? [story.Id] : [], $"{day}");
            list.ShouldAllBe(row => row.DaysOnList == day.DayNumber - new DateOnly(2025, 11, 22).DayNumber);
            onList.AddRange(list.Select(_ => day));
        }

        var (from, until) = (new DateOnly(2025, 11, 24), new DateOnly(2027, 10, 14));
        onList.ShouldBe(Enumerable.Range(0, until.DayNumber - from.DayNumber).Select(from.AddDays));
    }

    [Fact]
    public async Task A_moment_of_the_day_shows_what_had_been_recorded_by_that_moment()
    {
        var story = await casework.Story("2026-07-01").RaisedAsync();
        casework.ItIs("2026-07-01", new(23, 59, 59));
        await story.DoAsync("petra", story.Discussion());

        (await StageAsync(story, "2026-07-01T08:59:59Z")).ShouldBe(404);
        (await StageAsync(story, "2026-07-01T10:00:00%2B01:00")).ShouldBe(1);
        (await StageAsync(story, "2026-07-01T22:59:58Z")).ShouldBe(1);
        (await StageAsync(story, "2026-07-01")).ShouldBe(2);
        (await StageAsync(story, "2026-06-30")).ShouldBe(404);
    }

    // The version that is shown, or the status when there is none.
    private async Task<long> StageAsync(CaseStory story, string moment) =>
        await casework.AskAsync("lotte", $"/api/cases/{story.Id}?asOf={moment}") is { Status: System.Net.HttpStatusCode.OK } answer
            ? answer.Json.GetProperty("version").GetInt64()
            : 404;

    private static CaseEvent Read(EventView e) => (CaseEvent)((JsonElement)e.Data).Deserialize(Events[e.Type], SharedCasework.Json)!;

    private async Task TellAsync(CaseStory story)
    {
        await Late("2025-11-05", "petra", () => story.Concern(), "2025-11-03");
        await Late("2025-11-12", "petra", () => story.Discussion(), "2025-11-10");
        await Late("2025-11-24", "bertram", () => story.Designation(), "2025-11-22");
        await Late("2025-12-01", "marian", () => story.LeadOfficer("petra"), "2025-11-25");
        await Late("2025-12-18", "bertram", () => story.Letters(), "2025-11-26");
        await Late("2026-01-07", "petra", () => new AgreeActionPlan(story.Today, CaseStory.Plan, "E-mail"), "2025-12-08");
        await Late("2026-02-20", "petra", () => story.Visit("Early reading"), "2026-02-19");
        await Late("2026-03-02", "petra", () => story.Visit("Attendance"), "2026-01-14");
        await Late("2026-03-30", "petra", () => story.Review(CaseStory.Plan), "2026-03-16");
        casework.ItIs("2026-06-30", new(23, 59, 59));
        await story.DoAsync("petra", story.Report());
        casework.ItIs("2026-07-01", new(0, 0));
        await story.DoAsync("petra", new AgreeNoteOfVisit(story.Today, 1, "The headteacher"));
        await Late("2026-10-25", "petra", () => story.Report(new(Likelihood.No, "Screening at 61%")), "2026-09-15");
        story.On("2026-11-26");
        await casework.SweepAsync();
        await Late("2026-12-01", "marian", () => story.ToIssue(PolicyTrigger.P3TwelveMonths, StatutoryGround.G1LowStandards), "2026-11-28");
        await Late("2026-12-04", "colm", () => new ApproveWarningNotice(story.Today, "The evidence bears it"), "2026-12-02");
        await Late("2026-12-09", "marian", () => story.Notice(), "2026-12-07");
        await Late("2027-03-28", "marian", () => new AssessCompliance(story.Today, true, "Coaching began"), "2027-02-20");
        await story.On("2027-05-20").DoAsync(
            "marian", story.Ofsted("10300001", OfstedGrade.RequiresImprovement) with { InspectedOn = new(2027, 3, 1), PublishedOn = new(2027, 4, 1) });
        await story.On("2027-09-10").DoAsync(
            "marian", story.Ofsted("10300002", OfstedGrade.Good) with { InspectedOn = new(2027, 6, 1), PublishedOn = new(2027, 7, 1) });
        await Late("2027-10-05", "petra", () => story.Removal() with { Review = story.Removal().Review with { On = new(2027, 9, 20) } }, "2027-10-01");
        await Late("2027-10-14", "bertram", () => new RecordSrgDecision(story.Today, SrgOutcome.RatifyRemoval, "Securely good"), "2027-10-12");
        await Late("2027-10-20", "bertram", () => story.Letters(), "2027-10-15");

        Task Late(string recorded, string person, Func<CaseCommand> command, string occurred) =>
            story.On(recorded).DoAsync(person, command() with { OccurredOn = DateOnly.ParseExact(occurred, "yyyy-MM-dd") });
    }
}
