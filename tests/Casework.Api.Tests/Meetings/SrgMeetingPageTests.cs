using System.Net;
using Casework.Api.Tests.Cases;
using Casework.Testing;

namespace Casework.Api.Tests.Meetings;

/// <summary>The page on which the clerk walks a meeting, in a browser without script.</summary>
public sealed class SrgMeetingPageTests(StepPageHost host) : IClassFixture<StepPageHost>
{
    private const string Typed = "As the group heard it.\n<b>And more</b>.";

    private static readonly (string, string)[] Watch = [("Form.Outcome", "Watch"), ("Form.Reason", Typed)];

    [Fact]
    public async Task A_decision_goes_to_the_school_that_was_on_the_page_and_the_next_one_follows()
    {
        var (meeting, first, second) = (await OpenAsync("2025-11-20"), await WaitingAsync(), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");

        var recorded = await bertram.SendAsync(Deciding(await bertram.OpenAsync($"{meeting}?case={first}"), first), Watch);

        recorded.Address.AbsolutePath.ShouldBe(meeting);
        recorded.Address.Query.ShouldStartWith("?case=");
        recorded.Address.Query.ShouldNotContain(first);
        (await EventsAsync(first)).ShouldContain("srg_decision_recorded");
        (await EventsAsync(second)).ShouldNotContain("srg_decision_recorded");
    }

    [Fact]
    public async Task A_case_that_is_no_longer_before_the_meeting_is_not_changed_for_another_one()
    {
        var (meeting, gone, other) = (await OpenAsync("2025-11-21"), await WaitingAsync(), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}?case={gone}");
        await host.GiveAsync("colm", $"/api/cases/{gone}/closure", new { occurredOn = "2025-11-22", reason = "SchoolClosed", explanation = "It closed.", whyAgainstRegister = "It is old" });

        var answer = await bertram.SendAsync(Deciding(page, gone), Watch);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Errors.ShouldBe(["This case is no longer before the meeting."]);
        ShouldKeepWhatWasTyped(answer);
        (await EventsAsync(other)).ShouldNotContain("srg_decision_recorded");
    }

    [Fact]
    public async Task What_was_typed_stays_when_somebody_else_decided_first()
    {
        var (meeting, id) = (await OpenAsync("2025-11-23"), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}?case={id}");
        await host.GiveAsync("marian", $"/api{meeting}/decisions", new { @case = id, outcome = "Designate", reason = "No capacity", category = "Category3" });

        var stale = await bertram.SendAsync(Deciding(page, id), Watch);
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Errors.ShouldHaveSingleItem().ShouldStartWith("Somebody recorded something on this case");
        stale.Shows("No capacity").ShouldBeTrue();
        ShouldKeepWhatWasTyped(stale);

        var refused = await bertram.SendAsync(Deciding(stale, id));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Errors[0].ShouldStartWith("The meeting has decided about this school already");
        ShouldKeepWhatWasTyped(refused);
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_meeting_was_closed_meanwhile()
    {
        var (meeting, id) = (await OpenAsync("2025-11-24"), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}?case={id}");
        await host.GiveAsync("marian", $"/api{meeting}/close", new { reasonForTheRest = "No time" });

        var refused = await bertram.SendAsync(Deciding(page, id), Watch);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Errors.ShouldHaveSingleItem().ShouldEndWith("is closed. Record the decision at the next meeting. (R61)");
        ShouldKeepWhatWasTyped(refused);
    }

    [Fact]
    public async Task A_decision_sent_while_the_database_is_gone_says_so_and_can_be_sent_again()
    {
        var (meeting, id) = (await OpenAsync("2025-11-25"), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}?case={id}");

        host.Database.Cut();
        var outage = await bertram.SendAsync(Deciding(page, id), Watch);
        host.Database.Restore();

        outage.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        outage.Shows("Casework cannot reach its database").ShouldBeTrue();
        ShouldKeepWhatWasTyped(outage);
        (await bertram.SendAsync(Deciding(outage, id))).Address.AbsolutePath.ShouldBe(meeting);
        (await EventsAsync(id)).ShouldContain("srg_decision_recorded");
    }

    [Fact]
    public async Task A_meeting_that_is_closed_while_the_database_is_gone_says_so()
    {
        var meeting = await OpenAsync("2025-11-27");
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}/close");

        host.Database.Cut();
        var outage = await bertram.SendAsync(page, ("ReasonForTheRest", Typed));
        host.Database.Restore();

        outage.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        outage.Shows("Casework cannot reach its database").ShouldBeTrue();
        (await bertram.SendAsync(outage)).Address.PathAndQuery.ShouldBe(meeting);
    }

    [Fact]
    public async Task A_meeting_is_closed_once_each_school_without_a_decision_has_its_reason()
    {
        var (meeting, id) = (await OpenAsync("2025-11-28"), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}/close");

        var refused = await bertram.SendAsync(page);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Errors.ShouldHaveSingleItem().ShouldContain($"School {id.Split('-')[0]}");
        refused.Errors[0].ShouldNotContain(id);
        var closed = await bertram.SendAsync(refused, ("ReasonForTheRest", Typed));
        closed.Address.PathAndQuery.ShouldBe(meeting);
        closed.Shows("The meeting is closed.").ShouldBeTrue();
        (await bertram.OpenAsync($"{meeting}/minutes")).Shows("Family Services was not represented (R62).").ShouldBeTrue();
    }

    [Fact]
    public async Task A_meeting_in_anybody_else_s_chair_is_refused_and_what_was_typed_stays()
    {
        await host.GiveAsync("bertram", "/api/srg-meetings", new { occurredOn = "2025-11-29" });
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        const string Meeting = "/srg-meetings/srg-2025-11-29";
        (await bertram.OpenAsync(Meeting)).Shows("It is not recorded who is at the meeting.").ShouldBeTrue();
        var page = await bertram.OpenAsync($"{Meeting}/attendance");

        var refused = await bertram.SendAsync(page, ("Present[0].Name", "Marian Oduya"), ("Present[1].Name", "Colm Hathersage"), ("ChairedBy", "SeniorOfficer"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Errors.ShouldHaveSingleItem().ShouldEndWith("(R63)");
        refused.Fields.ShouldContain(new KeyValuePair<string, string>("Present[1].Name", "Colm Hathersage"));
        (await bertram.SendAsync(refused, ("ChairedBy", "HeadOfSchoolImprovement"))).Shows("Present: Marian Oduya").ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_right_is_a_bad_request()
    {
        var (meeting, id) = (await OpenAsync("2025-11-05"), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}?case={id}");

        var blank = await bertram.SendAsync(Deciding(page, id));
        blank.Status.ShouldBe(HttpStatusCode.BadRequest);
        blank.Errors.ShouldContain("Choose what the SRG decided");

        var tooEarly = await bertram.SendAsync(Deciding(page, id), Watch);
        tooEarly.Status.ShouldBe(HttpStatusCode.BadRequest);
        tooEarly.Errors.ShouldHaveSingleItem().ShouldStartWith("The date cannot be before 11 November 2025");
        ShouldKeepWhatWasTyped(tooEarly);
    }

    [Fact]
    public async Task A_form_whose_id_was_used_before_gets_a_new_one_and_can_be_sent_again()
    {
        var (meeting, first, second) = (await OpenAsync("2025-11-26"), await WaitingAsync(), await WaitingAsync());
        using var bertram = await host.Casework.BrowserOfAsync("bertram");
        var page = await bertram.OpenAsync($"{meeting}?case={second}");

        var used = CommandIdOf(page);
        await bertram.SendAsync(Deciding(await bertram.OpenAsync($"{meeting}?case={first}"), first), [.. Watch, ("CommandId", used)]);
        var refused = await bertram.SendAsync(Deciding(page, second), Watch);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        CommandIdOf(refused).ShouldNotBe(used);
        (await bertram.SendAsync(Deciding(refused, second))).Address.AbsolutePath.ShouldBe(meeting);
    }

    private static void ShouldKeepWhatWasTyped(ShownPage page)
    {
        page.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Reason", Typed));
        page.Fields.ShouldContain(new KeyValuePair<string, string>("Form.Outcome", "Watch"));
    }

    private static string CommandIdOf(ShownPage page) => page.Fields.Single(f => f.Key == "CommandId").Value;

    private static ShownPage Deciding(ShownPage page, string id) => page with { Address = new(page.Address, $"?handler=Decide&case={id}") };

    // The address of the meeting of a day.
    private async Task<string> OpenAsync(string day)
    {
        await host.GiveAsync("bertram", "/api/srg-meetings", new { occurredOn = day });
        await host.GiveAsync("bertram", $"/api/srg-meetings/srg-{day}/attendance", new
        {
            present = new[] { new { name = "Marian Oduya", seat = "HeadOfSchoolImprovement" }, new { name = "Colm Hathersage", seat = "SeniorOfficer" } },
            chairedBy = "HeadOfSchoolImprovement",
        });
        return $"/srg-meetings/srg-{day}";
    }

    // A case that waits for the SRG.
    private async Task<string> WaitingAsync()
    {
        var address = await host.NewCaseAsync();
        await host.GiveAsync("marian", $"/api{address}/discussions", new { occurredOn = "2025-11-11", with = "Headteacher", summary = "Agreed." });
        return address["/cases/".Length..];
    }

    private Task<string[]> EventsAsync(string id) => host.EventsAsync($"/cases/{id}");
}
