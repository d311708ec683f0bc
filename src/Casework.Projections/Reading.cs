using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Marten;

namespace Casework.Projections;

/// <summary>What somebody may read of what was recorded (D35). The record itself stays as it was stored.</summary>
public static class Reading
{
    /// <summary>The history as somebody may read it: each record is there, and those that they may not read have no texts.</summary>
    public static async Task<IReadOnlyList<Recording>> ReadByAsync(
        this IQuerySession session, Actor reader, IReadOnlyList<Recording> history, CancellationToken cancellation)
    {
        var withheld = (await session.WithheldFromAsync(reader, history, cancellation)).Select(one => one.Id).ToHashSet();
        return withheld.Count == 0 ? history
            : [.. history.Select(one => withheld.Contains(one.Id) ? one with { Data = WithheldTexts.Of(one.Data) } : one)];
    }

    /// <summary>
    /// Those records of a history that somebody may not read, as they are stored. Who leads a case and who inspects a school is asked of
    /// today, however old the history is.
    /// </summary>
    public static async Task<IReadOnlyList<Recording>> WithheldFromAsync(
        this IQuerySession session, Actor reader, IReadOnlyList<Recording> history, CancellationToken cancellation)
    {
        Recording[] restricted = [.. history.Where(one => one.Classification is Classification.Restricted)];
        if (restricted is [])
        {
            return [];
        }

        var schools = restricted.Select(SchoolOf).Distinct().ToArray();
        var led = (await session.Query<Case>().Where(c => c.Establishment.IsOneOf(schools)).ToListAsync(cancellation)).Where(c => c.IsLedBy(reader)).ToArray();
        var inspected = (await session.Query<Establishment>().Where(school => school.Id.IsOneOf(schools)).ToListAsync(cancellation))
            .Where(school => school.Monitoring?.Inspector?.Person.Id == reader.Id).Select(school => school.Id).ToHashSet();
        return [.. restricted.Where(one => !RecordKeeping.MayRead(one.Classification, reader, one.Actor, Leads(one), SchoolOf(one).IsSetting()))];

        // A record beside the cases is for whoever leads the open one.
        bool Leads(Recording one) => inspected.Contains(SchoolOf(one))
            || led.Any(c => c.Id.Value == one.Stream || (c.Establishment.Value == one.Stream && !c.IsOver));
    }

    /// <summary>A school or setting as its history makes it for somebody who may read so much of it; null when nothing was known of it yet.</summary>
    public static Establishment? ReadAs(this IEnumerable<Recording> history, EstablishmentId school) => history.Select(one => one.Data)
        .OfType<EstablishmentEvent>().Aggregate((Establishment?)null, (known, happened) => Establishment.Evolve(known, school, happened));

    private static EstablishmentId SchoolOf(Recording one) =>
        CaseId.TryParse(one.Stream, null, out var id) ? id.Establishment() : EstablishmentId.Parse(one.Stream);
}
