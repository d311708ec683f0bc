using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Casework.Api.Imports;

/// <summary>A published CSV file, opened at its header. Reads one row at a time, so that its size does not matter.</summary>
public sealed class CsvFile : IDisposable
{
    private const int TitleLines = 20, LongestCell = 32_000;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly CsvParser csv;
    private readonly Header header;
    private int line;

    private CsvFile(CsvParser csv, Header header) => (this.csv, this.header, line) = (csv, header, csv.RawRow);

    /// <summary>
    /// Finds the header, which may stand below title lines, and opens the file there. Answers the names of the missing columns,
    /// and no file, when no line has all the required ones.
    /// </summary>
    public static (CsvFile? File, IReadOnlyList<string> Missing) Open(string path, IReadOnlyList<Column> columns)
    {
        var required = columns.Where(column => column.Required).ToList();
        var missing = required;
        var csv = Parser(path);
        for (var read = 0; read < TitleLines && csv.Read(); read++)
        {
            var header = Header.Of(csv.Record!, columns);
            var lacks = required.Where(column => header[column] < 0).ToList();
            if (lacks.Count == 0)
                return (new(csv, header), []);
            missing = lacks.Count < missing.Count ? lacks : missing;
        }
        csv.Dispose();
        return (null, [.. missing.Select(column => column.Name)]);
    }

    /// <summary>Which required columns no line of the file has, in words; null when one line has them all.</summary>
    public static string? WhatIsMissing(string path, IReadOnlyList<Column> columns)
    {
        var (file, missing) = Open(path, columns);
        using (file)
            return file is null ? $"It lacks the columns {string.Join(", ", missing)}." : null;
    }

    /// <summary>The rows below the header. Throws <see cref="CsvHelperException"/> when a quote that is never closed swallows the rest.</summary>
    public IEnumerable<Row> Rows()
    {
        while (csv.Read())
        {
            var begins = line + 1;
            line = csv.RawRow;
            if (Enumerable.Range(0, csv.Count).Any(at => !string.IsNullOrWhiteSpace(csv[at])))
                yield return new(begins, header, csv);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private static CsvParser Parser(string path) => new(
        new StreamReader(path, IsUtf8(path) ? Encoding.UTF8 : Windows1252),
        new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            IgnoreBlankLines = false,
            BadDataFound = null,
            MaxFieldSize = LongestCell,
        });

    // GIAS publishes Windows-1252, Ofsted either; a letter beyond ASCII in Windows-1252 is never valid UTF-8 by itself.
    private static bool IsUtf8(string path)
    {
        using var file = File.OpenRead(path);
        var decoder = StrictUtf8.GetDecoder();
        var bytes = new byte[81920];
        var letters = new char[StrictUtf8.GetMaxCharCount(bytes.Length)];
        try
        {
            for (int read; (read = file.Read(bytes)) > 0;)
                decoder.GetChars(bytes, 0, read, letters, 0, flush: false);
            decoder.GetChars([], 0, 0, letters, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
