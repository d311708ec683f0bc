using System.Net;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Testing;

namespace Casework.Api.Tests.Establishments;

/// <summary>Inspections of settings, which come with Ofsted's file, and what follows from them on a case (R163, R171).</summary>
[Collection(nameof(SharedCasework))]
public sealed class SettingInspectionTests(SharedCasework casework)
{
    [Fact]
    public async Task The_file_tells_the_open_case_of_a_setting_and_tells_it_once()
    {
        casework.ItIs("2026-03-02");
        await casework.Running.RegisterSettingsAsync(("EY900611", "Larchfield Nursery", false));
        var id = await RaisedAsync("EY900611", SettingTrigger.ST3LearningEnvironment);

        await casework.TrackAsync(() => casework.Running.InspectSettingAsync("EY900611", "02/02/2026", "4", "10800611"));
        await casework.TrackAsync(() => casework.Running.InspectSettingAsync("EY900611", "02/02/2026", "4", "10800611"));

        var history = await HistoryAsync(id);
        history.Select(e => e.Type).ShouldBe(["setting_concern_raised", "setting_inspection_recorded", "setting_inspection_recorded"]);
        history.Select(e => e.OccurredOn).Skip(1).ShouldBe([new(2024, 3, 12), new(2026, 2, 2)]);
        history[^1].Actor.ShouldBe(Actor.Inspections);
        var last = (await casework.AskAsync<JsonElement>("lotte", $"/api/cases/{id}")).GetProperty("case").GetProperty("setting").GetProperty("lastInspection");
        last.GetProperty("inspection").GetProperty("grade").GetString().ShouldBe("Inadequate");
        last.GetProperty("meaning").GetString().ShouldBe("RequiresImprovementOrWorse");
    }

    [Fact]
    public async Task What_was_typed_before_the_file_came_is_not_recorded_again_and_what_the_file_corrects_is()
    {
        casework.ItIs("2026-03-02");
        await casework.Running.RegisterSettingsAsync(("EY900612", "Alderbrook Nursery", false));
        var id = await RaisedAsync("EY900612", SettingTrigger.ST3LearningEnvironment);
        var typed = await casework.PostAsync("wilma", $"/api/cases/{id}/setting-inspections", new RecordSettingInspection(
            casework.Today, new("10800612", new(2026, 2, 2), SettingGrade.RequiresImprovement)));
        typed.Status.ShouldBe(HttpStatusCode.OK, typed.Text);

        await casework.TrackAsync(() => casework.Running.InspectSettingAsync("EY900612", "02/02/2026", "3", "10800612"));
        (await HistoryAsync(id)).Length.ShouldBe(3);

        await casework.TrackAsync(() => casework.Running.InspectSettingAsync("EY900612", "02/02/2026", "4", "10800612"));
        (await HistoryAsync(id)).Length.ShouldBe(4);
    }

    [Fact]
    public async Task The_inspection_that_lists_a_setting_may_be_left_to_the_register()
    {
        casework.ItIs("2026-03-02");
        await casework.Running.RegisterSettingsAsync(("EY900613", "Thistledown Nursery", false));
        await casework.Running.InspectSettingAsync("EY900613", "02/02/2026", "3", "10800613");

        var id = await RaisedAsync("EY900613", SettingTrigger.ST1OfstedGrade);

        (await casework.AskAsync<JsonElement>("lotte", $"/api/cases/{id}")).GetProperty("case").GetProperty("setting").GetProperty("listedBy")
            .GetProperty("number").GetString().ShouldBe("10800613");
    }

    [Fact]
    public async Task A_poor_grade_without_a_case_is_on_the_list_of_the_Standards_Lead_until_she_decides_and_again_when_more_is_published()
    {
        casework.ItIs("2026-03-02");
        await casework.Running.RegisterSettingsAsync(("EY900614", "Bracken Nursery", false));
        (await AskedAsync("EY900614")).ShouldBeFalse();
        await casework.Running.InspectSettingAsync("EY900614", "02/02/2026", "4", "10800614");
        (await AskedAsync("EY900614")).ShouldBeTrue();

        var refused = await casework.PostAsync("marian", "/api/establishments/setting-EY900614/no-case", new DecideNoCase(casework.Today, "It closes in May"));
        (refused.Status, refused.Json.GetProperty("rule").GetString()).ShouldBe((HttpStatusCode.Conflict, "WHO"));
        var decided = await casework.PostAsync("wilma", "/api/establishments/setting-EY900614/no-case", new DecideNoCase(casework.Today, "It closes in May"));
        decided.Status.ShouldBe(HttpStatusCode.OK, decided.Text);
        (await AskedAsync("EY900614")).ShouldBeFalse();
        var history = await casework.AskAsync<EventView[]>("lotte", "/api/establishments/setting-EY900614/monitoring/history");
        history.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            it => it.Type.ShouldBe("no_case_decided"), it => it.Actor.Role.ShouldBe(Role.StandardsLead), it => it.OccurredOn.ShouldBe(casework.Today));
        using var lotte = await casework.Running.BrowserOfAsync("lotte");
        (await lotte.OpenAsync("/schools/setting-EY900614")).Html.ShouldContain("It closes in May");

        await casework.Running.InspectSettingAsync("EY900614", "27/02/2026", "3", "10800615");
        (await AskedAsync("EY900614")).ShouldBeTrue();
    }

    private async Task<bool> AskedAsync(string urn) => (await casework.AskAsync<JsonElement>("wilma", "/api/duties")).GetProperty("yourTurn").EnumerateArray()
        .Any(item => item.GetProperty("link").GetString() == $"/schools/setting-{urn}" && item.GetProperty("stepLink").GetString() == $"/schools/setting-{urn}/no-case");

    private async Task<string> RaisedAsync(string urn, SettingTrigger trigger)
    {
        var answer = await casework.PostAsync("wilma", "/api/cases/setting-concerns", new RaiseSettingConcern(
            casework.Today, EstablishmentId.Setting(urn), [trigger], "The concern", [SettingEvidence.OfstedReport], "A visit"));
        answer.Status.ShouldBe(HttpStatusCode.Created, answer.Text);
        return $"setting-{urn}-1";
    }

    private Task<EventView[]> HistoryAsync(string id) => casework.AskAsync<EventView[]>("lotte", $"/api/cases/{id}/history");
}
