using Casework.Api.Identity;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.Policy;
using Casework.Projections;
using Casework.Testing;
using Marten;
using Npgsql;

namespace Casework.Api.Tests.Audit;

public sealed class RebuildTests(SharedCasework casework) : IClassFixture<SharedCasework>
{
    [Theory]
    [InlineData(typeof(CaseProjection), typeof(Domain.Cases.Case))]
    [InlineData(typeof(SrgMeetingProjection), typeof(SrgMeeting))]
    [InlineData(typeof(LeadOfficerMeetingsProjection), typeof(LeadOfficerMeetings))]
    [InlineData(typeof(BoardReportProjection), typeof(BoardReport))]
    [InlineData(typeof(InterestsProjection), typeof(Interests))]
    [InlineData(typeof(PolicyProjection), typeof(Policies))]
    [InlineData(typeof(AuditHistory), typeof(AuditEntry))]
    [InlineData(typeof(EstablishmentProjection), typeof(Establishment))]
    [InlineData(typeof(ImportProjection), typeof(ImportProgress))]
    [InlineData(typeof(CalendarProjection), typeof(SchoolCalendar))]
    public async Task Rebuilding_a_projection_from_the_events_gives_the_same_rows(Type projection, Type row)
    {
        await TellAsync();
        var before = await RowsAsync(row);
        before.ShouldNotBeEmpty();

        using (var daemon = await casework.Running.Store.BuildProjectionDaemonAsync())
        {
            await daemon.RebuildProjectionAsync(projection, CancellationToken.None);
        }

        (await RowsAsync(row)).ShouldBe(before);
    }

    [Fact]
    public async Task A_row_that_was_lost_is_back_after_a_rebuild_and_the_case_goes_on()
    {
        var story = await casework.Story("2026-01-12").DesignatedAsync();
        var before = (await story.CaseAsync()).GetRawText();
        await using (var session = casework.Running.Store.LightweightSession())
        {
            session.Delete<Domain.Cases.Case>(story.Id);
            await session.SaveChangesAsync();
        }

        using (var daemon = await casework.Running.Store.BuildProjectionDaemonAsync())
        {
            await daemon.RebuildProjectionAsync(typeof(CaseProjection), CancellationToken.None);
        }

        (await story.CaseAsync()).GetRawText().ShouldBe(before);
        await story.DoAsync("petra", story.Visit());
    }

    private async Task TellAsync()
    {
        var story = casework.Story("2026-01-12");
        casework.ItIs("2026-01-12", new TimeOnly(10, 0).Add(TimeSpan.FromTicks(7)));
        await story.DesignatedAsync();
        await casework.Running.PublishCalendarAsync();
        await story.DoAsync("petra", new AgreeActionPlan(story.Today, CaseStory.Plan, "E-mail"));
        await story.DoAsync("petra", story.Visit());
        await story.On("2026-03-16").DoAsync("petra", story.Review(CaseStory.Plan));
        await casework.PostAsync("bertram", "/api/srg-meetings", new { occurredOn = "2026-03-16" });
        await casework.PostAsync("bertram", "/api/srg-meetings/srg-2026-03-16/attendance", new RecordAttendance(
            [new("Marian Oduya", SrgSeat.HeadOfSchoolImprovement), new("Colm Hathersage", SrgSeat.SeniorOfficer)], SrgSeat.HeadOfSchoolImprovement));
        await casework.PostAsync("bertram", "/api/srg-meetings/srg-2026-03-16/minutes", new { text = "The list was walked." });
        await casework.PostAsync("bertram", "/api/srg-meetings/srg-2026-03-16/close", new { reasonForTheRest = "No time" });
        await casework.PostAsync("marian", $"/api/lead-officer-meetings/{DemonstrationPeople.Called("petra").Oid}", new HoldLeadOfficerMeeting(story.Today, [story.Id], "Pace"));
        await casework.PostAsync("bertram", "/api/board-reports", new IssueBoardReport(
            story.Today, Board.StandardsPartnershipBoard, [BoardTopic.SchoolsCausingConcern], new(2025, 11, 3), story.Today, "One more school"));
        await casework.PostAsync("marian", "/api/board-reports/ssspb-2026-03-16/named-views", new OpenNamedView());
        await casework.PostAsync("bertram", "/api/interests", new DeclareInterest(story.Today, "Rhoda Pell", EstablishmentId.School(story.Urn), "Headteacher"));
        await ChangePolicyAsync();
        await (await casework.Story("2026-01-12").RaisedAsync()).DoAsync("marian", new CloseCase(new(2026, 1, 12), ClosureReason.SchoolClosed, "Closed", WhyAgainstRegister: "The register is old"));
    }

    // One proposal is withdrawn, the next adopted.
    private async Task ChangePolicyAsync()
    {
        var version = PolicyVersion.Strategy2024 with { Id = "2026-05", EffectiveFrom = new(2026, 5, 1), LettersWorkingDays = 10 };
        await casework.PostAsync("marian", "/api/policies/proposals", new ProposePolicy(version, "Letters take longer"));
        await casework.PostAsync("marian", "/api/policies/proposals/1/withdrawal", new WithdrawPolicy("Not now"));
        await casework.PostAsync("marian", "/api/policies/proposals", new ProposePolicy(version, "Letters take longer"));
        await casework.PostAsync("colm", "/api/policies/proposals/2/adoption", new { });
    }

    private async Task<IReadOnlyList<string>> RowsAsync(Type row)
    {
        await using var connection = casework.Running.Store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        var table = casework.Running.Store.Options.FindOrResolveDocumentType(row).TableName.QualifiedName;
        await using var reader = await new NpgsqlCommand($"select id::text || ' ' || data::text from {table} order by id::text", connection).ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
