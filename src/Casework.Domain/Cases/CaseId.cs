using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Casework.Domain.Establishments;

namespace Casework.Domain.Cases;

/// <summary>
/// The reference of a case, for example 900012-2: the school's URN and which episode on the list this is (D7). That of a setting,
/// setting-EY900001-1, says so, for a setting's URN may also be a school's. Two people who raise the same concern at once
/// therefore meet at one stream.
/// </summary>
[JsonConverter(typeof(TextConverter<CaseId>))]
public readonly record struct CaseId(string Value) : IText<CaseId>, IParsable<CaseId>, IComparable<CaseId>
{
    /// <summary>The reference of an episode of a school or a setting; the first is number 1.</summary>
    public static CaseId For(EstablishmentId about, int episode) =>
        new($"{about.Reference()}-{episode.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The school or setting the case is about.</summary>
    public EstablishmentId Establishment() => EstablishmentId.Parse(Value[..Value.LastIndexOf('-')]);

    /// <summary>Which episode on the list this is, from 1.</summary>
    public int Episode() => int.Parse(Value.AsSpan(Value.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(CaseId other) => Establishment() == other.Establishment()
        ? Episode().CompareTo(other.Episode())
        : string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Reads a reference such as 900012-2; throws <see cref="FormatException"/> on anything else.</summary>
    public static CaseId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a case reference such as 900012-1.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CaseId result)
    {
        var dash = s?.LastIndexOf('-') ?? -1;
        var ok = dash > 0 && EstablishmentId.TryParse(s![..dash], provider, out var about)
            && int.TryParse(s.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var episode)
            && episode is > 0 and < 1000 && For(about, episode).Value == s;
        result = ok ? new(s!) : default;
        return ok;
    }
}
