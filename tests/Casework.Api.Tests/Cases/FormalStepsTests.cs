using System.Text.Json;
using Casework.Api.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Api.Tests.Cases;

/// <summary>The formal steps to the end, told over HTTP alone.</summary>
[Collection(nameof(SharedCasework))]
public sealed class FormalStepsTests(SharedCasework casework)
{
    [Fact]
    public async Task A_notice_on_pay_and_conditions_leads_to_governors_until_its_window_lapses()
    {
        var story = await casework.Story("2026-09-07").DesignatedAsync();
        await story.On("2026-10-05").RefuseAsync("marian", story.ToIssue(PolicyTrigger.P1NotCooperating, StatutoryGround.G4PayAndConditions), WarningNotices.R120);
        await story.DoAsync("petra", story.NotEngaged());
        await story.RefuseAsync("marian",
            story.ToIssue(PolicyTrigger.P1NotCooperating, StatutoryGround.G1LowStandards, StatutoryGround.G4PayAndConditions), WarningNotices.R127);
        await story.NoticeGivenAsync(StatutoryGround.G4PayAndConditions);
        (await WarningNoticeAsync(story)).GetProperty("kind").GetString().ShouldBe("Section60A");

        await story.On("2026-10-06").RefuseAsync("bertram", new CopyWarningNotice(story.Today, [Party.RegionalDirector], "Letters/60A.pdf"), WarningNotices.X9);
        await story.DoAsync("bertram", new CopyWarningNotice(new(2026, 10, 5), [Party.RegionalDirector, Party.Headteacher, Party.ChiefInspector], "Letters/60A.pdf"));

        story.On("2026-12-05");
        await story.RefuseAsync("marian", new GivePowersNotice(story.Today, "Letters/1.pdf"), Interventions.R135);
        await story.DoAsync("marian", new AssessCompliance(story.Today, false, "Nobody was paid by the order"));
        await story.RefuseAsync("marian", new ProposePowers(story.Today, [Power.Section63], "Advice"), Interventions.X10);
        await story.PowersApprovedAsync(Power.Section64);
        await story.RefuseAsync("marian", story.Governors(2), Interventions.R139);
        await story.RefuseAsync("colm", new GivePowersNotice(story.Today, "Letters/1.pdf"), WarningNotices.D28);
        await story.DoAsync("marian", new GivePowersNotice(story.Today, "Letters/1.pdf"));

        // The compliance period ended on 4 December 2026.
        story.On("2027-02-04");
        await casework.SweepAsync();
        (await LapsesAsync(story)).ShouldBeEmpty();
        await story.DoAsync("marian", story.Governors(2));

        story.On("2027-02-08");
        await casework.SweepAsync();
        await casework.SweepAsync();
        var lapse = (await LapsesAsync(story)).ShouldHaveSingleItem();
        lapse.OccurredOn.ShouldBe(new DateOnly(2027, 2, 5));
        lapse.Actor.ShouldBe(Actor.DailySweep);
        await story.RefuseAsync("marian", story.Governors(1), Interventions.X11);
        story.On("2027-02-09");
        await casework.SweepAsync();
        (await LapsesAsync(story)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Special_measures_bring_a_Statement_of_Action_and_powers_at_once()
    {
        var story = await casework.Story("2026-09-07").DesignatedAsync();
        await story.On("2026-11-23").DoAsync("marian", story.Ofsted("10400077", OfstedGrade.Inadequate) with { Category = OfstedCategory.SpecialMeasures });
        (await DutiesAsync("petra", story)).ShouldContain(("X16", new DateOnly(2026, 12, 7)));

        var draft = new DraftStatementOfAction(story.Today, "Coach every teacher", "Send an adviser", new(2027, 7, 16), null, "A meeting", "Not needed");
        await story.RefuseAsync("marian", draft, StatementsOfAction.R92);
        await story.RefuseAsync("petra", draft with { AuthorityActions = "" }, StatementsOfAction.R93);
        await story.DoAsync("petra", draft);
        await story.DoAsync("marian", new ApproveStatementOfAction(story.Today, "It answers the report"));
        await story.RefuseAsync("bertram", new SendStatementOfAction(story.Today, [Party.RegionalDirector], "Statements/1.pdf"), StatementsOfAction.X15);
        await story.DoAsync("bertram", new SendStatementOfAction(story.Today, [Party.ChiefInspector], "Statements/1.pdf"));
        (await DutiesAsync("petra", story)).ShouldNotContain(duty => duty.Rule == "X16");

        await story.PowersApprovedAsync(Power.Section64, Power.Section66);
        await story.DoAsync("marian", story.Governors(3));
        (await story.CaseAsync()).GetProperty("case").GetProperty("intervention").GetProperty("used").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_notice_of_the_Secretary_of_State_ends_the_authority_s_and_blocks_the_next()
    {
        var story = await casework.Story("2026-09-07").DesignatedAsync();
        await story.NoticeGivenAsync(StatutoryGround.G3SafetyThreatened);

        await story.On("2026-09-21").DoAsync("bertram", new RecordSecretaryOfStateNotice(story.Today, "Letters/8.pdf"));
        (await WarningNoticeAsync(story)).GetProperty("state").GetString().ShouldBe("Ceased");
        await story.RefuseAsync("marian", story.ToIssue(PolicyTrigger.P1NotCooperating, StatutoryGround.G3SafetyThreatened), WarningNotices.X8);
        await story.On("2026-10-12").DoAsync("bertram", new RecordSecretaryOfStateLeave(story.Today, "Letters/9.pdf"));
        await story.NoticeGivenAsync(StatutoryGround.G3SafetyThreatened);
        (await WarningNoticeAsync(story)).GetProperty("state").GetString().ShouldBe("Issued");
    }

    private static async Task<JsonElement> WarningNoticeAsync(CaseStory story) => (await story.CaseAsync()).GetProperty("case").GetProperty("warningNotice");

    private static async Task<EventView[]> LapsesAsync(CaseStory story) => [.. (await story.HistoryAsync()).Where(e => e.Type == "intervention_window_lapsed")];

    // A duty whose day the calendar does not know has none.
    private async Task<(string? Rule, DateOnly By)[]> DutiesAsync(string person, CaseStory story) =>
    [
        .. from work in (await casework.AskAsync<JsonElement>(person, "/api/duties")).GetProperty("cases").EnumerateArray()
           where work.GetProperty("case").GetString() == story.Id.Value
           from item in work.GetProperty("due").EnumerateArray()
           let due = item.GetProperty("due")
           where due.GetProperty("by").ValueKind is JsonValueKind.String
           select (due.GetProperty("rule").GetString(), DateOnly.Parse(due.GetProperty("by").GetString()!)),
    ];
}
