using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Casework.Domain.People;

namespace Casework.Domain.Rules;

/// <summary>A record without its texts, for those who may see that it is there but not read it (D35).</summary>
public static class WithheldTexts
{
    /// <summary>What stands in the place of each text.</summary>
    public const string Notice = "Restricted (safeguarding): not shown to you";

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Stored = [];

    /// <summary>
    /// The same record with <see cref="Notice"/> for every text in it, however deep. Dates, numbers, words of a list, references and the
    /// names of persons stay.
    /// </summary>
    public static T Of<T>(T recorded) where T : class => (T)Without(recorded)!;

    private static object? Without(object? value) => value switch
    {
        null or Person or ValueType => value,
        string => Notice,
        IEnumerable items when value.GetType().GetInterface(typeof(IEnumerable<>).Name) is { } sequence => Without(items, sequence.GetGenericArguments()[0]),
        _ => WithoutIn(value),
    };

    private static Array Without(IEnumerable items, Type of)
    {
        object?[] without = [.. items.Cast<object?>().Select(Without)];
        var copy = Array.CreateInstance(of, without.Length);
        without.CopyTo(copy, 0);
        return copy;
    }

    private static object WithoutIn(object record)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var stored in Stored.GetOrAdd(record.GetType(), type => [.. type.GetProperties().Where(p => p.CanWrite)]))
        {
            stored.SetValue(copy, Without(stored.GetValue(record)));
        }

        return copy;
    }
}
