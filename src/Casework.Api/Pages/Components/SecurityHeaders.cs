using System.Security.Cryptography;
using System.Text;

namespace Casework.Api.Pages.Components;

/// <summary>What a browser may do with a page: run our own script and style and nothing else, keep no copy of a page, show it in no frame.</summary>
public static class SecurityHeaders
{
    /// <summary>The one inline script, allowed by its hash: govuk-frontend needs it before the first element is drawn.</summary>
    public const string JsEnabled =
        "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

    /// <summary>
    /// Adds the headers to every answer, error pages included, so call it first. <paramref name="formActionOrigins"/> are
    /// other origins that a form may lead to: the identity provider's, or signing out is blocked.
    /// </summary>
    public static void UseSecurityHeaders(this WebApplication app, params string[] formActionOrigins)
    {
        var policy = Policy(formActionOrigins);
        app.Use((context, next) =>
        {
            // The exception handler clears what was set before it, so the headers are set as the answer leaves.
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
                    headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static string Policy(string[] formActionOrigins) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(JsEnabled)))}'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        string.Join(' ', ["form-action 'self'", .. formActionOrigins]),
        "base-uri 'none'",
        "frame-ancestors 'none'");
}
