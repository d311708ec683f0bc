using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Casework.Domain.Calendar;

/// <summary>
/// An academic year, 1 September to 31 August, written 2026/27 (domain 8.2). Visits are counted by it; the inspection regulations
/// begin theirs on 1 August, so it is not theirs.
/// </summary>
[JsonConverter(typeof(TextConverter<AcademicYear>))]
public readonly record struct AcademicYear(int Starts) : IText<AcademicYear>, IParsable<AcademicYear>, IComparable<AcademicYear>
{
    private const int FirstMonth = 9;

    /// <summary>The academic year of a day.</summary>
    public static AcademicYear Of(DateOnly day) => new(day.Month >= FirstMonth ? day.Year : day.Year - 1);

    /// <inheritdoc/>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Starts}/{(Starts + 1) % 100:00}");

    /// <summary>1 September.</summary>
    public DateOnly FirstDay() => new(Starts, FirstMonth, 1);

    /// <summary>31 August.</summary>
    public DateOnly LastDay() => new(Starts + 1, FirstMonth - 1, 31);

    /// <summary>Whether a day falls in it.</summary>
    public bool Has(DateOnly day) => Of(day) == this;

    /// <summary>The academic year after it.</summary>
    public AcademicYear Next() => new(Starts + 1);

    /// <inheritdoc/>
    public int CompareTo(AcademicYear other) => Starts.CompareTo(other.Starts);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Reads 2026/27, 2026-27 or 2026/2027; throws <see cref="FormatException"/> on anything else.</summary>
    public static AcademicYear Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var year) ? year : throw new FormatException($"'{s}' is not an academic year such as 2026/27.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AcademicYear result)
    {
        var text = s?.Trim().Replace('-', '/') ?? "";
        var starts = text.Length > 4 && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
        result = new(starts);
        return starts is >= 2000 and < 2099
            && (text == result.Value || text == string.Create(CultureInfo.InvariantCulture, $"{starts}/{starts + 1}"));
    }
}
