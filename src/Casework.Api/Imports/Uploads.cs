using System.Security.Cryptography;
using Casework.Api.Hosting;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Wolverine;

namespace Casework.Api.Imports;

/// <summary>The folder where uploaded files wait until they are read. Every node that runs imports must see the same one.</summary>
public sealed record ImportFolder(string Path)
{
    /// <summary>Where the file of an import lies.</summary>
    public string FileOf(ImportId id) => System.IO.Path.Combine(Path, $"{id}.csv");
}

/// <summary>What became of an uploaded file.</summary>
public abstract record Upload
{
    /// <summary>It is being imported.</summary>
    public sealed record Accepted(ImportId Id) : Upload;

    /// <summary>
    /// It was turned away whole, and nothing of it is kept. <paramref name="Status"/> is the HTTP status,
    /// <paramref name="About"/> what is wrong: Source, AsAt or File.
    /// </summary>
    public sealed record Refused(int Status, string Title, string Detail, string About = "File") : Upload;
}

/// <summary>Takes files in, from the API and from the page.</summary>
public sealed class Uploads(ImportFolder folder, IConfiguration configuration, TimeProvider time, IMessageBus bus)
{
    private static readonly (string Kind, byte[] Magic)[] Others =
    [
        ("a zip archive or a spreadsheet; save the sheet as CSV", "PK"u8.ToArray()),
        ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", "GIF8"u8.ToArray()),
        ("a PDF document", "%PDF-"u8.ToArray()),
    ];

    /// <summary>The largest file that is taken in, in bytes: <c>Imports:MaxBytes</c>, or 100 MB.</summary>
    public long MaxBytes => configuration.GetValue("Imports:MaxBytes", 100L * 1024 * 1024);

    /// <summary>What is answered to a file that is larger.</summary>
    public Upload.Refused TooLarge => new(413, "File too large", $"The file is larger than {MaxBytes:N0} bytes.");

    /// <summary>
    /// Keeps the file, checks that it is text in the layout of the source, and starts its import.
    /// Refuses a source that is not known, an as-at date that is missing or in the future, and a file that is too large, empty or of another kind.
    /// </summary>
    public async Task<Upload> ReceiveAsync(string sourceName, DateOnly? asAt, Stream body, string? fileName, Actor by, CancellationToken ct)
    {
        if (Sources.Named(sourceName) is not { } source)
            return new Upload.Refused(404, "Unknown source", $"There is no source '{sourceName}', only {Sources.Names}.", "Source");
        if (asAt is not { } day)
            return new Upload.Refused(400, "As-at date missing",
                "Give the date as at which the file was published, for example asAt=2026-11-02.", "AsAt");
        if (day > time.TodayInLondon())
            return new Upload.Refused(400, "As-at date in the future",
                $"{day:yyyy-MM-dd} is after today. A file cannot be published as at a day to come.", "AsAt");

        var id = ImportId.New(time.GetUtcNow());
        var path = folder.FileOf(id);
        Upload upload = new Upload.Refused(400, "Upload broken off", "The file did not arrive whole.");
        try
        {
            var (size, sha256, refused) = await SpoolAsync(body, path, ct);
            upload = refused ?? Unreadable(path, source) ?? (Upload)new Upload.Accepted(id);
            if (upload is Upload.Accepted)
                await bus.InvokeAsync(new StartImport(
                    id, source.Name, day, Path.GetFileName(fileName) ?? source.Name, sha256, size, time.TodayInLondon(), by), ct);
            return upload;
        }
        catch
        {
            upload = new Upload.Refused(500, "Not imported", "The import could not be started.");
            throw;
        }
        finally
        {
            if (upload is Upload.Refused)
                File.Delete(path);
        }
    }

    private async Task<(long Size, string Sha256, Upload.Refused? Refused)> SpoolAsync(Stream body, string path, CancellationToken ct)
    {
        Directory.CreateDirectory(folder.Path);
        await using var file = File.Create(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        var size = 0L;
        for (int read; (read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct)) > 0; size += read)
        {
            var bytes = buffer.AsMemory(0, read);
            if (size + read > MaxBytes)
                return (0, "", TooLarge);
            if (size == 0 && Others.FirstOrDefault(other => bytes.Span.StartsWith(other.Magic)).Kind is { } kind)
                return (0, "", new(415, "Not a CSV file", $"The file is {kind}."));
            if (bytes.Span.Contains((byte)0))
                return (0, "", new(415, "Not a CSV file", "The file is not text in UTF-8 or Windows-1252."));
            hash.AppendData(bytes.Span);
            await file.WriteAsync(bytes, ct);
        }
        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()),
            size == 0 ? new(400, "Empty file", "The file has nothing in it.") : null);
    }

    private static Upload.Refused? Unreadable(string path, Importable source) => source.WhyNot(path) is { } why
        ? new(422, "Unknown layout", $"This file does not have the layout of “{source.Title}”. {why}") : null;
}
