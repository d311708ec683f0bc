using System.Net;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.Rules;

namespace Casework.Api.Tests.Meetings;

/// <summary>R9, R107, D33: what the boards are told, who sees names, and HoSI's meetings with Lead Officers.</summary>
[Collection(nameof(SharedCasework))]
public sealed class BoardReportTests(SharedCasework casework)
{
    [Fact]
    public async Task A_report_is_read_in_totals_and_its_names_open_only_for_who_has_no_interest_and_that_is_kept()
    {
        var story = await casework.Story("2026-02-02").DesignatedAsync();
        casework.ItIs("2026-02-04");
        var report = new IssueBoardReport(
            new(2026, 2, 4), Board.StandardsPartnershipBoard, [BoardTopic.SchoolsCausingConcern], new(2025, 11, 3), new(2026, 1, 30), "One more school");
        var issued = await casework.PostAsync("bertram", "/api/board-reports", report);
        issued.Status.ShouldBe(HttpStatusCode.OK, issued.Text);
        var path = $"/api/board-reports/{issued.Json.GetProperty("id").GetString()}";
        await story.On("2026-02-05").DoAsync("petra", new RecordVisit(story.Today, VisitKind.Monitoring, "Reading", "Later than the report"));

        var shown = await casework.AskAsync("lotte", path);
        shown.Text.ShouldNotContain("Larkrise");
        shown.Json.GetProperty("totals")[0].GetProperty("count").GetInt32().ShouldBeGreaterThan(0);

        (await casework.PostAsync("bertram", "/api/interests", new DeclareInterest(story.Today, "Rhoda Pell", EstablishmentId.School(story.Urn), "Headteacher")))
            .Status.ShouldBe(HttpStatusCode.OK);
        var refused = await casework.PostAsync("marian", $"{path}/named-views", new OpenNamedView("rhoda pell"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Json.GetProperty("rule").GetString().ShouldBe(BoardsAndReports.D33.Id);
        (await casework.PostAsync("petra", $"{path}/named-views", new OpenNamedView())).Status.ShouldBe(HttpStatusCode.Forbidden);

        var names = await casework.PostAsync("marian", $"{path}/named-views", new OpenNamedView("Ada Merritt"));
        names.Text.ShouldContain(story.Id.Value);
        var opened = (await casework.AskAsync<BoardReportView>("lotte", path)).Report.Opened.ShouldHaveSingleItem();
        opened.ShouldBe(new(story.Today, DemonstrationPeople.Called("marian").Person, "Ada Merritt"));
    }

    [Fact]
    public async Task What_a_board_cannot_have_been_told_is_refused_with_its_field()
    {
        casework.ItIs("2026-02-06");
        object body = new { occurredOn = "2026-02-06", board = "SchoolsReviewGroup", topics = Array.Empty<string>(), from = "2026-02-05", to = "2026-02-01", summary = "" };

        var answer = await casework.PostAsync("bertram", "/api/board-reports", body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest, answer.Text);
        answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["topics", "to", "summary"], ignoreOrder: true);
        (await casework.PostAsync("marian", "/api/board-reports/ssspb-2019-01-01/named-views", new { })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await casework.PostAsync("bertram", "/api/interests", new { occurredOn = "2026-02-06", member = "A", school = "school-900990", interest = "B" }))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task HoSI_records_that_they_met_a_Lead_Officer_about_their_own_cases()
    {
        var (story, other) = (await casework.Story("2026-02-09").DesignatedAsync(), await casework.Story("2026-02-09").RaisedAsync());
        var path = $"/api/lead-officer-meetings/{DemonstrationPeople.Called("petra").Oid}";
        HoldLeadOfficerMeeting Meeting(params CaseId[] about) => new(story.Today, about, "The pace of the plan");

        (await casework.PostAsync("petra", path, Meeting(story.Id))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await casework.PostAsync("marian", path, Meeting(other.Id))).Json.GetProperty("rule").GetString().ShouldBe(QualityAssurance.R107.Id);
        var held = await casework.PostAsync("marian", path, Meeting(story.Id));
        held.Status.ShouldBe(HttpStatusCode.OK, held.Text);
        (await casework.PostAsync("marian", path, Meeting(story.Id))).Text.ShouldBe(held.Text);
        (await casework.PostAsync("marian", "/api/lead-officer-meetings/nobody", Meeting(story.Id))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await casework.AskAsync("lotte", "/api/lead-officer-meetings")).Text.ShouldContain("The pace of the plan");
    }
}
