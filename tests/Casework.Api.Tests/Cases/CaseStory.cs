using System.Globalization;
using System.Net;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;
using Casework.Projections;
using Casework.Testing;

namespace Casework.Api.Tests.Cases;

/// <summary>
/// The case of one invented school, told over HTTP. petra is its Lead Officer, marian the Head of School Improvement, colm the
/// Director of Education, bertram the clerk and lotte the auditor. What is recorded, is recorded on the day that <see cref="On"/> set.
/// </summary>
public sealed class CaseStory(SharedCasework casework, Urn urn)
{
    /// <summary>An action plan with everything in it.</summary>
    public static readonly Plan Plan = new(
        ["Reading in Key Stage 1", "Challenge by governors"], "Securely good, with reading at the national average",
        [new("Phonics screening at 75%", new(2026, 6, 30))],
        [
            new("Daily phonics for all of Year 1", ActionOwner.School, 1, "Weekly drop-ins by the deputy head"),
            new("Training of governors", ActionOwner.LocalAuthority, 2, "Minutes read each term"),
        ]);

    /// <summary>The school.</summary>
    public Urn Urn => urn;

    /// <summary>Its first case.</summary>
    public CaseId Id { get; } = CaseId.For(EstablishmentId.School(urn), 1);

    /// <summary>The day it is.</summary>
    public DateOnly Today => casework.Today;

    /// <summary>Time passes until ten in the morning of a day such as 2025-11-03.</summary>
    public CaseStory On(string day)
    {
        casework.ItIs(day);
        return this;
    }

