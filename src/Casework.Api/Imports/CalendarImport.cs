using Casework.Api.Hosting;
using Casework.Domain.Calendar;
using Casework.Domain.Establishments;
using Casework.Projections;
using CsvHelper;
using Marten;

namespace Casework.Api.Imports;

/// <summary>Imports a file of the calendar, in one transaction with the counts of its import.</summary>
public static class CalendarImport
{
    private enum Fate
    {
        Current,
        Superseded,
        Unregistered,
    }

    /// <summary>Answers why the file could not be read to its end, or null. A file that was taken in before is left alone.</summary>
    public static async Task<string?> ReadAsync(
        IDocumentStore store, ImportProgress import, CalendarSource source, string path, TimeProvider time, CancellationToken ct)
    {
        if (import.Counts.Read > 0)
            return null;
        try
        {
            await StoreAsync(store, import, source.Read(path), time.TodayInLondon(), ct);
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

    private static async Task StoreAsync(IDocumentStore store, ImportProgress import, CalendarRows file, DateOnly today, CancellationToken ct)
    {
        await using var session = RunImportHandler.Session(store, import);
        var calendar = await session.Events.FetchForWriting<SchoolCalendar>(SchoolCalendar.Stream, ct);
        var progress = await session.Events.FetchForWriting<ImportProgress>(import.Id.Value, ct);
        var last = (await session.LoadManyAsync<LastPublished>(ct, file.Rows.Select(Key).Distinct())).ToDictionary(one => one.Id, one => one.AsAt);
        var registered = await RegisteredAsync(session, file.Rows, ct);

        var rows = file.Rows.ToLookup(row => row is CalendarRow.OfHalfTerm { School: { } school } && !registered.Contains(school) ? Fate.Unregistered
            : last.TryGetValue(Key(row), out var asAt) && import.AsAt < asAt ? Fate.Superseded
            : Fate.Current);
        var publication = Publication.Of(calendar.Aggregate ?? SchoolCalendar.Empty, [.. rows[Fate.Current]], import.AsAt);
        RejectedRow[] before =
        [
            .. file.Unreadable,
            .. rows[Fate.Unregistered].OfType<CalendarRow.OfHalfTerm>()
                .Select(row => row.Because($"URN '{row.School?.Urn()}' is not a school on the register.")),
        ];
        RejectedRow[] rejected = [.. before.Concat(publication.Rejected).OrderBy(row => row.Line)];
        var superseded = rows[Fate.Superseded].Count();

        calendar.AppendMany(publication.Events);
        progress.AppendOne(new ImportEvent.Advanced(
            today,
            publication.Counts + (ImportCounts.None with { Read = before.Length + superseded, Rejected = before.Length, Superseded = superseded }),
            [.. rejected.Take(ImportProgress.RejectedRowsKept)]));
        var refused = publication.Rejected.Select(row => row.Line).ToHashSet();
        foreach (var key in rows[Fate.Current].Where(row => !refused.Contains(row.Line)).Select(Key).Distinct())
            session.Store(new LastPublished(key, import.AsAt));
        await session.SaveChangesAsync(ct);

        string Key(CalendarRow row) => $"{import.Source}:{row.Subject}";
    }

    private static async Task<HashSet<EstablishmentId>> RegisteredAsync(IQuerySession session, IEnumerable<CalendarRow> rows, CancellationToken ct)
    {
        var schools = rows.OfType<CalendarRow.OfHalfTerm>().Select(row => row.School).OfType<EstablishmentId>().Distinct().ToArray();
        return [.. await session.Query<Establishment>().Where(school => school.Id.IsOneOf(schools)).Select(school => school.Id).ToListAsync(ct)];
    }
}
