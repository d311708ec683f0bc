using System.Net;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Rules;

namespace Casework.Api.Tests.Cases;

[Collection(nameof(SharedCasework))]
public sealed class ConcurrencyTests(SharedCasework casework)
{
    private const int Many = 20;

    [Fact]
    public async Task The_second_of_two_people_who_looked_at_the_same_version_is_told_what_the_first_recorded()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var seen = (await story.CaseAsync()).GetProperty("version").GetInt64();

        var first = await story.TryAsync("petra", story.Visit("Early reading"), ("If-Match", $"\"{seen}\""));
        var second = await story.TryAsync("marian", story.Visit("Attendance"), ("If-Match", $"\"{seen}\""));

        first.Status.ShouldBe(HttpStatusCode.OK);
        first.Headers.ETag!.Tag.ShouldBe($"\"{seen + 1}\"");
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.MediaType.ShouldBe("application/problem+json");
        second.Json.GetProperty("version").GetInt64().ShouldBe(seen + 1);
        var since = second.Json.GetProperty("since").EnumerateArray().ShouldHaveSingleItem();
        since.GetProperty("type").GetString().ShouldBe("visit_made");
        since.GetProperty("actor").GetProperty("name").GetString().ShouldBe("Petra Vance");
        since.GetProperty("data").GetProperty("focus").GetString().ShouldBe("Early reading");

        (await story.TryAsync("marian", story.Visit("Attendance"), ("If-Match", $"\"{seen + 1}\""))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Many_who_looked_at_the_same_version_at_once_have_one_effect()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var seen = (await story.CaseAsync()).GetProperty("version").GetInt64();

        var answers = await AllAtOnce(_ => story.TryAsync("petra", story.Visit(), ("If-Match", $"\"{seen}\"")));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(a => a.Status == HttpStatusCode.Conflict).ShouldBe(Many - 1, Texts(answers));
        (await VisitsAsync(story)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_command_sent_many_times_at_once_under_one_key_has_one_effect_and_one_answer()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        var answers = await AllAtOnce(_ => story.TryAsync("petra", story.Visit(), ("Idempotency-Key", $"visit-{story.Id}")));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK, Texts(answers));
        answers.Select(a => a.Text).Distinct().ShouldHaveSingleItem();
        (await VisitsAsync(story)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_concern_sent_many_times_at_once_under_one_key_opens_one_case()
    {
        var story = casework.Story("2026-01-12");

        var answers = await AllAtOnce(_ => story.TryAsync("petra", story.Concern(), ("Idempotency-Key", $"concern-{story.Id}")));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Created, Texts(answers));
        (await story.HistoryAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_key_that_was_used_for_another_command_is_refused()
    {
        var (story, other) = (await casework.Story("2026-01-12").DesignatedAsync(), await casework.Story("2026-01-12").DesignatedAsync());
        var key = ("Idempotency-Key", $"once-{story.Id}");
        await story.TryAsync("petra", story.Visit(), key);

        Answer[] again =
        [
            await story.TryAsync("petra", story.Report(), key), await story.TryAsync("petra", story.Visit("Attendance"), key),
            await other.TryAsync("petra", story.Visit(), key),
        ];

        again.ShouldAllBe(a => a.Status == HttpStatusCode.Conflict && a.Json.GetProperty("title").GetString() == "Command id used before", Texts(again));
        (await VisitsAsync(story)).ShouldHaveSingleItem();
        (await VisitsAsync(other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_is_each_person_s_own()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var key = ("Idempotency-Key", $"shared-{story.Id}");

        var answers = new[] { await story.TryAsync("petra", story.Visit(), key), await story.TryAsync("marian", story.Visit(), key) };

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK, Texts(answers));
        (await VisitsAsync(story)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Two_people_who_raise_a_concern_about_a_school_at_once_get_one_case()
    {
        var story = casework.Story("2026-01-12");

        var answers = await Task.WhenAll(story.TryAsync("petra", story.Concern()), story.TryAsync("idris", story.Concern()));

        answers.Select(a => a.Status).ShouldBe([HttpStatusCode.Created, HttpStatusCode.Conflict], ignoreOrder: true, Texts(answers));
        answers.Single(a => a.Status == HttpStatusCode.Conflict).Json.GetProperty("rule").GetString().ShouldBe(Concerns.D7.Id);
        (await story.HistoryAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Commands_given_at_once_without_a_version_all_land_one_after_the_other()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        var answers = await AllAtOnce(n => story.TryAsync(n % 2 == 0 ? "petra" : "marian", story.Visit($"Visit {n}")));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.OK, Texts(answers));
        var visits = (await VisitsAsync(story)).Select(e => ((JsonElement)e.Data).Deserialize<VisitMade>(SharedCasework.Json)!).ToArray();
        visits.Select(v => v.Number).ShouldBe(Enumerable.Range(1, Many));
        visits.Select(v => v.Focus).Distinct().Count().ShouldBe(Many);
    }

    [Fact]
    public async Task Only_one_of_many_who_agree_the_first_plan_at_once_does_and_the_rule_says_so_to_the_rest()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();

        var answers = await AllAtOnce(_ => story.TryAsync("petra", new AgreeActionPlan(story.Today, CaseStory.Plan, "E-mail")));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1, Texts(answers));
        answers.Where(a => a.Status != HttpStatusCode.OK).ShouldAllBe(a => a.Json.GetProperty("rule").GetString() == ReviewMeetings.R100.Id, Texts(answers));
    }

    private static Task<Answer[]> AllAtOnce(Func<int, Task<Answer>> give) => Task.WhenAll(Enumerable.Range(1, Many).Select(give));

    private static async Task<EventView[]> VisitsAsync(CaseStory story) => [.. (await story.HistoryAsync()).Where(e => e.Type == "visit_made")];

    private static string Texts(IEnumerable<Answer> answers) => string.Join('\n', answers.Select(a => $"{(int)a.Status} {a.Text}").Distinct());
}
