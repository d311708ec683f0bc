using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Casework.Domain.Meetings;
using Casework.Domain.People;

namespace Casework.Domain.Rules;

/// <summary>A record without its texts, for those who may see that it is there but not read it (D35).</summary>
public static class WithheldTexts
{
    /// <summary>What stands in the place of each text.</summary>
    public const string Notice = "Restricted (safeguarding): not shown to you";

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Stored = [];

    /// <summary>
    /// The same record with <see cref="Notice"/> for every text in it, however deep. Dates, numbers, words of a list, grades, references
    /// and the names of persons stay.
    /// </summary>
    public static T Of<T>(T recorded) where T : class => (T)Without(recorded)!;

    private static object? Without(object? value) => value switch
    {
        null or Person or ValueType => value,
        string text => SrgMeetingId.TryParse(text, null, out _) ? text : Notice,
        IDictionary => value,
        IEnumerable items when value.GetType().GetInterface(typeof(IEnumerable<>).Name) is { } sequence => Without(items, sequence.GetGenericArguments()[0]),
        _ => WithoutIn(value),
    };

    // A list that cannot change is made of the array; any other takes it as it is.
    private static object? As(Type type, object? value) => value is Array array && !type.IsInstanceOfType(array)
        ? typeof(ImmutableList).GetMethods().Single(m => m is { Name: nameof(ImmutableList.CreateRange) } && m.GetParameters().Length == 1)
            .MakeGenericMethod(array.GetType().GetElementType()!).Invoke(null, [array])
        : value;

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
            stored.SetValue(copy, As(stored.PropertyType, Without(stored.GetValue(record))));
        }

        return copy;
    }
}
