using System.Net;
using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Testing;

namespace Casework.Api.Tests.Meetings;

/// <summary>Settings causing concern over HTTP, from the concern to the meeting that takes one off the list.</summary>
[Collection(nameof(SharedCasework))]
public sealed class SettingsMeetingTests(SharedCasework casework)
{
    private const string Nursery = "setting-EY900601-1", Minder = "setting-EY900602-1";

    [Fact]
    public async Task A_meeting_walks_every_setting_decides_about_each_and_is_closed_with_its_minutes()
    {
        casework.ItIs("2026-01-13");
        await casework.Running.RegisterSettingsAsync(("EY900601", "Brackenfold Nursery", false), ("EY900602", "REDACTED", true));
        await DoAsync("jonty", "/api/cases/setting-concerns", Concern("EY900601", SettingTrigger.ST3LearningEnvironment), HttpStatusCode.Created);
        await DoAsync("wilma", "/api/cases/setting-concerns", Concern("EY900602", SettingTrigger.ST5Safeguarding), HttpStatusCode.Created);
        await RefusedAsync("wilma", $"/api/cases/{Minder}/lead-worker", Worker(LeadWorkerPost.AdvisoryTeacher), "R159");
        await DoAsync("wilma", $"/api/cases/{Minder}/lead-worker", Worker(LeadWorkerPost.ChildmindingQualityAndSupportOfficer));
        await DoAsync("jonty", $"/api/cases/{Minder}/setting-visits", new VisitSetting(new(2026, 1, 13), [VisitDriver.Safeguarding], "Gates", "The gate is mended."));
        (await casework.PostAsync("saffi", $"/api/cases/{Minder}/setting-visits", new VisitSetting(new(2026, 1, 13), [], "Gates", "Note"))).Status
            .ShouldBe(HttpStatusCode.Forbidden);

        var decision = new RecordSettingOutcome(new(2026, 1, 20), SettingOutcome.Continue, "As before");
        casework.ItIs("2026-01-20");
        await RefusedAsync("wilma", $"/api/cases/{Nursery}/setting-outcomes", decision, "D30");
        (await casework.PostAsync("petra", "/api/settings-meetings", new { occurredOn = "2026-01-20" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        await DoAsync("wilma", "/api/settings-meetings", new { occurredOn = "2026-01-20" });
        await RefusedAsync("wilma", $"/api/cases/{Nursery}/setting-outcomes", decision, "D30");
        await DoAsync("wilma", "/api/settings-meetings/2026-01-20/attendance", new AttendSettingsMeeting(
            [SettingsMember.StandardsLead, SettingsMember.ServiceManager, SettingsMember.RegistrationOfficer]));
        await DoAsync("wilma", $"/api/cases/{Nursery}/setting-outcomes", decision);
        await RefusedAsync("wilma", $"/api/cases/{Nursery}/setting-outcomes", decision with { Reason = "Again" }, "R166");
        await RefusedAsync("wilma", $"/api/cases/{Minder}/setting-outcomes", decision, "R170");
        await RefusedAsync("wilma", "/api/settings-meetings/2026-01-20/close", new CloseSettingsMeeting("Two settings"), "R166");
        (await WalkedAsync("2026-01-20"))[Minder].ReferralIsMissing.ShouldBeTrue();

        await DoAsync("wilma", $"/api/cases/{Minder}/safeguarding-referrals", new RecordSafeguardingReferral(new(2026, 1, 20), [Partner.Lado]));
        await DoAsync("wilma", $"/api/cases/{Minder}/setting-outcomes", new RecordSettingOutcome(
            new(2026, 1, 20), SettingOutcome.Remove, "Safe", Basis: SettingRemovalBasis.PracticeImproved, Evidence: "Two visits"));
        await DoAsync("wilma", "/api/settings-meetings/2026-01-20/close", new CloseSettingsMeeting("Two settings"));

        (await WalkedAsync("2026-01-20")).Values.ShouldAllBe(setting => setting.Decision != null);
        (await casework.AskAsync<SettingsMeeting[]>("lotte", "/api/settings-meetings")).Single(m => m.On == new DateOnly(2026, 1, 20)).Minutes.ShouldBe("Two settings");
        var listed = (await casework.AskAsync<System.Text.Json.JsonElement>("lotte", "/api/settings-list")).EnumerateArray().ToArray();
        listed.Select(row => row.GetProperty("name").GetString()).ShouldContain("Brackenfold Nursery");
        listed.Select(row => row.GetProperty("case").GetProperty("id").GetString()).ShouldNotContain(Minder);
        (await casework.AskAsync("lotte", "/api/settings-meetings/2020-01-01")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await casework.AskAsync("lotte", "/api/settings-meetings/nonsense")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static RaiseSettingConcern Concern(string urn, SettingTrigger trigger) =>
        new(new(2026, 1, 13), EstablishmentId.Setting(urn), [trigger], "The concern", [SettingEvidence.Visit], "A visit");

    private static AssignLeadWorker Worker(LeadWorkerPost post) => new(new(2026, 1, 13), DemonstrationPeople.Called("jonty").Person, post);

    private async Task<Dictionary<string, WalkedSetting>> WalkedAsync(string day) =>
        (await casework.AskAsync<SettingsMeetingView>("wilma", $"/api/settings-meetings/{day}")).Settings.ToDictionary(s => s.Case.Value);

    private async Task DoAsync(string person, string path, object body, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await casework.PostAsync(person, path, body);
        answer.Status.ShouldBe(status, answer.Text);
    }

    private async Task RefusedAsync(string person, string path, object body, string rule)
    {
        var answer = await casework.PostAsync(person, path, body);
        answer.Status.ShouldBe(HttpStatusCode.Conflict, answer.Text);
        answer.Json.GetProperty("rule").GetString().ShouldBe(rule);
    }
}
