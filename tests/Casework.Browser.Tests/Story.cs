using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using Casework.Testing;

namespace Casework.Browser.Tests;

/// <summary>
/// The case of an invented school, brought over HTTP to where a test of the pages begins. Everything happens on the day that it is.
/// petra is the Lead Officer, marian the Head of School Improvement, colm the Director of Education.
/// </summary>
public sealed class Story(Office office, string urn)
{
    /// <summary>An action plan with everything in it.</summary>
    public static readonly Plan Plan = new(
        ["Reading in Key Stage 1", "Challenge by governors"], "Securely good", [new("Phonics screening at 75%", new(2026, 6, 30))],
        [
            new("Daily phonics for all of Year 1", ActionOwner.School, 1, "Weekly drop-ins by the deputy head"),
            new("Training of governors", ActionOwner.LocalAuthority, 2, "Minutes read each term"),
        ]);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The reference of the case.</summary>
    public string Reference => $"{urn}-1";

    /// <summary>The address of the case.</summary>
    public string Address => $"/cases/{Reference}";

    /// <summary>Puts the school on the register and raises a concern about it.</summary>
    public async Task<Story> RaisedAsync(string name)
    {
        await office.Casework.RegisterAsync(new InventedSchool(urn, name));
        return await DoAsync("petra", new RaiseConcern(office.Today, new(urn), [Trigger.T5AchievementOrDecline], "Reading fell", "Key Stage 1 results"));
    }

    /// <summary>The SRG has designated the school, and petra is its Lead Officer.</summary>
    public async Task<Story> DesignatedAsync(string name)
    {
        await RaisedAsync(name);
        await DoAsync("petra", new RecordDiscussion(office.Today, DiscussedWith.Headteacher, "The headteacher shares the concern"));
        await office.Casework.SrgMeetsAsync(office.Today);
        await DoAsync("marian", new RecordSrgDecision(office.Today, SrgOutcome.Designate, "No capacity", Category: VisitCategory.Category3));
        var petra = DemonstrationPeople.Called("petra").Person;
        return await DoAsync("marian", new AssignLeadOfficer(office.Today, petra, LeadOfficerBasis.LearningNetworkInspector));
    }

    /// <summary>The school is designated, the letters are sent, and the plan is agreed.</summary>
    public async Task<Story> ListedAsync(string name)
    {
        await DesignatedAsync(name);
        await DoAsync("marian", new SendLetters(office.Today, true, true, "Letters/114.pdf"));
        return await DoAsync("petra", new AgreeActionPlan(office.Today, Plan, "By email"));
    }

    /// <summary>petra judges that the school has not engaged.</summary>
    public Task<Story> NotEngagedAsync() => DoAsync("petra", new AssessEngagement(
        office.Today, [.. Enum.GetValues<EngagementIndicator>().Select(i => new IndicatorJudgement(i, IndicatorResult.NotMet, "Coaching was declined"))],
        EngagementJudgement.HasNotEngaged, "Coaching was declined twice"));

    /// <summary>HoSI decides to issue a warning notice, once the school is judged not to have engaged.</summary>
    public async Task<Story> ToBeApprovedAsync() => await (await NotEngagedAsync()).DoAsync("marian", new ConsiderWarningNotice(
        office.Today, [PolicyTrigger.P1NotCooperating], [StatutoryGround.G1LowStandards], "Results", "Notes of visit", "Coaching was declined",
        true, "Other means are used up"));

    /// <summary>The Director approves it.</summary>
    public Task<Story> ApprovedAsync() => DoAsync("colm", new ApproveWarningNotice(office.Today, "The evidence bears it"));

    /// <summary>HoSI decides on a notice with so many days to comply, the Director approves it, and it is given.</summary>
    public async Task<Story> IssuedAsync(int days) => await (await (await ToBeApprovedAsync()).ApprovedAsync())
        .DoAsync("marian", new IssueWarningNotice(office.Today, "Low standards", "Accept coaching", office.Today.AddDays(days), "Appoint governors"));

    /// <summary>HoSI proposes powers and the Director approves them.</summary>
    public async Task<Story> PowersApprovedAsync(params Power[] powers) =>
        await (await DoAsync("marian", new ProposePowers(office.Today, powers, "Governors do not challenge")))
            .DoAsync("colm", new ApprovePowers(office.Today, "Proportionate"));

