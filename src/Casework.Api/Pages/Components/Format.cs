using System.Globalization;
using System.Text.RegularExpressions;

namespace Casework.Api.Pages.Components;

/// <summary>Dates, times and names as the pages write them.</summary>
public static partial class Format
{
    /// <summary>23 November 2026</summary>
    public static string ToWords(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>23 November 2026, or "not yet".</summary>
    public static string ToWords(this DateOnly? date) => date?.ToWords() ?? "not yet";

    /// <summary>23 November 2026 at 2:05pm, by the clock in London.</summary>
    public static string ToLondon(this DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, "Europe/London");
        return local.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? "am" : "pm");
    }

    /// <summary>A name of the code as words: MonitoringAndChallengeHeld is "Monitoring and challenge held".</summary>
    public static string ToWords(this Enum value) => Words(value.ToString());

    /// <summary>The same for a name that is text already, for example a role in a claim or an event's type.</summary>
    public static string Words(string name) => Capital(string.Join(' ', WordsOf().Matches(name).Select(word => Written(word.Value))).Replace("de designated", "de-designated", StringComparison.Ordinal));

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text == "" ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    // Words that keep their own capitals in the middle of a sentence.
    private static string Written(string word) => word.ToUpperInvariant() switch
    {
        "HOSI" => "HoSI",
        "OFSTED" => "Ofsted",
        "GIAS" or "IEB" or "LA" or "SCC" or "SRG" or "URN" => word.ToUpperInvariant(),
        _ => word.ToLowerInvariant(),
    };

    [GeneratedRegex("HoSI|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex WordsOf();
}
