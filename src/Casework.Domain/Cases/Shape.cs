using System.Collections;
using System.Reflection;

namespace Casework.Domain.Cases;

/// <summary>
/// What a command can lack although its type says otherwise, because it came as JSON or from a form: a part that is missing,
/// or a word that is none of its list. Texts are left to <see cref="CaseCommand.Texts"/> and to the rules that ask for them.
/// </summary>
internal static class Shape
{
    /// <summary>Every such fault, each with the path to its field.</summary>
    public static IEnumerable<InvalidField> Faults(CaseCommand command) => FaultsIn(command, "");

    private static IEnumerable<InvalidField> FaultsIn(object part, string at) =>
        from property in part.GetType().GetProperties()
        where property.PropertyType != typeof(string)
        let field = at + property.Name
        from fault in property.GetValue(part) is { } value ? FaultsAt(value, field) : IsNeeded(property) ? Missing(field) : []
        select fault;

    private static IEnumerable<InvalidField> FaultsAt(object value, string field) => value switch
    {
        string => [],
        Enum word when !Enum.IsDefined(word.GetType(), word) => [new(field, $"{word:D} is none of the words this field holds.")],
        IEnumerable<string?> => [],
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => item is null ? Missing($"{field}[{i}]") : FaultsAt(item, $"{field}[{i}]")),
        _ when value.GetType().IsClass => FaultsIn(value, field + "."),
        _ => [],
    };

    private static IEnumerable<InvalidField> Missing(string field) => [new(field, "This is missing.")];

    private static bool IsNeeded(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState is NullabilityState.NotNull;
}
