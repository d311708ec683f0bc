using System.Net;
using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
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

    private async Task<string> RaisedAsync(string urn, SettingTrigger trigger)
    {
        var answer = await casework.PostAsync("wilma", "/api/cases/setting-concerns", new RaiseSettingConcern(
            casework.Today, EstablishmentId.Setting(urn), [trigger], "The concern", [SettingEvidence.OfstedReport], "A visit"));
        answer.Status.ShouldBe(HttpStatusCode.Created, answer.Text);
        return $"setting-{urn}-1";
    }

    private Task<EventView[]> HistoryAsync(string id) => casework.AskAsync<EventView[]>("lotte", $"/api/cases/{id}/history");
}
