using Casework.Api.Identity;
using Casework.Domain.Establishments;
using Marten;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Wolverine;

namespace Casework.Api.Imports;

/// <summary>Imports over HTTP.</summary>
public static class ImportEndpoints
{
    private const int Latest = 50, RoomForFormFields = 64 * 1024;

    /// <summary>Adds what imports need besides a store: the folder in which uploaded files wait.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services, string folder) =>
        services.AddSingleton(new ImportFolder(folder)).AddScoped<Uploads>();

    /// <summary>Imports run one after the other on a queue that outlives the process.</summary>
    public static void ConfigureImports(this WolverineOptions options) =>
        options.LocalQueueFor<RunImport>().Sequential().UseDurableInbox();

    /// <summary>Maps <c>/api/imports</c>.</summary>
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var imports = routes.MapGroup("/api/imports").WithTags("Imports");

        imports.MapPost("/{source}", PostAsync).RequireAuthorization(Permissions.DataManager).DisableAntiforgery()
            .WithSummary($"Uploads a file of a source: {Sources.Names}. The file is the body, or the first file of a form.")
            .Accepts<Stream>("text/csv", "application/json", "application/octet-stream", "multipart/form-data")
            .Produces(StatusCodes.Status202Accepted)
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(413).ProducesProblem(415).ProducesProblem(422);

        imports.MapGet("/{id}", async (string id, IQuerySession session, CancellationToken ct) =>
                ImportId.TryParse(id, null, out var known) && await session.LoadAsync<ImportProgress>(known, ct) is { } import ? Results.Ok(import)
                    : Results.Problem($"There is no import '{id}'.", statusCode: 404, title: "Unknown import"))
            .WithSummary("How far an import has come: its counts, and its rejected rows with line number and reason.")
            .Produces<ImportProgress>().ProducesProblem(404);

        imports.MapGet("/", LatestAsync).WithSummary("The latest imports, newest first.").Produces<IReadOnlyList<ImportProgress>>();
    }

    /// <summary>The latest imports, newest first.</summary>
    public static Task<IReadOnlyList<ImportProgress>> LatestAsync(IQuerySession session, CancellationToken ct) =>
        session.Query<ImportProgress>().OrderByDescending(import => import.StartedAt).Take(Latest).ToListAsync(ct);

    private static async Task<IResult> PostAsync(string source, string? asAt, HttpContext http, Uploads uploads, CancellationToken ct)
    {
        if (asAt is not null && !DateOnly.TryParseExact(asAt, "yyyy-MM-dd", out _))
            return Results.Problem($"'{asAt}' is not a date like 2026-11-02.", statusCode: 400, title: "As-at date not understood");
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = uploads.MaxBytes + RoomForFormFields;

        // Asked before a byte is read: beyond the limit the server gives up reading, and could not say which limit that was.
        if (http.Request.ContentLength > uploads.MaxBytes + RoomForFormFields)
            return Refuse(uploads.TooLarge);

        var (body, name) = await FileAsync(http.Request, ct);
        DateOnly? day = asAt is null ? null : DateOnly.ParseExact(asAt, "yyyy-MM-dd");
        return await uploads.ReceiveAsync(source, day, body, name, CurrentActor.From(http.User), ct) switch
        {
            Upload.Accepted(var id) => Results.Accepted($"/api/imports/{id}"),
            Upload.Refused refused => Refuse(refused),
            _ => throw new InvalidOperationException("An upload is accepted or refused."),
        };
    }

    private static IResult Refuse(Upload.Refused refused) => Results.Problem(refused.Detail, statusCode: refused.Status, title: refused.Title);

    // Read as a stream, because a form that is read whole would first be written to a folder of its own.
    private static async Task<(Stream Body, string? Name)> FileAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            return (request.Body, null);
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.AsFileSection() is { FileStream: { } stream } file)
                return (stream, file.FileName);
        }
        return (Stream.Null, null);
    }
}
