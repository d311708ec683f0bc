using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Projections;

/// <summary>What somebody may read of what was recorded (D35). The record itself stays as it was stored.</summary>
public static class Reading
{
    /// <summary>The history as somebody may read it: each record is there, and those that they may not read have no texts.</summary>
    public static IReadOnlyList<Recording> ReadBy(this IReadOnlyList<Recording> history, Actor reader)
    {
        if (history.All(one => one.Classification is not Classification.Restricted))
        {
            return history;
        }

        var ledBy = history.GroupBy(one => one.Stream).Where(stream => IsLedBy([.. stream], reader)).Select(stream => stream.Key).ToHashSet();
        return [.. history.Select(one => RecordKeeping.MayRead(one.Classification, reader, one.Actor, ledBy.Contains(one.Stream), one.Stream.StartsWith("setting-", StringComparison.Ordinal)) ? one
            : one with { Data = WithheldTexts.Of(one.Data) })];
    }

    /// <summary>A school or setting as its history makes it for somebody who may read so much of it; null when nothing was known of it yet.</summary>
    public static Establishment? ReadAs(this IEnumerable<Recording> history, EstablishmentId school) => history.Select(one => one.Data)
        .OfType<EstablishmentEvent>().Aggregate((Establishment?)null, (known, happened) => Establishment.Evolve(known, school, happened));

    private static bool IsLedBy(IReadOnlyList<Recording> stream, Actor reader) =>
        stream.Replay()?.IsLedBy(reader) is true || stream.Select(one => one.Data).OfType<NamedInspectorAssigned>().LastOrDefault()?.Inspector.Id == reader.Id;
}
