using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Casework.Api.Identity;

/// <summary>Coming in and going out: <c>/sign-in</c>, <c>/sign-out</c> and the page one sees afterwards.</summary>
public static class SignInEndpoints
{
    const string SignedOut = "/signed-out";

    const string SignedOutPage = """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>You have signed out - Casework</title>
          <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        </head>
        <body>
          <main>
            <h1>You have signed out</h1>
            <p>Close the browser if you share this computer.</p>
            <p><a href="/sign-in">Sign in again</a></p>
          </main>
        </body>
        </html>
        """;

    /// <summary>Maps the three addresses. All may be reached without being signed in.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        group.MapGet("/sign-in", ComeIn);
        group.MapPost("/sign-out", GoOut);
        group.MapGet(SignedOut, () => Results.Content(SignedOutPage, "text/html; charset=utf-8"));
    }

    /// <summary>Sends the person to the provider and then to <paramref name="returnUrl"/>. Refuses (400) an address outside this service.</summary>
    static IResult ComeIn(string? returnUrl, [FromQuery(Name = "login_hint")] string? hint)
    {
        if (returnUrl is not null && !RedirectHttpResult.IsLocalUrl(returnUrl)) return Results.StatusCode(StatusCodes.Status400BadRequest);
        var properties = new AuthenticationProperties { RedirectUri = returnUrl ?? "/" };
        properties.SetParameter(OpenIdConnectParameterNames.LoginHint, hint);
        return Results.Challenge(properties, [OpenIdConnectDefaults.AuthenticationScheme]);
    }

    /// <summary>Ends the session here and at the provider. Refuses (400) a form that did not come from this service's own pages.</summary>
    static async Task<IResult> GoOut(HttpContext http, IAntiforgery antiforgery)
    {
        if (http.User.Identity?.IsAuthenticated is not true) return Results.LocalRedirect(SignedOut);
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.StatusCode(StatusCodes.Status400BadRequest);
        return Results.SignOut(
            new() { RedirectUri = SignedOut },
            [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme]);
    }
}
