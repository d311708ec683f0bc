using System.Collections.Concurrent;
using Casework.Domain.Cases;
using Npgsql;

namespace Casework.Benchmarks;

/// <summary>
/// The floor under a command: twins of the tables it writes to, with the same keys and indexes, and the rows of a real review meeting
/// written to them in one batch, which is one transaction and one round trip. Nothing is read and nothing is decided.
/// </summary>
public sealed class TwinTables : IAsyncDisposable
{
    private const string LastTwoEvents = "casework.mt_events where stream_id = $1 order by version desc limit 2";

    private const string Twins = """
        drop schema if exists floor cascade;
        create schema floor;
        do $$
        declare
            twin text;
            reference record;
        begin
            foreach twin in array array['mt_streams', 'mt_events', 'mt_doc_case', 'mt_doc_auditentry', 'mt_doc_commandreceipt'] loop
                execute format('create table floor.%1$I (like casework.%1$I including all)', twin);
                execute format('insert into floor.%1$I select * from casework.%1$I', twin);
            end loop;
            for reference in select pg_get_constraintdef(oid) as words from pg_constraint where contype = 'f' and conrelid = 'casework.mt_events'::regclass loop
                execute 'alter table floor.mt_events add ' || replace(reference.words, 'casework.', 'floor.');
            end loop;
            create sequence floor.mt_events_sequence;
            perform setval('floor.mt_events_sequence', max(seq_id)) from floor.mt_events;
            alter table floor.mt_events alter seq_id set default nextval('floor.mt_events_sequence');
        end $$;
        analyze floor.mt_streams, floor.mt_events, floor.mt_doc_case, floor.mt_doc_auditentry, floor.mt_doc_commandreceipt;
        """;

    private const string Replacing = "on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = now()";

    private readonly NpgsqlDataSource database;
    private readonly ConcurrentDictionary<CaseId, Template> templates = [];

    private TwinTables(NpgsqlDataSource database) => this.database = database;

    /// <summary>Makes the twins, with all that is in their originals, and keeps as templates the rows that the last command on each case wrote.</summary>
    public static async Task<TwinTables> MakeAsync(string connectionString, IReadOnlyList<CaseId> cases)
    {
        // With prepared statements, for the floor is to be as low as it can be.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 20, AutoPrepareMinUsages = 1 };
        var twins = new TwinTables(NpgsqlDataSource.Create(settings));
        await using var make = twins.database.CreateCommand(Twins);
        await make.ExecuteNonQueryAsync();
        foreach (var id in cases)
        {
            twins.templates[id] = await twins.LastWrittenAsync(id);
        }

        return twins;
    }

    /// <summary>Writes the rows once more, as the next version of the case. Throws when somebody else wrote to the case meanwhile.</summary>
    public async Task WriteAsync(CaseId id)
    {
        var template = templates[id];
        await using var connection = await database.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("update floor.mt_streams set version = $1, timestamp = now() where id = $2 and version = $3")
        {
            Parameters = { new() { Value = template.NextVersion }, new() { Value = id.Value }, new() { Value = template.Version } },
        });
        foreach (var row in template.Next())
        {
            batch.BatchCommands.Add(row.Insert());
        }

        await batch.ExecuteNonQueryAsync();
        templates[id] = batch.BatchCommands[0].RecordsAffected == 1
            ? template with { Version = template.NextVersion }
            : throw new InvalidOperationException($"Two callers wrote to {id}.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<Template> LastWrittenAsync(CaseId id)
    {
        var events = await ReadAsync("mt_events", $"select * from {LastTwoEvents}", id);
        return new(
            Version: (long)events[0].Cells["version"].Value,
            Events: [.. events.Select(e => e.Without("seq_id"))],
            Audit: await ReadAsync("mt_doc_auditentry", $"select * from casework.mt_doc_auditentry where id in (select id from {LastTwoEvents})", id),
            Case: (await ReadAsync("mt_doc_case", "select * from casework.mt_doc_case where id = $1", id)).Single(),
            Receipt: (await ReadAsync("mt_doc_commandreceipt",
                "select * from casework.mt_doc_commandreceipt where data ->> 'case' = $1 order by (data ->> 'version')::bigint desc limit 1", id)).Single());
    }

    private async Task<Row[]> ReadAsync(string table, string rows, CaseId id)
    {
        await using var select = database.CreateCommand(rows);
        select.Parameters.Add(new() { Value = id.Value });
        await using var reader = await select.ExecuteReaderAsync();
        var read = new List<Row>();
        while (await reader.ReadAsync())
        {
            var columns = Enumerable.Range(0, reader.FieldCount);
            read.Add(new(table, columns.ToDictionary(reader.GetName, i => new Cell(reader.GetDataTypeName(i), reader.GetValue(i)))));
        }

        return [.. read];
    }

    private sealed record Cell(string Type, object Value);

    private sealed record Row(string Table, IReadOnlyDictionary<string, Cell> Cells)
    {
        public Row With(string column, object value) =>
            this with { Cells = new Dictionary<string, Cell>(Cells) { [column] = Cells[column] with { Value = value } } };

        public Row Without(string column) => this with { Cells = Cells.Where(cell => cell.Key != column).ToDictionary() };

        public NpgsqlBatchCommand Insert()
        {
            var values = Cells.Keys.Select((_, i) => $"${i + 1}");
            var insert = new NpgsqlBatchCommand(
                $"insert into floor.{Table} ({string.Join(", ", Cells.Keys)}) values ({string.Join(", ", values)}) {(Table == "mt_doc_case" ? Replacing : "")}");
            foreach (var cell in Cells.Values)
            {
                insert.Parameters.Add(new() { Value = cell.Value, DataTypeName = cell.Type });
            }

            return insert;
        }
    }

    private sealed record Template(long Version, IReadOnlyList<Row> Events, IReadOnlyList<Row> Audit, Row Case, Row Receipt)
    {
        public long NextVersion => Version + Events.Count;

        public IEnumerable<Row> Next()
        {
            Guid[] ids = [.. Events.Select(_ => Guid.CreateVersion7())];
            return
            [
                .. Events.Select((row, i) => row.With("id", ids[i]).With("version", Version + 1 + i)),
                Case.With("mt_version", NextVersion),
                .. Audit.Select((row, i) => row.With("id", ids[i])),
                Receipt.With("id", $"{Guid.CreateVersion7()}"),
            ];
        }
    }
}
