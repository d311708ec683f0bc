using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Casework.Domain.Establishments;

/// <summary>The unique reference number of a school: six digits, for example 900012. It changes when a school converts (D11).</summary>
[JsonConverter(typeof(TextConverter<Urn>))]
public readonly record struct Urn(string Value) : IText<Urn>, IParsable<Urn>, IComparable<Urn>
{
    /// <inheritdoc/>
    public int CompareTo(Urn other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Reads six digits; throws <see cref="FormatException"/> on anything else.</summary>
    public static Urn Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var urn) ? urn : throw new FormatException($"'{s}' is not a URN: a URN has six digits.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Urn result)
    {
        var text = s?.Trim() ?? "";
        var ok = text.Length == 6 && text.All(char.IsAsciiDigit);
        result = ok ? new(text) : default;
        return ok;
    }
}
