using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casework.Domain.Tests;

/// <summary>JSON with the settings of the store. Records that hold lists are compared by it, because lists compare by reference.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Settings = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A value as it is stored.</summary>
    public static string Write(object? value) => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), Settings);

    /// <summary>Events, decisions and the like as text that says of which type each is.</summary>
    public static string Describe(params IEnumerable<object> values) => string.Join('\n', values.Select(v => $"{v.GetType().Name} {Write(v)}"));

    /// <summary>Reads a stored value.</summary>
    public static object Read(string json, Type type) => JsonSerializer.Deserialize(json, type, Settings)!;

    /// <summary>Reads a stored value.</summary>
    public static T Read<T>(string json) => (T)Read(json, typeof(T));
}
