using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Casework.Domain.Rules;

/// <summary>Every rule that this folder declares, so that nobody keeps a second list of them.</summary>
public static class Catalogue
{
    private const string Kinds = "RXD";

    /// <summary>
    /// The rules of the strategy, of law, and of our own, each by its number; last the two rules of the workflow itself, which
    /// have none.
    /// </summary>
    public static ImmutableArray<Rule> All { get; } = [.. Declared().OrderBy(Place)];

    private static IEnumerable<Rule> Declared() =>
        from subject in typeof(Catalogue).Assembly.GetTypes()
        where subject.Namespace == typeof(Catalogue).Namespace
        from field in subject.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(Rule)
        select (Rule)field.GetValue(null)!;

    private static (int Kind, int Number, string Id) Place(Rule rule) =>
        int.TryParse(rule.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (Kinds.IndexOf(rule.Id[0], StringComparison.Ordinal), number, rule.Id)
            : (Kinds.Length, 0, rule.Id);
}
