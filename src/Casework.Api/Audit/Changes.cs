using Casework.Api.Cases;
using Casework.Domain.Cases;

namespace Casework.Api.Audit;

/// <summary>What one line of a case said before and says now. Null where there was, or is, no such line.</summary>
public sealed record Change(string Section, string Label, string? Old, string? New);

/// <summary>What an event changed on a case, told in the same rows in which the case itself is shown.</summary>
public static class Changes
{
    /// <summary>Every line that differs, in the order of the summary; lines that are gone come last. Nothing before means that the case was opened.</summary>
    public static IReadOnlyList<Change> Between(Case? before, Case after)
    {
        var (old, now) = (Lines(before), Lines(after));
        return
        [
            .. from line in now where old.GetValueOrDefault(line.Key) != line.Value
               select new Change(line.Key.Section, line.Key.Label, old.GetValueOrDefault(line.Key), line.Value),
            .. from line in old where !now.ContainsKey(line.Key) select new Change(line.Key.Section, line.Key.Label, line.Value, null),
        ];
    }

    private static OrderedDictionary<(string Section, string Label), string> Lines(Case? current)
    {
        var lines = new OrderedDictionary<(string, string), string>();
        foreach (var (section, label, text) in current is null ? [] : CaseSummary.Of(current))
        {
            lines.Add((section, label), text);
        }

        return lines;
    }
}
