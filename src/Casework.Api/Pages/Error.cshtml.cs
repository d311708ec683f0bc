using System.Diagnostics;
using Casework.Api.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages;

/// <summary>
/// What an officer sees when a request failed. Anyone may see it, after a form as well as after a link,
/// and it reads nothing from the database.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Readiness readiness) : PageModel
{
    /// <summary>Whether the service is still preparing itself.</summary>
    public bool IsStarting => readiness.IsPreparing;

    /// <summary>The status that the failed request was given; 500 for any that has no words of its own.</summary>
    public int Status => Failed is 400 or 403 or 404 or 503 ? Failed : 500;

    /// <summary>What links this failure to its lines in the log.</summary>
    public string Correlation => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    // The exception handler's own status counts for more than the address it was told to show.
    private int Failed => Response.StatusCode >= 400 ? Response.StatusCode : Convert.ToInt32(RouteData.Values["status"] ?? 500);
}
