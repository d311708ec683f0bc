using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Casework.Domain.Cases;

/// <summary>
/// What can be wrong with a command although its type says otherwise, because it came as JSON or from a form: a part that is missing,
/// a word that is none of its list, or a character that cannot be stored. Blank texts are left to <see cref="CaseCommand.Texts"/> and
/// to the rules that ask for them.
/// </summary>
internal static class Shape
{
    // What a type asks for never changes, and to find it out by reflection takes longer than every rule together.
    private static readonly ConcurrentDictionary<Type, Part[]> PartsOf = [];

    /// <summary>Every such fault, each with the path to its field.</summary>
    public static IEnumerable<InvalidField> Faults(object command) => FaultsIn(command, "");

    private static IEnumerable<InvalidField> FaultsIn(object part, string at) =>
        from its in PartsOf.GetOrAdd(part.GetType(), type => [.. type.GetProperties().Select(property => new Part(property, IsNeeded(property)))])
        let field = at + its.Property.Name
        from fault in its.Property.GetValue(part) is { } value ? FaultsAt(value, field) : its.IsNeeded ? Missing(field) : []
        select fault;

    private static IEnumerable<InvalidField> FaultsAt(object value, string field) => value switch
    {
        string text => text.Contains('\0', StringComparison.Ordinal) ? [new(field, "A text cannot hold the character U+0000.")] : [],
        ValueType when value.ToString() is null => Missing(field),
        Enum word when !Enum.IsDefined(word.GetType(), word) => [new(field, $"{word:D} is none of the words this field holds.")],
        IEnumerable<string?> texts => texts.SelectMany((text, i) => FaultsAt(text ?? "", $"{field}[{i}]")),
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => item is null ? Missing($"{field}[{i}]") : FaultsAt(item, $"{field}[{i}]")),
        _ when value.GetType().IsClass => FaultsIn(value, field + "."),
        _ => [],
    };

    private static IEnumerable<InvalidField> Missing(string field) => [new(field, "This is missing.")];

    private static bool IsNeeded(PropertyInfo property) =>
        property.PropertyType != typeof(string) && new NullabilityInfoContext().Create(property).ReadState is NullabilityState.NotNull;

    private sealed record Part(PropertyInfo Property, bool IsNeeded);
}
