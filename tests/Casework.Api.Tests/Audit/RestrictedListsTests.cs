using System.Net;
using Casework.Api.Meetings;
using Casework.Api.Monitoring;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using Casework.Testing;

namespace Casework.Api.Tests.Audit;

/// <summary>What is restricted is withheld on the lists, the register and at the meetings too (D35).</summary>
[Collection(nameof(SharedCasework))]
public sealed class RestrictedListsTests(SharedCasework casework)
{
    private const string Secret = "The deputy is under investigation";

    [Fact]
    public async Task A_restricted_decision_in_the_walk_is_seen_by_an_auditor_and_not_read()
    {
        var story = await casework.Story("2026-01-12").DiscussedAsync();
        await casework.Running.SrgMeetsAsync(story.Today);
        var meeting = SrgMeetingId.On(story.Today);
        await DoAsync("bertram", $"/api/srg-meetings/{meeting}/decisions",
            new DecideAtMeeting(story.Id, SrgOutcome.Watch, Secret, Classification: Classification.Restricted));

        (await story.HistoryAsync())[^1].Classification.ShouldBe(Classification.Restricted);
        await WithheldAsync("marian", $"/api/srg-meetings/{meeting}");
        var read = (await casework.AskAsync<SrgMeetingView>("lotte", $"/api/srg-meetings/{meeting}")).Schools.Single(s => s.Case == story.Id).Decision!;
        (read.Outcome, read.Reason, read.Meeting).ShouldBe((SrgOutcome.Watch, WithheldTexts.Notice, meeting.Value));
        await PageWithheldAsync("bertram", $"/srg-meetings/{meeting}/minutes");
    }

    [Fact]
    public async Task The_clerk_restricts_a_decision_on_the_page_of_the_walk()
    {
        var story = await casework.Story("2026-01-12").DiscussedAsync();
        await casework.Running.SrgMeetsAsync(story.Today);
        using var bertram = await casework.Running.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"/srg-meetings/{SrgMeetingId.On(story.Today)}?case={story.Id}");
        var form = page with { Address = new(page.Address, $"?handler=Decide&case={story.Id}") };

        var answer = await bertram.SendAsync(
            form, ("Form.Outcome", "Watch"), ("Form.Reason", Secret), ("Form.Classification", $"{Classification.Restricted}"));

        answer.Errors.ShouldBeEmpty();
        (await story.HistoryAsync())[^1].ShouldSatisfyAllConditions(
            last => last.Type.ShouldBe("srg_decision_recorded"), last => last.Classification.ShouldBe(Classification.Restricted));
    }

    [Fact]
    public async Task A_restricted_reason_for_no_case_is_withheld_on_the_page_of_the_setting()
    {
        casework.ItIs("2026-03-02");
        await casework.Running.RegisterSettingsAsync(("EY900652", "Sorrel Nursery", false));
        await casework.Running.InspectSettingAsync("EY900652", "02/02/2026", "4", "10800652");
        await DoAsync("wilma", "/api/establishments/setting-EY900652/no-case",
            new DecideNoCase(casework.Today, Secret) { Classification = Classification.Restricted });

        await PageWithheldAsync("wilma", "/schools/setting-EY900652");
        (await casework.AskAsync("lotte", "/api/establishments/setting-EY900652")).Text.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_restricted_concern_or_decision_about_a_setting_is_withheld_on_the_list_and_at_the_meeting()
    {
        casework.ItIs("2026-01-12");
        var day = $"{casework.Today:yyyy-MM-dd}";
        await casework.Running.RegisterSettingsAsync(("EY900651", "Sallowfield Nursery", false));
        await DoAsync("wilma", "/api/cases/setting-concerns", new RaiseSettingConcern(
            casework.Today, EstablishmentId.Setting("EY900651"), [SettingTrigger.ST3LearningEnvironment], Secret, [SettingEvidence.Visit], Secret)
        { Classification = Classification.Restricted });
        await WithheldAsync("wilma", "/api/settings-list");
        await DoAsync("wilma", "/api/settings-meetings", new OpenMeeting(casework.Today));
        await DoAsync("wilma", $"/api/settings-meetings/{day}/attendance", new AttendSettingsMeeting(
            [SettingsMember.StandardsLead, SettingsMember.ServiceManager, SettingsMember.RegistrationOfficer]));
        await DoAsync("wilma", "/api/cases/setting-EY900651-1/setting-outcomes",
            new RecordSettingOutcome(casework.Today, SettingOutcome.Remove, Secret, Basis: SettingRemovalBasis.PracticeImproved, Evidence: Secret)
            {
                Classification = Classification.Restricted,
            });

        await WithheldAsync("wilma", $"/api/settings-meetings/{day}");
        await PageWithheldAsync("wilma", $"/settings-meetings/{day}");
    }

    [Fact]
    public async Task The_register_does_not_answer_what_was_recorded_beside_the_cases_and_a_restricted_governor_is_not_named()
    {
        var urn = casework.Story("2026-01-12").Urn;
        var governor = new RecordGovernor(casework.Today, GovernanceRole.Chair, Secret, "chair@school.invalid") { Classification = Classification.Restricted };
        await DoAsync("marian", $"/api/establishments/{urn}/{SchoolRoutes.Of(governor.GetType())}", governor);

        foreach (var path in new[] { $"/api/establishments/{urn}", $"/api/establishments?search={urn}" })
        {
            (await casework.AskAsync("lotte", path)).Text.ShouldSatisfyAllConditions(
                text => text.ShouldContain($"{urn}"), text => text.ShouldNotContain(Secret), text => text.ShouldNotContain("chair@school.invalid"));
        }

        await WithheldAsync("marian", "/api/governors");
        await WithheldAsync("marian", "/api/governors.csv");
        await PageWithheldAsync("marian", "/governors");
    }

    private async Task WithheldAsync(string reader, string path)
    {
        (await casework.AskAsync(reader, path)).Text.ShouldContain(Secret);
        (await casework.AskAsync("lotte", path)).Text.ShouldSatisfyAllConditions(
            text => text.ShouldNotContain(Secret), text => text.ShouldContain(WithheldTexts.Notice));
    }

    private async Task PageWithheldAsync(string reader, string page)
    {
        using var may = await casework.Running.BrowserOfAsync(reader);
        using var mayNot = await casework.Running.BrowserOfAsync("lotte");
        (await may.OpenAsync(page)).Html.ShouldContain(Secret);
        (await mayNot.OpenAsync(page)).Html.ShouldSatisfyAllConditions(
            html => html.ShouldNotContain(Secret), html => html.ShouldContain(WithheldTexts.Notice));
    }

    private async Task DoAsync(string person, string path, object body)
    {
        var answer = await casework.PostAsync(person, path, body);
        answer.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Created], answer.Text);
    }
}
