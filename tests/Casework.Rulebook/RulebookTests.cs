using Casework.Domain.Rules;

namespace Casework.Rulebook;

/// <summary>Every rule has a home in the code and tests that show it, and the rulebook says so truly.</summary>
public sealed class RulebookTests
{
    public static TheoryData<string> Generated() => [.. Program.Files.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Generated))]
    public void A_generated_file_is_as_it_would_be_written_now(string path) =>
        Read(path).ShouldBe(Program.Files.Single(file => file.Path == path).Text(), $"Stale: run {Program.Command}");

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_home_and_the_tests_that_its_kind_asks_for() =>
        Entry.All.Where(e => e.Lacks.Count > 0).Select(e => $"{e.Rule.Id} lacks {string.Join(" and ", e.Lacks)}").ShouldBeEmpty();

    [Fact]
    public void Every_mark_stands_on_a_test_and_names_a_rule_of_the_catalogue()
    {
        MarkedTest.All.ShouldNotBeEmpty();
        MarkedTest.All.Where(t => !t.Runs).Select(t => t.Where).ShouldBeEmpty();
        MarkedTest.All.Where(t => Catalogue.All.All(r => r.Id != t.Rule)).Select(t => $"{t.Where} marks {t.Rule}").ShouldBeEmpty();
    }

    [Fact]
    public void A_test_that_shows_a_rule_refusing_says_that_this_rule_refuses() =>
        MarkedTest.All.Where(t => t.Mark is Mark.Refuses && !t.NamesTheRule).Select(t => $"{t.Where} does not assert {t.Rule}").ShouldBeEmpty();

    [Fact]
    public void A_rule_that_another_refuses_for_names_an_enforced_rule() =>
        Catalogue.All.Where(r => r.RefusedBy is { } other && !Catalogue.All.Any(o => o.Id == other && o is { Tag: RuleTag.Enforced, RefusedBy: null })).ShouldBeEmpty();

    [Fact]
    public void A_rule_that_another_s_duty_stands_for_names_one_that_makes_its_own() =>
        Catalogue.All.Where(r => r.DueBy is { } other && !Catalogue.All.Any(o => o.Id == other && o.DueBy is null)).ShouldBeEmpty();

    [Fact]
    public void No_test_carries_the_same_mark_twice() =>
        MarkedTest.All.GroupBy(t => (t.Mark, t.Rule, t.File, t.Where)).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    private static string Read(string path) => File.ReadAllText(Path.Combine(SourceFiles.Root, path));
}
