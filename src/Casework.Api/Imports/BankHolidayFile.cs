using System.Globalization;
using System.Text.Json;
using Casework.Domain.Calendar;
using Casework.Domain.Establishments;

namespace Casework.Api.Imports;

/// <summary>
/// Bank holidays as GOV.UK publishes them (domain 8.1): one JSON object with a section <c>england-and-wales</c>, of which only that one
/// is read; or the source of that page, which has a section for each year and its own short titles.
/// </summary>
public static class BankHolidayFile
{
    private const string Division = "england-and-wales", SubstituteDay = "Substitute day";

    private static readonly Dictionary<string, string> Titles = new()
    {
        ["new_year"] = "New Year’s Day",
        ["good_friday"] = "Good Friday",
        ["easter_monday"] = "Easter Monday",
        ["early_may"] = "Early May bank holiday",
        ["spring"] = "Spring bank holiday",
        ["late_august"] = "Summer bank holiday",
        ["christmas"] = "Christmas Day",
        ["boxing_day"] = "Boxing Day",
    };

    /// <summary>Bank holidays in England and Wales.</summary>
    public static readonly CalendarSource Source = new("bank-holidays", "GOV.UK: bank holidays", WhyNot, Read);

    // An object of the file that tells of a day, with the line on which it begins.
    private sealed record Told(int Line, IReadOnlyDictionary<string, string?> Cells);

    private static string? WhyNot(string path)
    {
        try
        {
            return Days(File.ReadAllBytes(path)).Count == 0 ? $"It has no section {Division} with bank holidays, and none of a year." : null;
        }
        catch (JsonException fault)
        {
            return $"It is not JSON from line {fault.LineNumber + 1} on.";
        }
        catch (InvalidOperationException)
        {
            return "It has letters that are not UTF-8.";
        }
    }

    private static CalendarRows Read(string path)
    {
        var (rows, unreadable) = (new List<CalendarRow>(), new List<RejectedRow>());
        foreach (var (line, cells) in Days(File.ReadAllBytes(path)))
        {
            var (title, date) = (cells.GetValueOrDefault("title"), cells.GetValueOrDefault("date"));
            if (string.IsNullOrWhiteSpace(title))
                unreadable.Add(new(line, $"The bank holiday of {date ?? "no date"} has no title."));
            else if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
                unreadable.Add(new(line, $"The date '{date}' of {title} is not a date such as 2026-12-28."));
            else
                rows.Add(new CalendarRow.OfBankHoliday(line, new(on, Titles.GetValueOrDefault(title, title.Replace('_', ' ')),
                    cells.GetValueOrDefault("substitute") is "True" || cells.GetValueOrDefault("notes") is SubstituteDay)));
        }
        return new(rows, unreadable);
    }

    // Token by token, because a document would not say on which line a row stands.
    private static List<Told> Days(ReadOnlySpan<byte> file)
    {
        var days = new List<Told>();
        var text = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        var reader = new Utf8JsonReader(text);
        var (isOurs, name, line, counted) = (false, "", 1, 0);
        Dictionary<string, string?> cells = [];
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    isOurs = reader.CurrentDepth == 1 ? name is Division || (name.Length == 4 && name.All(char.IsAsciiDigit)) : isOurs;
                    break;
                case JsonTokenType.StartObject:
                    cells = [];
                    line += text[counted..(counted = (int)reader.TokenStartIndex)].Count((byte)'\n');
                    break;
                case JsonTokenType.String:
                    cells[name] = reader.GetString();
                    break;
                case JsonTokenType.True or JsonTokenType.False:
                    cells[name] = reader.GetBoolean().ToString();
                    break;
                case JsonTokenType.EndObject when isOurs && (cells.ContainsKey("date") || cells.ContainsKey("title")):
                    days.Add(new(line, cells));
                    cells = [];
                    break;
            }
        }
        return days;
    }
}
