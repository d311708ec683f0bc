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
        return [.. history.Select(one => RecordKeeping.MayRead(one.Classification, reader, one.Actor, ledBy.Contains(one.Stream)) ? one
            : one with { Data = WithheldTexts.Of(one.Data) })];
    }

    /// <summary>The school as the records about it beside its cases make it, for somebody who read <paramref name="history"/>.</summary>
    public static Establishment ReadAs(this Establishment school, IReadOnlyList<Recording> history) => history.Select(one => one.Data).OfType<MonitoringEvent>()
        .Aggregate(school with { Monitoring = null }, (known, happened) => Establishment.Evolve(known, school.Id, happened)!);

    private static bool IsLedBy(IReadOnlyList<Recording> stream, Actor reader) =>
        stream.Replay()?.IsLedBy(reader) is true || stream.Select(one => one.Data).OfType<NamedInspectorAssigned>().LastOrDefault()?.Inspector.Id == reader.Id;
}
