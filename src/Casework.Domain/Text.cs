using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Casework.Domain;

/// <summary>A value that is written as plain text, in JSON, in a route and in an event.</summary>
public interface IText<TSelf> where TSelf : struct, IText<TSelf>
{
    /// <summary>The text itself.</summary>
    string Value { get; }

    /// <summary>Reads the text, or answers false when it does not have the right shape.</summary>
    static abstract bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result);
}

/// <summary>Writes an <see cref="IText{TSelf}"/> as a JSON string and refuses text of another shape.</summary>
public sealed class TextConverter<T> : JsonConverter<T> where T : struct, IText<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException($"Not a {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
