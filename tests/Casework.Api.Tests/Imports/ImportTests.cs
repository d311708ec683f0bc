using System.Net;
using System.Text;
using Casework.Api.Imports;
using Casework.Domain.Establishments;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Casework.Api.Tests.Imports;

public class ImportTests
{
    private static readonly EstablishmentId Elmbrook = EstablishmentId.School(new("900012"));

    [Fact]
    public async Task A_school_is_imported_and_the_same_file_again_changes_nothing()
    {
        await using var host = await ImportHost.StartAsync();
        (await host.ImportAsync("gias", "2026-03-02", Files.ManySchools(1203))).Counts.ShouldBe(ImportCounts.None with { Read = 1203, New = 1203 });
        var school = (await host.EstablishmentAsync(Elmbrook)).ShouldNotBeNull();
        school.DisplayName.ShouldBe("Invented School 12");
        school.IsMaintained.ShouldBeTrue();

        var again = await host.ImportAsync("gias", "2026-03-02", Files.ManySchools(1203));
        again.Counts.ShouldBe(ImportCounts.None with { Read = 1203, Unchanged = 1203 });
        again.State.ShouldBe(ImportState.Completed);
        await using var session = host.Store.QuerySession();
        (await session.Events.QueryAllRawEvents().CountAsync(e => e.StreamKey!.StartsWith("school-"))).ShouldBe(1203);
        host.WaitingFiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bad_row_is_rejected_with_its_line_number_and_the_others_go_in()
    {
        await using var host = await ImportHost.StartAsync();
        var import = await host.ImportAsync("gias", "2026-03-02", Files.Gias(
            Files.School(), Files.School(("URN", "")), Files.School(("URN", "900013"), ("OpenDate", "soon")), Files.School(("URN", "900014"))));
        import.Counts.ShouldBe(ImportCounts.None with { Read = 4, New = 2, Rejected = 2 });
        import.Rejected.ShouldBe([new(3, "URN '' is not a URN: a URN has six digits."), new(4, "OpenDate 'soon' is not a date.")]);
    }

    [Fact]
    public async Task The_second_row_of_a_school_in_one_file_is_rejected()
    {
        await using var host = await ImportHost.StartAsync();
        var import = await host.ImportAsync("gias", "2026-03-02", Files.Gias(Files.School(), Files.School(("EstablishmentName", "Elmbrook Infants"))));
        import.Rejected.ShouldBe([new(3, "Line 2 has said this of school-900012 before.")]);
        (await host.EstablishmentAsync(Elmbrook))!.Name.ShouldBe("Elmbrook Primary School");
    }

    [Fact]
    public async Task All_rejected_rows_are_counted_and_the_first_thousand_are_kept()
    {
        await using var host = await ImportHost.StartAsync();
        var import = await host.ImportAsync("gias", "2026-03-02", Files.Gias(Enumerable.Repeat(Files.School(("URN", "no")), 1700)));
        import.Counts.Rejected.ShouldBe(1700);
        import.Rejected.Select(row => row.Line).ShouldBe(Enumerable.Range(2, 1000));
    }

    [Fact]
    public async Task An_older_file_does_not_overwrite_what_a_newer_one_showed_even_unchanged()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync("gias", "2026-01-05", Files.Gias(Files.School()));
        await host.ImportAsync("gias", "2026-03-02", Files.Gias(Files.School()));
        var older = await host.ImportAsync("gias", "2026-02-02", Files.Gias(Files.School(("HeadLastName", "Former")), Files.School(("URN", "900013"))));
        older.Counts.ShouldBe(ImportCounts.None with { Read = 2, Superseded = 1, New = 1 });
        (await host.EstablishmentAsync(Elmbrook))!.Headteacher.ShouldBe("Ms Ann Example");
    }

    [Fact]
    public async Task What_changed_is_recorded_with_who_imported_it()
    {
        await using var host = await ImportHost.StartAsync();
        await host.ImportAsync("gias", "2026-01-05", Files.Gias(Files.School()));
        var import = await host.ImportAsync("gias", "2026-03-02", Files.Gias(Files.School(
            ("TypeOfEstablishment (code)", "34"), ("EstablishmentTypeGroup (code)", "10"), ("HeadLastName", "Newcomer"))));
        import.Counts.Changed.ShouldBe(1);

        await using var session = host.Store.QuerySession();
        var events = await session.Events.FetchStreamAsync(Elmbrook.Value);
        events.Select(e => e.EventTypeName).ShouldBe(["establishment_registered", "establishment_type_changed", "headteacher_changed"]);
        events[2].UserName.ShouldBe("dana");
        events[2].Headers!["role"].ToString().ShouldBe("DataManager");
        events[2].CorrelationId.ShouldBe(import.Id.Value);
        (await host.EstablishmentAsync(Elmbrook))!.IsAcademy.ShouldBeTrue();
    }

