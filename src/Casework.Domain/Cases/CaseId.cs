using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Casework.Domain.Establishments;

namespace Casework.Domain.Cases;

/// <summary>
/// The reference of a case, for example 900012-2: the school's URN and which episode on the list this is (D7).
/// Two people who raise the same concern at once therefore meet at one stream.
/// </summary>
[JsonConverter(typeof(TextConverter<CaseId>))]
public readonly record struct CaseId(string Value) : IText<CaseId>, IParsable<CaseId>, IComparable<CaseId>
{
    /// <summary>The reference of a school's episode; the first is number 1.</summary>
    public static CaseId For(Urn urn, int episode) => new($"{urn}-{episode.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The school the case is about.</summary>
    public Urn Urn() => new(Value[..6]);

    /// <summary>Which episode on the list this is, from 1.</summary>
    public int Episode() => int.Parse(Value.AsSpan(7), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(CaseId other) => (Urn(), Episode()).CompareTo((other.Urn(), other.Episode()));

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Reads a reference such as 900012-2; throws <see cref="FormatException"/> on anything else.</summary>
    public static CaseId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a case reference such as 900012-1.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CaseId result)
    {
        var ok = s is { Length: > 7 and < 11 } && s[6] == '-' && s[7] != '0'
            && Establishments.Urn.TryParse(s[..6], provider, out _) && s[7..].All(char.IsAsciiDigit);
        result = ok ? new(s!) : default;
        return ok;
    }
}
