using Casework.Api.Cases;
using Casework.Api.Hosting;
using Casework.Domain.Establishments;
using Casework.Projections;
using CsvHelper;
using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;
using Wolverine.Attributes;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;
using ExistingStreamIdCollisionException = Marten.Exceptions.ExistingStreamIdCollisionException;

namespace Casework.Api.Imports;

/// <summary>Read the file of an import to its end, from wherever it has come to.</summary>
public sealed record RunImport(ImportId ImportId);

/// <summary>
/// Imports a file in batches, a transaction each, which also stores how far the import has come. When the process dies,
/// the message comes again and goes on behind the last batch stored; a finished import is left alone. What follows from inspections on
/// cases is sent when the import has ended, and again when the message comes again, which then changes nothing.
/// </summary>
public static class RunImportHandler
{
    private const int BatchSize = 500, LongestRunInSeconds = 4 * 60 * 60;

    private sealed record Entry(int Line, Published? Published, string? Reason);

    /// <summary>Waits and tries again when another writer was first or the database is away.</summary>
    public static void Configure(HandlerChain chain) => chain
        .OnException<ConcurrencyException>().Or<ExistingStreamIdCollisionException>().Or<NpgsqlException>()
        .ScheduleRetryIndefinitely(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10));

    /// <summary>Runs the import. Throws <see cref="ConcurrencyException"/> when it finds that another run is on its way.</summary>
    [MessageTimeout(LongestRunInSeconds)]
    public static async Task<FollowImport?> Handle(RunImport message, IDocumentStore store, ImportFolder folder, TimeProvider time, CancellationToken ct)
    {
        var path = folder.FileOf(message.ImportId);
        if (await FindAsync(store, message.ImportId, ct) is { State: ImportState.Running } import)
        {
            var fault = Sources.Named(import.Source) switch
            {
                _ when !File.Exists(path) => "The uploaded file is no longer there. Upload it again.",
                CalendarSource calendar => await CalendarImport.ReadAsync(store, import, calendar, path, time, ct),
                Source source => await ReadAsync(store, import, source, path, time, ct),
                _ => $"There is no source '{import.Source}' any more.",
            };
            await FinishAsync(store, import, fault, time.TodayInLondon(), ct);
        }

        File.Delete(path);
        var from = (await FindAsync(store, message.ImportId, ct))?.Source;
        return from == OfstedSchools.Schools.Name || from == OfstedChildcare.Providers.Name ? new(message.ImportId) : null;
    }

    /// <summary>Answers why the file could not be read to its end, or null.</summary>
    private static async Task<string?> ReadAsync(
        IDocumentStore store, ImportProgress import, Source source, string path, TimeProvider time, CancellationToken ct)
    {
        source = source.LayoutOf(path);
        var (file, missing) = CsvFile.Open(path, source.Columns);
        using (file)
        {
            if (file is null)
                return $"The file lacks the columns {string.Join(", ", missing)}.";
            try
            {
                var done = import.Counts.Read;
                foreach (var batch in Entries(file, source, import.AsAt).Skip(done).Chunk(BatchSize))
                {
                    await StoreAsync(store, import, done, batch, time.TodayInLondon(), ct);
                    done += batch.Length;
                }
                return null;
            }
            catch (IOException)
            {
                return "The uploaded file cannot be read on the server. Upload it again.";
            }
            catch (CsvHelperException fault)
            {
                return $"The file cannot be read beyond line {fault.Context?.Parser?.RawRow}: a quotation mark may be opened there and never closed.";
            }
        }
    }

    private static IEnumerable<Entry> Entries(CsvFile file, Source source, DateOnly asAt)
    {
        var lines = new Dictionary<string, int>();
        foreach (var row in file.Rows())
        {
            var published = source.Read(row, asAt);
            if (row.Faults.Count > 0)
                yield return new(row.Line, null, string.Join(' ', row.Faults));
            else if (!lines.TryAdd(published!.Subject, row.Line))
                yield return new(row.Line, null, $"Line {lines[published.Subject]} has said this of {published.Subject} before.");
            else
                yield return new(row.Line, published, null);
        }
    }

    private static async Task StoreAsync(
        IDocumentStore store, ImportProgress import, int done, Entry[] batch, DateOnly today, CancellationToken ct)
    {
        await using var session = Session(store, import);
        var rows = batch.Select(entry => entry.Published).OfType<Published>().ToList();
        var last = (await session.LoadManyAsync<LastPublished>(ct, rows.Select(Key))).ToDictionary(one => one.Id, one => one.AsAt);
        var (progress, streams) = await FetchAsync(session, import.Id, rows.Select(row => row.Id).Distinct(), ct);
        if (progress.Aggregate?.Counts.Read != done)
            throw new ConcurrencyException($"Another run of {import.Id} is on its way.", null);

        var states = streams.ToDictionary(one => one.Key, one => one.Value.Aggregate);
        var counts = batch.Select(Take).Aggregate((a, b) => a + b);
        var rejected = batch.Where(entry => entry.Reason is not null).Select(entry => new RejectedRow(entry.Line, entry.Reason!));
        progress.AppendOne(new ImportEvent.Advanced(
            today, counts, [.. rejected.Take(ImportProgress.RejectedRowsKept - progress.Aggregate.Rejected.Count)]));
        await session.SaveChangesAsync(ct);

        ImportCounts Take(Entry entry)
        {
            if (entry.Published is not { } row)
                return ImportCounts.None with { Read = 1, Rejected = 1 };
            var known = states[row.Id];
            if (row is Published.SchoolLink or Published.SchoolInspections && known is null)
                return ImportCounts.None with { Read = 1, Ignored = 1 };
            if (last.TryGetValue(Key(row), out var asAt) && row.AsAt < asAt)
                return ImportCounts.None with { Read = 1, Superseded = 1 };
            if (row.AsAt != asAt)
                session.Store(new LastPublished(Key(row), row.AsAt));

            var events = Register.Compare(known, row);
            states[row.Id] = events.Aggregate(known, (state, happened) => Establishment.Evolve(state, row.Id, happened));
            streams[row.Id].AppendMany(events);
            return (known, events.Count) switch
            {
                (null, _) => ImportCounts.None with { Read = 1, New = 1 },
                (_, 0) => ImportCounts.None with { Read = 1, Unchanged = 1 },
                _ => ImportCounts.None with { Read = 1, Changed = 1 },
            };
        }

        string Key(Published row) => $"{import.Source}:{row.Subject}";
    }

    private static async Task<(IEventStream<ImportProgress> Progress, Dictionary<EstablishmentId, IEventStream<Establishment>> Streams)> FetchAsync(
        IDocumentSession session, ImportId import, IEnumerable<EstablishmentId> ids, CancellationToken ct)
    {
        var query = session.CreateBatchQuery();
        var progress = query.Events.FetchForWriting<ImportProgress>(import.Value);
        var fetches = ids.ToDictionary(id => id, id => query.Events.FetchForWriting<Establishment>(id.Value));
        await query.Execute(ct);
        var streams = new Dictionary<EstablishmentId, IEventStream<Establishment>>();
        foreach (var (id, fetch) in fetches)
            streams[id] = await fetch;
        return (await progress, streams);
    }

    private static async Task FinishAsync(IDocumentStore store, ImportProgress import, string? fault, DateOnly today, CancellationToken ct)
    {
        await using var session = Session(store, import);
        var stream = await session.Events.FetchForWriting<ImportProgress>(import.Id.Value, ct);
        stream.AppendOne(fault is null
            ? new ImportEvent.Completed(today, stream.Aggregate!.Counts)
            : new ImportEvent.Failed(today, fault));
        await session.SaveChangesAsync(ct);
    }

    private static async Task<ImportProgress?> FindAsync(IDocumentStore store, ImportId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<ImportProgress>(id, ct);
    }

    internal static IDocumentSession Session(IDocumentStore store, ImportProgress import)
    {
        var session = store.LightweightSession();
        session.CorrelationId = import.Id.Value;
        Recording.Stamp(session, import.By);
        return session;
    }
}