    [Fact]
    public async Task Links_wait_for_their_school_and_then_are_added_to_it()
    {
        const string links = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n900012,900099,Oakfield,Predecessor,31-08-2024\r\n900012,900098,Ashfield,Successor,\r\n";
        await using var host = await ImportHost.StartAsync();
        (await host.ImportAsync("gias-links", "2026-03-02", links)).Counts.ShouldBe(ImportCounts.None with { Read = 2, Ignored = 2 });
        await host.ImportAsync("gias", "2026-03-02", Files.Gias(Files.School()));
        (await host.ImportAsync("gias-links", "2026-03-02", links)).Counts.ShouldBe(ImportCounts.None with { Read = 2, Changed = 2 });
        (await host.ImportAsync("gias-links", "2026-03-02", links)).Counts.ShouldBe(ImportCounts.None with { Read = 2, Unchanged = 2 });
        (await host.EstablishmentAsync(Elmbrook))!.SolePredecessor.ShouldBe(new("900099"));
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_fails_the_import_and_says_where()
    {
        await using var host = await ImportHost.StartAsync();
        var file = Files.Gias(Files.School()) + "900013,999,\"Westmarch\r\n" + string.Concat(Enumerable.Repeat("900014,999,Westmarch,,,,,,,,,,,,\r\n", 2000));
        var import = await host.ImportAsync("gias", "2026-03-02", file);
        import.State.ShouldBe(ImportState.Failed);
        import.Failure!.ShouldContain("never closed");
    }

    [Fact]
    public async Task An_import_that_died_between_batches_goes_on_where_it_stopped()
    {
        using var died = new CancellationTokenSource();
        await using var host = await ImportHost.StartAsync(store => store.Listeners.Add(new CancelAfter(2, died)));
        var id = ImportId.New(DateTimeOffset.UnixEpoch);
        var folder = new ImportFolder(Directory.CreateTempSubdirectory("casework-imports-").FullName);
        await File.WriteAllTextAsync(folder.FileOf(id), Files.ManySchools(1700));
        await using (var session = host.Store.LightweightSession())
        {
            StartImportHandler.Handle(new(id, "gias", new(2026, 3, 2), "gias.csv", "", 0, new(2026, 3, 2), new("dana", "Dana Manager", default)), session);
            await session.SaveChangesAsync();
        }

        await Should.ThrowAsync<OperationCanceledException>(() =>
            RunImportHandler.Handle(new(id), host.Store, folder, TimeProvider.System, died.Token));
        var half = await host.ProgressAsync($"/api/imports/{id}");
        (half.State, half.Counts.New).ShouldBe((ImportState.Running, 1000));

        await RunImportHandler.Handle(new(id), host.Store, folder, TimeProvider.System, default);
        var whole = await host.ProgressAsync($"/api/imports/{id}");
        (whole.State, whole.Counts).ShouldBe((ImportState.Completed, ImportCounts.None with { Read = 1700, New = 1700 }));
        var events = await host.EventsAsync();

        await RunImportHandler.Handle(new(id), host.Store, folder, TimeProvider.System, default);
        (await host.EventsAsync()).ShouldBe(events);
        Directory.Delete(folder.Path, recursive: true);
    }

    [Fact]
    public async Task An_import_goes_on_in_the_next_host_when_this_one_hangs_in_the_middle_of_it()
    {
        var hung = new HangAfterFirstBatch();
        var host = await ImportHost.StartAsync(store => store.Listeners.Add(hung));
        var location = (await host.UploadAsync("gias", "2026-03-02", Files.ManySchools(1700))).Headers.Location!.ToString();
        await hung.Happened;
        (await host.ProgressAsync(location)).Counts.Read.ShouldBe(500);

        await using var next = await host.RestartAsync();
        var import = await next.FinishedAsync(location);
        (import.State, import.Counts).ShouldBe((ImportState.Completed, ImportCounts.None with { Read = 1700, New = 1700 }));
    }

    [Theory]
    [InlineData("ofsted", "2026-03-02", HttpStatusCode.NotFound, "There is no source 'ofsted'")]
    [InlineData("gias", "", HttpStatusCode.BadRequest, "is not a date")]
    [InlineData("gias", "02/03/2026", HttpStatusCode.BadRequest, "is not a date")]
    [InlineData("gias", "2999-01-01", HttpStatusCode.BadRequest, "after today")]
    public async Task A_source_or_date_that_makes_no_sense_is_refused(string source, string asAt, HttpStatusCode status, string detail) =>
        await RefusedAsync(host => host.UploadAsync(source, asAt, Files.Gias(Files.School())), status, detail);

    [Fact]
    public async Task An_empty_file_is_refused() =>
        await RefusedAsync(host => host.UploadAsync("gias", "2026-03-02", ""u8.ToArray()), HttpStatusCode.BadRequest, "nothing in it");

    [Fact]
    public async Task A_file_of_another_layout_is_refused_whole_with_the_missing_columns() =>
        await RefusedAsync(host => host.UploadAsync("gias", "2026-03-02", "URN,Name\r\n900012,Elmbrook\r\n"),
            HttpStatusCode.UnprocessableEntity, "EstablishmentName");

    [Theory]
    [InlineData("504B030414", "a zip archive")]
    [InlineData("89504E470D0A1A0A", "a PNG picture")]
    [InlineData("FFD8FFE0", "a JPEG picture")]
    [InlineData("474946383961", "a GIF picture")]
    [InlineData("55524E002C00", "not text")]
    public async Task A_file_that_is_not_text_is_refused(string hex, string detail) =>
        await RefusedAsync(host => host.UploadAsync("gias", "2026-03-02", Convert.FromHexString(hex)), HttpStatusCode.UnsupportedMediaType, detail);

    [Fact]
    public async Task A_file_that_is_too_large_is_refused() =>
        await RefusedAsync(host => host.UploadAsync("gias", "2026-03-02", Files.ManySchools(2000)), HttpStatusCode.RequestEntityTooLarge, "100,000");

    [Fact]
    public async Task Only_a_data_manager_imports()
    {
        await using var host = await ImportHost.StartAsync();
        host.Http.DefaultRequestHeaders.Authorization = new("test", "Auditor");
        (await host.UploadAsync("gias", "2026-03-02", Files.Gias(Files.School()))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_form_with_a_file_is_taken_in_like_a_body()
    {
        await using var host = await ImportHost.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("ignored"), "comment" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Files.Gias(Files.School()))), "file", "march.csv" },
        };
        var location = (await host.Http.PostAsync("/api/imports/gias?asAt=2026-03-02", form)).Headers.Location!.ToString();
        var import = await host.FinishedAsync(location);
        (import.FileName, import.Counts.New).ShouldBe(("march.csv", 1));
    }

    [Theory]
    [InlineData("import-00000000000000000000000000000000")]
    [InlineData("nonsense")]
    public async Task An_import_that_does_not_exist_is_not_found(string id)
    {
        await using var host = await ImportHost.StartAsync();
        var answer = await host.Http.GetAsync($"/api/imports/{id}");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ImportHost.ProblemAsync(answer)).Title.ShouldBe("Unknown import");
    }

    private static async Task RefusedAsync(Func<ImportHost, Task<HttpResponseMessage>> upload, HttpStatusCode status, string detail)
    {
        await using var host = await ImportHost.StartAsync(maxBytes: 100_000);
        var answer = await upload(host);
        answer.StatusCode.ShouldBe(status);
        (await ImportHost.ProblemAsync(answer)).Detail!.ShouldContain(detail);
        (await host.EventsAsync()).ShouldBe(0);
        host.WaitingFiles.ShouldBeEmpty();
    }

    private sealed class CancelAfter(int batches, CancellationTokenSource source) : DocumentSessionListenerBase
    {
        private int committed;

        public override Task AfterCommitAsync(IDocumentSession session, Marten.Services.IChangeSet commit, CancellationToken token)
        {
            if (commit.GetEvents().Any(e => e.Data is ImportEvent.Advanced) && ++committed == batches)
                source.Cancel();
            return Task.CompletedTask;
        }
    }

    private sealed class HangAfterFirstBatch : DocumentSessionListenerBase
    {
        private readonly TaskCompletionSource happened = new();

        public Task Happened => happened.Task;

        public override Task AfterCommitAsync(IDocumentSession session, Marten.Services.IChangeSet commit, CancellationToken token)
        {
            if (!commit.GetEvents().Any(e => e.Data is ImportEvent.Advanced))
                return Task.CompletedTask;
            happened.TrySetResult();
            return new TaskCompletionSource().Task;
        }
    }
}
