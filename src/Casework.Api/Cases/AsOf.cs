using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Casework.Api.Hosting;

namespace Casework.Api.Cases;

/// <summary>
/// The moment up to which something was known: a day, meaning its end in London, or an instant with its offset.
/// </summary>
public readonly record struct AsOf(DateTimeOffset Instant) : IParsable<AsOf>
{
    private static readonly string[] Instants =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Everything known by the end of a London day.</summary>
    public static AsOf EndOf(DateOnly day) => new(London.EndOf(day));

    /// <summary>Reads 2026-11-24 or 2026-11-24T09:30:00Z; throws <see cref="FormatException"/> on anything else.</summary>
    public static AsOf Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is neither a day such as 2026-11-24 nor an instant.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AsOf result)
    {
        if (DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            result = EndOf(day);
            return true;
        }

        var ok = DateTimeOffset.TryParseExact(s, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant);
        result = new(instant.ToUniversalTime());
        return ok;
    }
}
