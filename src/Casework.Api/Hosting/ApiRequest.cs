namespace Casework.Api.Hosting;

/// <summary>Tells a program's request from a person's: a program gets JSON and status codes, never a page or a redirect.</summary>
public static class ApiRequest
{
    /// <summary>True below <c>/api</c>.</summary>
    public static bool IsApi(this HttpRequest request) => request.Path.StartsWithSegments("/api");
}
