using Casework.Api.Tests.Identity;
using Microsoft.Extensions.Logging;

namespace Casework.Api.Tests.Hosting;

[Collection(nameof(SignInHost))]
public sealed class RequestLogTests(SignInHost host)
{
    [Fact]
    public async Task A_line_says_which_case_and_who_by_id_and_holds_no_name_and_no_query()
    {
        using var browser = await host.BrowserOf("petra");

        var line = await host.LogLineOf(await browser.GetAsync("/cases/900001-1?search=confidential"));

        line["CaseId"].ShouldBe("900001-1");
        line["ActorId"].ShouldBe("c0de0000-0000-4000-8000-000000000003");
        line["Status"].ShouldBe(200);
        line["Level"].ShouldBe(LogLevel.Information);
        var text = line["Text"].ShouldBeOfType<string>();
        text.ShouldNotContain("confidential");
        text.ShouldNotContain("Petra");
    }

    [Fact]
    public async Task A_request_that_fails_is_logged_under_the_path_that_was_asked_for()
    {
        using var browser = await host.BrowserOf("petra");

        var line = await host.LogLineOf(await browser.GetAsync("/outage"));

        line["Path"].ShouldBe("/outage");
        line["Status"].ShouldBe(503);
    }

    [Fact]
    public async Task A_path_cannot_forge_a_second_line()
    {
        using var browser = await host.BrowserOf("petra");

        var line = await host.LogLineOf(await browser.GetAsync("/cases/a%0AGET"));

        line["Text"].ShouldBeOfType<string>().ShouldNotContain("\n");
    }

    [Fact]
    public async Task Health_checks_stay_below_the_log()
    {
        var line = await host.LogLineOf(await host.Browser().GetAsync("/health/live"));

        line["Level"].ShouldBe(LogLevel.Trace);
    }
}
