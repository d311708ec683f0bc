using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Casework.Domain.Establishments;

/// <summary>
/// A school or a setting, and the name of its stream: <c>school-900012</c>, <c>setting-EY123456</c>.
/// The register is part of it because the six-digit URN of a setting can also be the URN of a school (domain 9.5).
/// </summary>
[JsonConverter(typeof(TextConverter<EstablishmentId>))]
public readonly record struct EstablishmentId(string Value) : IText<EstablishmentId>, IParsable<EstablishmentId>
{
    private const string SchoolPrefix = "school-", SettingPrefix = "setting-";

    /// <summary>The school with this URN.</summary>
    public static EstablishmentId School(Urn urn) => new(SchoolPrefix + urn.Value);

    /// <summary>The early years setting with this URN; throws <see cref="FormatException"/> on another shape.</summary>
    public static EstablishmentId Setting(string urn) => Parse(SettingPrefix + urn);

    /// <summary>Whether this is a setting on the Ofsted register, and not a school in GIAS.</summary>
    public bool IsSetting() => Value.StartsWith(SettingPrefix, StringComparison.Ordinal);

    /// <summary>The URN inside its register.</summary>
    public string Urn() => Value[(Value.IndexOf('-') + 1)..];

    /// <summary>
    /// What people and addresses call it: a school by its URN alone, a setting as <c>setting-EY123456</c>, so that the two never meet.
    /// </summary>
    public string Reference() => IsSetting() ? Value : Urn();

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>
    /// Reads <c>school-</c> or <c>setting-</c> and a URN, or a URN alone: six digits alone are a school's. Throws
    /// <see cref="FormatException"/> on anything else.
    /// </summary>
    public static EstablishmentId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a school or a setting.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EstablishmentId result)
    {
        var text = s?.Trim() ?? "";
        result = text switch
        {
            _ when text.StartsWith(SchoolPrefix, StringComparison.Ordinal)
                && Establishments.Urn.TryParse(text[SchoolPrefix.Length..], provider, out var urn) => School(urn),
            _ when text.StartsWith(SettingPrefix, StringComparison.Ordinal)
                && TryReadSettingUrn(text[SettingPrefix.Length..], out var urn) => new(SettingPrefix + urn),
            _ when Establishments.Urn.TryParse(text, provider, out var urn) => School(urn),
            _ when TryReadSettingUrn(text, out var urn) => new(SettingPrefix + urn),
            _ => default,
        };
        return result.Value is not null;
    }

    /// <summary>Reads the URN of a setting: EY, VC or CA and six digits, or six or seven digits (domain 9.5).</summary>
    public static bool TryReadSettingUrn(string? s, out string urn)
    {
        urn = s?.Trim().ToUpperInvariant() ?? "";
        var digits = urn.StartsWith("EY", StringComparison.Ordinal) || urn.StartsWith("VC", StringComparison.Ordinal)
            || urn.StartsWith("CA", StringComparison.Ordinal) ? urn[2..] : urn;
        return digits.All(char.IsAsciiDigit) && (digits.Length == 6 || (digits.Length == 7 && digits.Length == urn.Length));
    }
}
