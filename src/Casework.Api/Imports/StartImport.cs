using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Imports;

/// <summary>A file lies in the folder of imports under <paramref name="ImportId"/>, and is good enough to be read.</summary>
public sealed record StartImport(
    ImportId ImportId, string Source, DateOnly AsAt, string FileName, string Sha256, long Size, DateOnly Today, Actor By)
{
    /// <summary>What a log may show: no names.</summary>
    public override string ToString() => $"{Source} as at {AsAt:yyyy-MM-dd}, import {ImportId}";
}

/// <summary>Records that an import began and sends the message that runs it, in one transaction.</summary>
public static class StartImportHandler
{
    /// <summary>Starts the stream of the import.</summary>
    public static RunImport Handle(StartImport import, IDocumentSession session)
    {
        Recording.Stamp(session, import.By);
        session.Events.StartStream<ImportProgress>(import.ImportId.Value, new ImportEvent.Started(
            import.Today, import.Source, import.AsAt, import.FileName, import.Sha256, import.Size, import.By));
        return new(import.ImportId);
    }
}
