using Casework.Domain.Establishments;
using Marten;

namespace Casework.Api.Tests.Imports;

/// <summary>Runs where published files of real establishments are at hand; the project has none, so that no real school is shown in it.</summary>
public sealed class RealFilesFactAttribute : FactAttribute
{
    /// <summary>Skips, and says so, where there is no folder <c>shared/data</c> beside a parent folder, nor <c>CASEWORK_REAL_DATA</c>.</summary>
    public RealFilesFactAttribute() => Skip = Folder is null ? "There are no published files in shared/data, and CASEWORK_REAL_DATA is not set." : null;

    /// <summary>Where the published files are, or null.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("CASEWORK_REAL_DATA") is { Length: > 0 } given ? given
        : Parents(new(AppContext.BaseDirectory)).Select(parent => Path.Combine(parent.FullName, "shared", "data")).FirstOrDefault(Directory.Exists);

    private static IEnumerable<DirectoryInfo> Parents(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            yield return folder;
    }
}

public class RealFilesTests
{
    [RealFilesFact]
    public async Task A_sample_of_gias_is_imported_whole()
    {
        await using var host = await ImportHost.StartAsync();
        await TwiceAsync(host, "gias", "2021-09-01", "gias_sample_npq_2021_99rows.csv", ImportCounts.None with { Read = 99, New = 99 });

        var schools = await EstablishmentsAsync(host);
        schools.Count(school => school.IsMaintained).ShouldBe(43);
        schools.Count(school => school.IsPupilReferralUnit).ShouldBe(2);
        schools.Count(school => school.IsIndependent).ShouldBe(3);
        schools.Count(school => school.Status is EstablishmentStatus.Closed).ShouldBe(9);
    }

    [RealFilesFact]
    public async Task Childcare_providers_are_imported_with_all_their_inspections()
    {
        await using var host = await ImportHost.StartAsync();
        await TwiceAsync(host, "ofsted-childcare", "2021-08-31", "barnet_ofsted_childcare_2021-08-31.csv", ImportCounts.None with { Read = 653, New = 653 });

        var settings = await EstablishmentsAsync(host);
        settings.Count(setting => setting.Name is null).ShouldBe(443);
        settings.Sum(setting => setting.Inspections.Count).ShouldBe(768);
        settings.Select(setting => setting.Inspections.LastOrDefault(one => one.Kind is SettingInspectionKind.Full)?.Grades[SettingArea.Overall])
            .OfType<SettingGrade>().CountBy(grade => grade).ToDictionary().ShouldBe(
                new Dictionary<SettingGrade, int>
                {
                    [SettingGrade.Outstanding] = 59,
                    [SettingGrade.Good] = 216,
                    [SettingGrade.RequiresImprovement] = 13,
                    [SettingGrade.Inadequate] = 3,
                }, ignoreOrder: true);
    }

    [RealFilesFact]
    public async Task Links_are_added_to_the_schools_that_are_registered()
    {
        await using var host = await ImportHost.StartAsync();
        const string file = "barnet_gias_links_2025-04-22.csv";
        await TwiceAsync(host, "gias-links", "2025-04-22", file, ImportCounts.None with { Read = 112, Ignored = 112 });

        var urns = (await File.ReadAllLinesAsync(PathOf(file))).Skip(1).Select(line => line[..6]).Distinct();
        await host.ImportAsync("gias", "2025-04-22", Files.Gias(urns.Select(urn => Files.School(("URN", urn), ("EstablishmentName", $"School {urn}")))));
        await TwiceAsync(host, "gias-links", "2025-04-22", file, ImportCounts.None with { Read = 112, Changed = 112 });
        (await EstablishmentsAsync(host)).Count(school => school.SolePredecessor is not null).ShouldBe(37);
    }

    [RealFilesFact]
    public async Task Ten_years_of_bank_holidays_are_imported_whole()
    {
        await using var host = await ImportHost.StartAsync();
        await TwiceAsync(host, "bank-holidays", "2026-08-21", "bank_holidays_england_wales_2019-2028.json", ImportCounts.None with { Read = 83, New = 83 });

        var holidays = (await host.CalendarAsync()).BankHolidays;
        holidays.Keys.ShouldBe(Enumerable.Range(2019, 10));
        holidays[2022].Count.ShouldBe(10);
        holidays[2026].Single(holiday => holiday.IsSubstitute).ShouldBe(new(new(2026, 12, 28), "Boxing Day", true));
    }

    [RealFilesFact]
    public async Task A_file_with_other_columns_is_refused()
    {
        await using var host = await ImportHost.StartAsync();
        var answer = await host.UploadAsync("gias", "2017-07-01", await File.ReadAllBytesAsync(PathOf("barnet_edubase_2017-07_subset.csv")));
        (await ImportHost.ProblemAsync(answer)).Detail!.ShouldContain("TypeOfEstablishment (code)");
    }

    /// <summary>The first time counts as expected, and a second time of the same file adds nothing.</summary>
    private static async Task TwiceAsync(ImportHost host, string source, string asAt, string file, ImportCounts expected)
    {
        var bytes = await File.ReadAllBytesAsync(PathOf(file));
        var first = await host.ImportAsync(source, asAt, bytes);
        first.Rejected.ShouldBeEmpty();
        first.Counts.ShouldBe(expected);
        var known = await EstablishmentEventsAsync(host);
        var second = await host.ImportAsync(source, asAt, bytes);
        second.Counts.ShouldBe(ImportCounts.None with { Read = expected.Read, Unchanged = expected.New + expected.Changed, Ignored = expected.Ignored });
        (await EstablishmentEventsAsync(host)).ShouldBe(known);
    }

    private static async Task<int> EstablishmentEventsAsync(ImportHost host)
    {
        await using var session = host.Store.QuerySession();
        return await session.Events.QueryAllRawEvents().CountAsync(e => !e.StreamKey!.StartsWith("import-"));
    }

    private static async Task<IReadOnlyList<Establishment>> EstablishmentsAsync(ImportHost host)
    {
        await using var session = host.Store.QuerySession();
        return await session.Query<Establishment>().ToListAsync();
    }

    private static string PathOf(string file) => Path.Combine(RealFilesFactAttribute.Folder!, file);
}
