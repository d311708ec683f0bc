using System.Reflection;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>The rulebook as data: complete, in order, and every rule with its words and its source.</summary>
public sealed class CatalogueTests
{
    private static readonly IEnumerable<string> Numbers = [.. Numbered('R', 178), .. Numbered('X', 30), .. Numbered('D', 40)];

    [Fact]
    public void Every_number_stands_exactly_once_and_in_order() =>
        Catalogue.All.Select(rule => rule.Id).ShouldBe([.. Numbers, "STAGE", "WHO"]);

    [Fact]
    public void Each_rule_is_declared_in_a_field_of_its_own_name() =>
        typeof(Catalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Where(field => !field.Name.Equals(((Rule)field.GetValue(null)!).Id, StringComparison.OrdinalIgnoreCase))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}").ShouldBeEmpty();

    [Fact]
    public void No_rule_is_declared_outside_the_folder_of_rules() =>
        typeof(Catalogue).Assembly.GetTypes()
            .Where(type => type.Namespace != typeof(Catalogue).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}").ShouldBeEmpty();

    [Fact]
    public void The_words_of_a_rule_are_a_sentence() =>
        Catalogue.All.Where(rule => !char.IsUpper(rule.Words[0]) || !rule.Words.EndsWith('.')).ShouldBeEmpty();

    [Fact]
    public void No_two_rules_say_the_same() =>
        Catalogue.All.GroupBy(rule => rule.Words).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Every_rule_says_where_it_comes_from() =>
        Catalogue.All.Where(rule => string.IsNullOrWhiteSpace(rule.Source)).ShouldBeEmpty();

    [Fact]
    public void A_rule_of_the_strategy_names_its_line_and_a_decision_says_that_it_is_one()
    {
        Catalogue.All.Where(rule => rule.Id[0] is 'R' && !rule.Source.StartsWith("Strategy line ", StringComparison.Ordinal)).ShouldBeEmpty();
        Catalogue.All.Where(rule => rule.Id[0] is 'D' && !rule.Source.StartsWith("Decision", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_is_only_shown_says_why() =>
        Catalogue.All.Where(rule => rule.Tag is RuleTag.Shown && !(rule.Note?.EndsWith('.') ?? false)).ShouldBeEmpty();

    private static IEnumerable<string> Numbered(char kind, int last) => Enumerable.Range(1, last).Select(number => $"{kind}{number}");
}