    /// <summary>Time passes until ten in the morning of a day.</summary>
    public CaseStory On(DateOnly day) => On(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Where a kind of command is posted.</summary>
    public string PathOf(Type command) => command == typeof(RaiseConcern) ? "/api/cases" : $"/api/cases/{Id}/{CaseRoutes.Of(command)}";

    /// <summary>Somebody gives a command; whatever comes of it.</summary>
    public Task<Answer> TryAsync(string person, CaseCommand command, params (string Name, string Value)[] headers) =>
        casework.PostAsync(person, PathOf(command.GetType()), command, headers);

    /// <summary>Somebody gives a command and it is recorded. What the SRG decides, it decides at its meeting of that day.</summary>
    public async Task<CaseStory> DoAsync(string person, CaseCommand command)
    {
        if (command is RecordSrgDecision { OccurredOn: var met })
        {
            await casework.Running.SrgMeetsAsync(met);
        }

        var answer = await TryAsync(person, command);
        answer.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Created], answer.Text);
        return this;
    }

    /// <summary>Somebody gives a command and a rule refuses it, with its reason and a way on.</summary>
    public async Task RefuseAsync(string person, CaseCommand command, Rule rule)
    {
        var answer = await TryAsync(person, command);
        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Text);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Json.GetProperty("rule").GetString().ShouldBe(rule.Id, answer.Text);
        var refusal = answer.Json.GetProperty("refusals")[0];
        refusal.GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();
        refusal.GetProperty("remedy").GetString().ShouldNotBeNullOrWhiteSpace();
        refusal.GetProperty("words").GetString().ShouldBe(rule.Words);
    }

    /// <summary>petra raises a concern.</summary>
    public Task<CaseStory> RaisedAsync() => DoAsync("petra", Concern());

    /// <summary>A concern about this school.</summary>
    public RaiseConcern Concern() => new(Today, urn, [Trigger.T5AchievementOrDecline], "Reading fell for two years", "Key Stage 1 results");

    /// <summary>petra raises a concern and discusses it.</summary>
    public async Task<CaseStory> DiscussedAsync() => await (await RaisedAsync()).DoAsync("petra", Discussion());

    /// <summary>A discussion with the headteacher.</summary>
    public RecordDiscussion Discussion() => new(Today, DiscussedWith.Headteacher, "The headteacher shares the concern");

    /// <summary>petra raises and discusses a concern; the SRG designates; marian makes petra the Lead Officer. All of it today.</summary>
    public async Task<CaseStory> DesignatedAsync()
    {
        await DiscussedAsync();
        await DoAsync("bertram", Designation());
        return await DoAsync("marian", LeadOfficer("petra"));
    }

    /// <summary>The SRG designates.</summary>
    public RecordSrgDecision Designation() => new(Today, SrgOutcome.Designate, "No sufficient evidence of capacity", Category: VisitCategory.Category3);

    /// <summary>Somebody becomes the Lead Officer.</summary>
    public AssignLeadOfficer LeadOfficer(string person) =>
        new(Today, DemonstrationPeople.Called(person).Person, LeadOfficerBasis.LearningNetworkInspector);

    /// <summary>Letters to both.</summary>
    public SendLetters Letters() => new(Today, true, true, "Letters/114.pdf");

    /// <summary>A visit with its note.</summary>
    public RecordVisit Visit(string focus = "Early reading") => new(Today, VisitKind.Monitoring, focus, "Phonics is taught daily");

    /// <summary>A review meeting; without a plan nothing can come of it.</summary>
    public HoldReviewMeeting Review(Plan? plan, LikelyGood? likelyGood = null) => new(
        Today, [Attendee.LeadOfficer, Attendee.Headteacher], "Phonics is taught daily", true, "Up by 8 points", "Notes/9.docx", plan,
        "Agreed at the meeting", likelyGood);

    /// <summary>A progress report.</summary>
    public ReportProgress Report(LikelyGood? likelyGood = null) => new(Today, "Little since Easter", ProgressJudgement.TooSlow, "Coaching", likelyGood);

    /// <summary>The school is judged not to have engaged.</summary>
    public AssessEngagement NotEngaged() => new(
        Today, [.. Enum.GetValues<EngagementIndicator>().Select(i => new IndicatorJudgement(i, IndicatorResult.NotMet, "Coaching was declined twice"))],
        EngagementJudgement.HasNotEngaged, "Coaching was declined twice");

    /// <summary>HoSI decides to issue a warning notice.</summary>
    public ConsiderWarningNotice ToIssue(PolicyTrigger trigger, params StatutoryGround[] grounds) => new(
        Today, [trigger], grounds, "Results of three years", "Three notes of visit", "Coaching was declined twice", true, "Other means are used up");

    /// <summary>A warning notice with two months to comply.</summary>
    public IssueWarningNotice Notice() => new(Today, "Low standards in reading", "Accept coaching", Today.AddDays(60), "Appoint additional governors");

    /// <summary>HoSI decides, the Director approves and HoSI gives a notice, all of it today.</summary>
    public async Task<CaseStory> NoticeGivenAsync(StatutoryGround ground)
    {
        await DoAsync("petra", NotEngaged());
        await DoAsync("marian", ToIssue(PolicyTrigger.P1NotCooperating, ground));
        await DoAsync("colm", new ApproveWarningNotice(Today, "The evidence bears it"));
        return await DoAsync("marian", Notice());
    }

    /// <summary>HoSI proposes powers and the Director approves them, both today.</summary>
    public async Task<CaseStory> PowersApprovedAsync(params Power[] powers) =>
        await (await DoAsync("marian", new ProposePowers(Today, powers, "Governors do not challenge"))).DoAsync("colm", new ApprovePowers(Today, "Proportionate"));

    /// <summary>Additional governors.</summary>
    public UsePower Governors(int number) => new(Today, Power.Section64, "The board needs strength", "Letters/64.pdf", Governors: number);

    /// <summary>An inspection of three weeks ago with an overall grade, whose report is published today.</summary>
    public RecordInspection Ofsted(string inspection, OfstedGrade grade) => new(
        inspection, InspectionKind.OverallGrade, Today.AddDays(-21), Today, [new(SchoolArea.OverallEffectiveness, grade)]);

    /// <summary>A report card of an inspection three weeks ago, published today, at the expected standard but for what is named.</summary>
    public RecordInspection ReportCard(string inspection, params (SchoolArea Area, OfstedGrade Grade)[] but) => new(
        inspection, InspectionKind.ReportCard, Today.AddDays(-21), Today,
        [
            .. Frameworks.Judged(InspectionKind.ReportCard).Where(area => but.All(one => one.Area != area))
                .Select(area => new GradeGiven(area, OfstedGrade.ExpectedStandard)),
            .. but.Select(one => new GradeGiven(one.Area, one.Grade)), new(SchoolArea.Safeguarding, OfstedGrade.Met),
        ]);

    /// <summary>Somebody records an inspection; whatever comes of it.</summary>
    public Task<Answer> TryAsync(string person, RecordInspection inspection) =>
        casework.PostAsync(person, $"/api/establishments/{urn}/inspections", inspection);

    /// <summary>Somebody records an inspection of the school, and what follows on its case is recorded with it.</summary>
    public async Task<CaseStory> DoAsync(string person, RecordInspection inspection)
    {
        var answer = await TryAsync(person, inspection);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text);
        return this;
    }

    /// <summary>Lead Officer and headteacher propose the removal.</summary>
    public ProposeRemoval Removal() => new(
        Today, new(ReviewBasis.LocalAuthorityReview, Today, true, true, true), "Reading above average", "Letter of the headteacher");

    /// <summary>The case with its version, now or as it was known at the end of a day.</summary>
    public Task<JsonElement> CaseAsync(DateOnly? asOf = null) => casework.AskAsync<JsonElement>("lotte", $"/api/cases/{Id}{Query(asOf)}");

    /// <summary>The history of the case.</summary>
    public Task<EventView[]> HistoryAsync() => casework.AskAsync<EventView[]>("lotte", $"/api/cases/{Id}/history");

    /// <summary>The commands that were refused.</summary>
    public Task<RefusedAttempt[]> AttemptsAsync() => casework.AskAsync<RefusedAttempt[]>("lotte", $"/api/cases/{Id}/attempts");

    /// <summary>A day as a question asks for it.</summary>
    public static string Query(DateOnly? asOf) => asOf is { } day ? string.Create(CultureInfo.InvariantCulture, $"?asOf={day:yyyy-MM-dd}") : "";
}
