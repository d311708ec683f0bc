using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Casework.Domain.People;

namespace Casework.Domain.Establishments;

/// <summary>One import of one file, and the name of its stream: <c>import-</c> and 32 hexadecimal digits.</summary>
[JsonConverter(typeof(TextConverter<ImportId>))]
public readonly record struct ImportId(string Value) : IText<ImportId>, IParsable<ImportId>
{
    private const string Prefix = "import-";

    /// <summary>An id that sorts by the time it was made.</summary>
    public static ImportId New(DateTimeOffset now) => new($"{Prefix}{Guid.CreateVersion7(now):n}");

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Reads an id; throws <see cref="FormatException"/> on anything else.</summary>
    public static ImportId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an import.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImportId result)
    {
        var ok = s is not null && s.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(s[Prefix.Length..], "n", out _);
        result = ok ? new(s!) : default;
        return ok;
    }
}

/// <summary>A row that was not taken in, by its line in the file, and why.</summary>
public sealed record RejectedRow(int Line, string Reason);

/// <summary>
/// What became of the rows of a file: <paramref name="Read"/> is the sum of the others. <paramref name="Superseded"/> rows come from
/// a file older than what is known already; <paramref name="Ignored"/> rows are links of schools that are not in the register.
/// </summary>
public sealed record ImportCounts(int Read, int New, int Changed, int Unchanged, int Superseded, int Ignored, int Rejected)
{
    /// <summary>Nothing read.</summary>
    public static readonly ImportCounts None = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static ImportCounts operator +(ImportCounts a, ImportCounts b) => new(
        a.Read + b.Read, a.New + b.New, a.Changed + b.Changed, a.Unchanged + b.Unchanged,
        a.Superseded + b.Superseded, a.Ignored + b.Ignored, a.Rejected + b.Rejected);
}

/// <summary>What can happen to an import.</summary>
public abstract record ImportEvent(DateOnly OccurredOn)
{
    /// <summary>
    /// A file was received and its columns recognised. <paramref name="Sha256"/> is in lower-case hexadecimal, <paramref name="Size"/> in bytes.
    /// </summary>
    public sealed record Started(
        DateOnly OccurredOn, string Source, DateOnly AsAt, string FileName, string Sha256, long Size, Actor By) : ImportEvent(OccurredOn);

    /// <summary>
    /// The next rows are stored, in the same transaction as this event. <paramref name="Rejected"/> may be cut short; the counts never are.
    /// </summary>
    public sealed record Advanced(DateOnly OccurredOn, ImportCounts Counts, ImmutableList<RejectedRow> Rejected) : ImportEvent(OccurredOn);

    /// <summary>The whole file is read.</summary>
    public sealed record Completed(DateOnly OccurredOn, ImportCounts Counts) : ImportEvent(OccurredOn);

    /// <summary>The file could not be read to its end. What was stored before stays.</summary>
    public sealed record Failed(DateOnly OccurredOn, string Reason) : ImportEvent(OccurredOn);
}

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Received, or being read.</summary>
    Running,

    /// <summary>Read to the end.</summary>
    Completed,

    /// <summary>Stopped at a fault of the file.</summary>
    Failed,
}

/// <summary>An import and how far it has come. <paramref name="StartedAt"/> is when it was recorded.</summary>
public sealed record ImportProgress(
    ImportId Id, string Source, DateOnly AsAt, string FileName, string Sha256, long Size, Actor By, DateTimeOffset StartedAt,
    ImportState State, ImportCounts Counts, ImmutableList<RejectedRow> Rejected, string? Failure)
{
    /// <summary>How many rejected rows are kept to be shown; all are counted.</summary>
    public const int RejectedRowsKept = 1000;

    /// <summary>The import after an event that was recorded at <paramref name="recordedAt"/>.</summary>
    public static ImportProgress? Evolve(ImportProgress? current, ImportId id, ImportEvent happened, DateTimeOffset recordedAt) =>
        (current, happened) switch
        {
            (null, ImportEvent.Started e) => new(
                id, e.Source, e.AsAt, e.FileName, e.Sha256, e.Size, e.By, recordedAt, ImportState.Running, ImportCounts.None, [], null),
            ({ } it, ImportEvent.Advanced e) => it with { Counts = it.Counts + e.Counts, Rejected = it.Rejected.AddRange(e.Rejected) },
            ({ } it, ImportEvent.Completed) => it with { State = ImportState.Completed },
            ({ } it, ImportEvent.Failed e) => it with { State = ImportState.Failed, Failure = e.Reason },
            _ => current,
        };
}
