using System.Net;
using System.Text;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wolverine.Tracking;

namespace Casework.Api.Tests.Establishments;

/// <summary>Inspections of a school over HTTP, and what follows from them on its case by itself (D1, D12, R89).</summary>
[Collection(nameof(SharedCasework))]
public sealed class InspectionTests(SharedCasework casework)
{
    [Fact]
    public async Task A_report_card_that_needs_attention_opens_a_case_whose_designation_is_due()
    {
        var story = casework.Story("2026-06-01");

        var answer = await story.TryAsync("marian", story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention)));

        answer.Json.GetProperty("result").GetProperty("meaning").GetString().ShouldBe("RequiresImprovementOrWorse");
        answer.Json.GetProperty("result").GetProperty("policy").GetString().ShouldBe("2024-09");
        answer.Json.GetProperty("openCase").GetString().ShouldBe(story.Id.Value);
        (await StageAsync(story)).ShouldBe("DesignationDue");
        var history = await story.HistoryAsync();
        history.Select(e => e.Type).ShouldBe(["concern_raised", "ofsted_outcome_recorded"]);
        history.ShouldAllBe(e => e.Actor == Actor.Inspections && e.OccurredOn == story.Today && e.Policy == "2024-09");
        await story.DoAsync("marian", new Designate(story.Today, "Achievement needs attention", VisitCategory.Category3));
    }

    [Fact]
    public async Task A_good_outcome_opens_no_case()
    {
        var story = casework.Story("2026-06-01");

        await story.DoAsync("petra", story.ReportCard("10500001"));

        (await casework.AskAsync("lotte", $"/api/cases/{story.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_lock_opens_area_by_area_and_the_history_says_which_still_hold_it()
    {
        var story = await casework.Story("2026-06-01").DesignatedAsync();
        await story.On("2026-06-02").DoAsync(
            "yusuf", story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention), (SchoolArea.Inclusion, OfstedGrade.NeedsAttention)));
        await story.On("2026-10-01").DoAsync("marian", Monitoring(story, "10500002", SchoolArea.Achievement));
        await story.On("2026-10-02").RefuseAsync("petra", story.Removal(), DeDesignation.R89);
        (await story.CaseAsync()).GetProperty("case").GetProperty("ofsted").GetProperty("holding").EnumerateArray()
            .Select(judged => judged.GetProperty("area").GetString()).ShouldBe(["Inclusion"]);

        await story.On("2026-12-01").DoAsync("marian", Monitoring(story, "10500003", SchoolArea.Inclusion));

        (await story.CaseAsync()).GetProperty("case").GetProperty("ofsted").GetProperty("lockedSince").ValueKind.ShouldBe(JsonValueKind.Null);
        await story.On("2026-12-02").DoAsync("petra", story.Removal());
    }

    [Fact]
    public async Task The_same_inspection_again_changes_nothing_and_neither_does_a_message_that_comes_twice()
    {
        var story = casework.Story("2026-06-01");
        var card = story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention));
        await story.DoAsync("marian", card);
        await story.DoAsync("petra", card);

        await casework.Running.Services.GetRequiredService<IHost>().TrackActivity().Timeout(TimeSpan.FromMinutes(1))
            .InvokeMessageAndWaitAsync(new FollowInspection(EstablishmentId.School(story.Urn), "10500001", 2));

        (await story.HistoryAsync()).Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_inspection_that_is_corrected_and_then_corrected_back_is_followed_each_time()
    {
        var story = await casework.Story("2026-06-01").DesignatedAsync();
        var poor = story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention));
        await story.DoAsync("marian", poor);
        await story.DoAsync("marian", story.ReportCard("10500001"));
        (await story.CaseAsync()).GetProperty("case").GetProperty("ofsted").GetProperty("lockedSince").ValueKind.ShouldBe(JsonValueKind.Null);
        await story.DoAsync("marian", poor);

        await story.RefuseAsync("petra", story.Removal(), DeDesignation.R89);
        (await story.HistoryAsync()).Count(e => e.Type == "ofsted_outcome_recorded").ShouldBe(3);
    }

    [Fact]
    public async Task The_message_alone_does_what_the_request_does_at_once()
    {
        var story = casework.Story("2026-06-01");
        var report = story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention));

        await casework.Running.Services.GetRequiredService<IHost>().TrackActivity().Timeout(TimeSpan.FromMinutes(1)).InvokeMessageAndWaitAsync(
            new Casework.Api.Establishments.GiveInspection(EstablishmentId.School(story.Urn), report, new("marian", "Marian", Role.HoSI)));

        (await StageAsync(story)).ShouldBe("DesignationDue");
    }

    [Fact]
    public async Task A_concern_about_a_school_whose_case_was_closed_finds_the_outcome_that_still_stands()
    {
        var story = casework.Story("2026-06-01");
        await story.DoAsync("marian", story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention)));
        await story.RefuseAsync("marian", new CloseCase(story.Today, ClosureReason.OpenedInError, "Raised by mistake"), Closing.D40);
        await story.DoAsync("colm", new CloseCase(story.Today, ClosureReason.OpenedInError, "Raised by mistake"));

        var raised = await story.TryAsync("petra", story.Concern());

        raised.Json.GetProperty("events").EnumerateArray().Select(e => e.GetString()).ShouldBe(["ConcernRaised", "OfstedOutcomeRecorded"]);
    }

    [Fact]
    public async Task An_academy_gets_no_case_by_itself()
    {
        await casework.Running.RegisterAsync(new InventedSchool("990001", "Fennwick Academy", 28, 10));
        var story = new CaseStory(casework, new("990001")).On("2026-06-01");

        var answer = await story.TryAsync("marian", story.ReportCard("10500001", (SchoolArea.Achievement, OfstedGrade.NeedsAttention)));

        answer.Json.GetProperty("result").GetProperty("meaning").GetString().ShouldBe("RequiresImprovementOrWorse");
        answer.Json.GetProperty("openCase").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_grade_word_that_nobody_knows_is_named_with_the_words_that_are_known()
    {
        var answer = await PostAsync("marian", $"/api/establishments/{casework.Story("2026-06-01").Urn}/inspections",
            """{ "number": "1", "kind": "ReportCard", "inspectedOn": "2026-05-01", "publishedOn": "2026-05-30", "grades": [{ "area": "Inclusion", "grade": "Fairly good" }] }""");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Json.GetProperty("field").GetString().ShouldBe("$.grades[0].grade");
        answer.Json.GetProperty("detail").GetString().ShouldStartWith("'Fairly good' is none of the words that are known here: outstanding, good,");
    }

    [Fact]
    public async Task Words_are_read_as_Ofsted_writes_them()
    {
        var story = casework.Story("2026-06-01");
        var answer = await PostAsync("marian", $"/api/establishments/{story.Urn}/inspections",
            """{ "number": "1", "kind": "Overall grade", "inspectedOn": "2026-05-01", "publishedOn": "2026-05-30", "grades": [{ "area": "Overall effectiveness", "grade": 3 }], "category": "SWK" }""");

        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
        answer.Json.GetProperty("inspection").GetProperty("category").GetString().ShouldBe("RequiresSignificantImprovement");
    }

    [Fact]
    public async Task An_inspection_of_a_school_that_is_not_on_the_register_is_refused()
    {
        var answer = await casework.PostAsync("marian", "/api/establishments/999998/inspections", casework.Story("2026-06-01").ReportCard("1"));

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Json.GetProperty("detail").GetString()!.ShouldContain("999998");
    }

    [Fact]
    public async Task Fields_that_cannot_be_right_are_all_named_and_nothing_is_kept()
    {
        var story = casework.Story("2026-06-01");
        var answer = await story.TryAsync("marian", story.ReportCard("1") with { Number = "", Grades = [] });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["number", "grades"]);
        var school = await casework.AskAsync<JsonElement>("lotte", $"/api/establishments/{story.Urn}");
        school.GetProperty("establishment").GetProperty("schoolInspections").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("bertram")]
    [InlineData("colm")]
    [InlineData("lotte")]
    public async Task Others_record_no_inspection(string person) =>
        (await casework.Story("2026-06-01").TryAsync(person, casework.Story("2026-06-01").ReportCard("1"))).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_report_card_with_urgent_improvement_and_no_category_is_refused_with_the_rule()
    {
        var story = casework.Story("2026-06-01");
        var answer = await story.TryAsync("marian", story.ReportCard("1", (SchoolArea.Inclusion, OfstedGrade.UrgentImprovement)));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Json.GetProperty("rule").GetString().ShouldBe("X22");
    }

    private static RecordInspection Monitoring(CaseStory story, string number, SchoolArea lifted) => new(
        number, InspectionKind.Monitoring, story.Today.AddDays(-21), story.Today, [new(lifted, OfstedGrade.ExpectedStandard)]);

    private Task<Answer> PostAsync(string person, string path, string json) =>
        casework.PostAsync(person, path, new StringContent(json, Encoding.UTF8, "application/json"));

    private static async Task<string?> StageAsync(CaseStory story) =>
        (await story.CaseAsync()).GetProperty("case").GetProperty("stage").GetString();
}
