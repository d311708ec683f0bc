using System.Net;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Rules;

namespace Casework.Api.Tests.Rulebook;

/// <summary>The rulebook in the service: every rule, for everybody with a role.</summary>
[Collection(nameof(SharedCasework))]
public sealed class RulesTests(SharedCasework casework)
{
    [Fact]
    public async Task Every_rule_of_the_catalogue_is_there_in_its_order_with_its_words_and_its_source()
    {
        var rules = (await casework.AskAsync("lotte", "/api/rules")).Json.EnumerateArray().Select(entry => entry.GetProperty("rule")).ToArray();

        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(Catalogue.All.Select(rule => rule.Id));
        rules.ShouldAllBe(rule => rule.GetProperty("words").GetString()!.Length > 0 && rule.GetProperty("source").GetString()!.Length > 0);
    }

    [Fact]
    public async Task A_rule_is_found_by_its_number_with_the_code_that_enforces_it_and_the_tests_that_show_it()
    {
        var entry = (await casework.AskAsync("lotte", "/api/rules?search=r89")).Json.EnumerateArray().ShouldHaveSingleItem();

        entry.GetProperty("homes").EnumerateArray().Select(home => home.GetProperty("member").GetString()).ShouldContain("DeDesignation.Ready");
        entry.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("mark").GetString()).Distinct().ShouldBe(["Allows", "Refuses"], ignoreOrder: true);
        entry.GetProperty("lacks").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Tag_subject_and_words_narrow_the_list_together()
    {
        var found = (await casework.AskAsync("lotte", "/api/rules?search=headteacher&tag=Enforced&section=Removal%20from%20the%20list")).Json;

        found.EnumerateArray().Select(entry => entry.GetProperty("rule").GetProperty("id").GetString()).ShouldBe(["R86"]);
        (await casework.AskAsync("lotte", "/api/rules?search=quidditch")).Json.GetArrayLength().ShouldBe(0);
        (await casework.AskAsync("lotte", "/api/rules?tag=Forbidden")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_page_has_a_place_for_every_rule_that_a_refusal_can_link_to()
    {
        using var lotte = await casework.Running.BrowserOfAsync("lotte");

        var page = await lotte.OpenAsync("/rules");

        Catalogue.All.Select(rule => $"id=\"{rule.Id}\"").Where(place => !page.Html.Contains(place)).ShouldBeEmpty();
    }
}
