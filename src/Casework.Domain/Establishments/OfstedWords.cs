using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Casework.Domain.Establishments;

/// <summary>
/// Ofsted's words, read from a file, a form or a request and written into a sentence. Case, spaces and punctuation do not count; numbers and
/// codes of the published files are read as well (domain 9.3).
/// </summary>
public static partial class OfstedWords
{
    private static readonly Dictionary<string, Enum> Others = new()
    {
        ["1"] = OfstedGrade.Outstanding,
        ["2"] = OfstedGrade.Good,
        ["3"] = OfstedGrade.RequiresImprovement,
        ["4"] = OfstedGrade.Inadequate,
        ["yes"] = OfstedGrade.Met,
        ["effective"] = OfstedGrade.Met,
        ["no"] = OfstedGrade.NotMet,
        ["noteffective"] = OfstedGrade.NotMet,
        ["sm"] = OfstedCategory.SpecialMeasures,
        ["requiresspecialmeasures"] = OfstedCategory.SpecialMeasures,
        ["swk"] = OfstedCategory.RequiresSignificantImprovement,
        ["seriousweaknesses"] = OfstedCategory.RequiresSignificantImprovement,
        ["rsi"] = OfstedCategory.RequiresSignificantImprovement,
        ["nti"] = OfstedCategory.RequiresSignificantImprovement,
        ["schoolremainsgood"] = UngradedOutcome.RemainsGood,
        ["schoolremainsoutstanding"] = UngradedOutcome.RemainsOutstanding,
    };

    /// <summary>What a text stands for, or false when it is none of the words.</summary>
    public static bool TryRead<T>(string? text, out T word) where T : struct, Enum
    {
        var key = Key(text ?? "");
        var found = Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => Key(value.ToString()!) == key)
            ?? (Others.TryGetValue(key, out var other) || Others.TryGetValue(BeforeRemark(key), out other) ? other as T? : null);
        word = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>The words that are known, in one line.</summary>
    public static string Known<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(value => value.InWords()));

    /// <summary>A value as it is said in a sentence, for example "curriculum and teaching".</summary>
    public static string InWords<T>(this T value) where T : struct, Enum => value switch
    {
        SchoolArea.Post16Provision => "post-16 provision",
        SchoolArea.PersonalDevelopmentAndWellbeing => "personal development and well-being",
        _ => string.Join(' ', Words().Matches(value.ToString()).Select(word => word.Value.ToLowerInvariant())),
    };

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // "School remains Good (Improving) - S5 Next" says what "School remains Good" says.
    private static string BeforeRemark(string key) => RemainsAsItWas().Match(key).Value;

    [GeneratedRegex("[A-Z][a-z]+|[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("^schoolremains(good|outstanding)(?=(improving|concerns)?(s5next)?$)", RegexOptions.None, 1000)]
    private static partial Regex RemainsAsItWas();
}

/// <summary>Reads one of Ofsted's words in JSON, and names the known ones when it is none of them.</summary>
public sealed class OfstedWordConverter<T> : JsonConverter<T> where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => $"{number}",
            _ => null,
        };
        return OfstedWords.TryRead<T>(text, out var word) ? word
            : throw new JsonException($"'{text}' is none of the words that are known here: {OfstedWords.Known<T>()}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