    /// <summary>petra drafts the Statement of Action.</summary>
    public Task<Story> DraftedAsync() => DoAsync("petra", new DraftStatementOfAction(
        office.Today, "Coach every teacher", "Send an adviser", office.Today.AddDays(120), null, "A meeting", "Not needed"));

    /// <summary>A concern is raised about a setting, and jonty is its lead worker.</summary>
    public async Task<Story> SettingListedAsync(params SettingTrigger[] triggers)
    {
        await DoAsync("wilma", new RaiseSettingConcern(
            office.Today, EstablishmentId.Parse(urn), triggers is [] ? [SettingTrigger.ST3LearningEnvironment] : triggers, "The rooms are bare", [SettingEvidence.Visit], "A visit"));
        return await DoAsync("wilma", new AssignLeadWorker(office.Today, DemonstrationPeople.Called("jonty").Person, LeadWorkerPost.AdvisoryTeacher));
    }

    /// <summary>The monitoring record of an independent school is opened.</summary>
    public Task<Story> MonitoredAsync() => DoAsync("petra", new OpenMonitoring(office.Today, new(urn), "Standards not met"));

    /// <summary>A concern about the independent school is noted.</summary>
    public Task<Story> ConcernNotedAsync() =>
        DoAsync("petra", new NoteMonitoringConcern(office.Today, [MonitoringConcern.Attendance], "Absence is high", "Attendance data"));

    /// <summary>The concern is shared.</summary>
    public Task<Story> ConcernSharedAsync() =>
        DoAsync("petra", new ShareMonitoringConcern(office.Today, [SharedWith.DepartmentForEducation], "Letters/1.pdf"));

    /// <summary>Somebody records something about the school beside its cases.</summary>
    public async Task<Story> DoAsync(string person, SchoolCommand command)
    {
        using var client = await office.Casework.AsAsync(person);
        var answer = await client.PostAsJsonAsync<object>($"/api/establishments/{urn}/{SchoolRoutes.Of(command.GetType())}", command, Json);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return this;
    }

    /// <summary>Somebody gives a command, it is recorded, and a minute passes.</summary>
    public async Task<Story> DoAsync(string person, CaseCommand command)
    {
        using var client = await office.Casework.AsAsync(person);
        var path = command is OpeningCommand
            ? $"/api/cases/{CaseRoutes.AllOpening.Single(opening => opening.Command == command.GetType()).Route}".TrimEnd('/')
            : $"/api/cases/{Reference}/{CaseRoutes.Of(command.GetType())}";
        var answer = await client.PostAsJsonAsync<object>(path, command, Json);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        office.Casework.Clock.Set(office.Casework.Clock.GetUtcNow().AddMinutes(1));
        return this;
    }

    /// <summary>Somebody records an inspection of the school, and a minute passes.</summary>
    public async Task<Story> DoAsync(string person, RecordInspection inspection)
    {
        using var client = await office.Casework.AsAsync(person);
        var answer = await client.PostAsJsonAsync($"/api/establishments/{urn}/inspections", inspection, Json);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        office.Casework.Clock.Set(office.Casework.Clock.GetUtcNow().AddMinutes(1));
        return this;
    }

    /// <summary>An inspection with an overall grade of inadequate, which puts the school in special measures today.</summary>
    public RecordInspection SpecialMeasures(string number) => new(
        number, InspectionKind.OverallGrade, office.Today, office.Today,
        [new(SchoolArea.OverallEffectiveness, OfstedGrade.Inadequate)], OfstedCategory.SpecialMeasures);

    /// <summary>The events of the case as the API tells them.</summary>
    public Task<IReadOnlyList<EventView>> HistoryAsync() => AskAsync<IReadOnlyList<EventView>>($"/api/cases/{Reference}/history");

    /// <summary>The event itself, read back from what the API told.</summary>
    public static CaseEvent EventOf(EventView told) =>
        (CaseEvent)((JsonElement)told.Data).Deserialize(typeof(CaseEvent).Assembly.GetTypes().Single(type =>
            type.IsSubclassOf(typeof(CaseEvent)) && type.Name.Equals(told.Type.Replace("_", ""), StringComparison.OrdinalIgnoreCase)), Json)!;

    /// <summary>What the API answers the auditor.</summary>
    public async Task<T> AskAsync<T>(string path)
    {
        using var lotte = await office.Casework.AsAsync("lotte");
        return (await lotte.GetFromJsonAsync<T>(path, Json))!;
    }
}
