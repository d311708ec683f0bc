using System.Security.Claims;
using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Casework.Api.Identity;

/// <summary>
/// An OpenID provider for development and tests, in the same process on its own port, with tokens shaped as Entra shapes them.
/// Its keys live as long as it does, it has no database, and anybody may be anybody: so it runs in Development only.
/// </summary>
public sealed class DevelopmentIdentityProvider : IAsyncDisposable
{
    /// <summary>The client id of the service's pages.</summary>
    public const string WebClient = "casework-web";

    /// <summary>The client id for getting a token on the command line, with a persona's key and <see cref="Password"/>.</summary>
    public const string CommandLineClient = "casework-cli";

    /// <summary>Everybody's password.</summary>
    public const string Password = "demonstration";

    const string Secret = "not-a-secret";
    const string Audience = "api://casework";

    readonly WebApplication app;

    DevelopmentIdentityProvider(WebApplication app)
    {
        this.app = app;
        Settings = new(Reachable(app.Urls.First()), WebClient, Secret, Audience, RequireHttps: false);
    }

    /// <summary>What the service needs to know to use this provider.</summary>
    public SignInSettings Settings { get; }

    /// <summary>The provider's address, with the port it really has.</summary>
    public string Issuer => Settings.Authority;

    /// <summary>
    /// Starts the provider at <c>SignIn:DevelopmentUrl</c> (http://localhost:5081 when not set), or answers null when the configuration
    /// names a provider of its own (<c>SignIn:Authority</c>). Throws outside Development.
    /// </summary>
    public static async Task<DevelopmentIdentityProvider?> StartUnlessConfiguredAsync(WebApplicationBuilder builder) =>
        SignInSettings.Read(builder.Configuration) is null
            ? await StartAsync(builder.Environment, builder.Configuration["SignIn:DevelopmentUrl"] ?? "http://localhost:5081")
            : null;

    /// <summary>
    /// Starts the provider at <paramref name="url"/>; http://127.0.0.1:0 takes any free port. <paramref name="people"/> are
    /// <see cref="DemonstrationPeople"/> unless given. Throws outside Development, whatever the configuration says.
    /// </summary>
    public static async Task<DevelopmentIdentityProvider> StartAsync(IHostEnvironment environment, string url, IReadOnlyList<Persona>? people = null)
    {
        if (!environment.IsDevelopment()) throw new InvalidOperationException(
            "The development identity provider lets anybody be anybody and runs in Development only. Set SignIn:Authority to a real OpenID provider.");
        people ??= DemonstrationPeople.All;
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = environment.EnvironmentName });
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Services.AddRoutingCore().AddOpenIddict().AddServer(server => SetUp(server, people));
        var app = builder.Build();
        app.UseRouting();
        app.UseAuthentication();
        app.MapGet(PersonaPage.StylePath, () => Results.Text(PersonaPage.Style, "text/css"));
        app.MapMethods("/oauth2/v2.0/authorize", [HttpMethods.Get, HttpMethods.Post], (HttpContext http) => Authorize(http, people));
        app.MapMethods("/oauth2/v2.0/logout", [HttpMethods.Get, HttpMethods.Post],
            () => Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]));
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Stops the provider.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    static void SetUp(OpenIddictServerBuilder server, IReadOnlyList<Persona> people)
    {
        server.EnableDegradedMode();
        server.SetAuthorizationEndpointUris("oauth2/v2.0/authorize");
        server.SetTokenEndpointUris("oauth2/v2.0/token");
        server.SetEndSessionEndpointUris("oauth2/v2.0/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowPasswordFlow();
        server.RegisterScopes(Scopes.Profile, "casework");
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey().DisableAccessTokenEncryption();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(on => on.UseInlineHandler(context =>
        {
            if (context.ClientId != WebClient) context.Reject(Errors.InvalidClient, "Unknown client.");
            else if (!IsOurs(context.RedirectUri, "/signin-oidc")) context.Reject(Errors.InvalidRequest, "redirect_uri is not our /signin-oidc.");
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(on => on.UseInlineHandler(context =>
        {
            var known = context.Request.IsPasswordGrantType()
                ? context.ClientId == CommandLineClient
                : (context.ClientId, context.ClientSecret) == (WebClient, Secret);
            if (!known) context.Reject(Errors.InvalidClient, "Unknown client or wrong client secret.");
            return default;
        }));
        server.AddEventHandler<HandleTokenRequestContext>(on => on.UseInlineHandler(context =>
        {
            if (!context.Request.IsPasswordGrantType()) return default;
            var person = context.Request.Password == Password ? Find(people, context.Request.Username) : null;
            if (person is not null) context.SignIn(Principal(person, context.Request));
            else context.Reject(Errors.InvalidGrant, "No such person, or the wrong password.");
            return default;
        }));
        server.AddEventHandler<ValidateEndSessionRequestContext>(on => on.UseInlineHandler(context =>
        {
            if (context.PostLogoutRedirectUri is { } uri && !IsOurs(uri, "/signout-callback-oidc"))
                context.Reject(Errors.InvalidRequest, "post_logout_redirect_uri is not our /signout-callback-oidc.");
            return default;
        }));
    }

    static IResult Authorize(HttpContext http, IReadOnlyList<Persona> people)
    {
        var request = http.GetOpenIddictServerRequest()!;
        if (Find(people, (string?)request["persona"] ?? request.LoginHint) is { } person)
            return Results.SignIn(Principal(person, request), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        // Browsers hold the redirect after a posted form to form-action too, hence the service's own origin.
        var service = new Uri(request.RedirectUri!).GetLeftPart(UriPartial.Authority);
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'self'; form-action 'self' {service}; base-uri 'none'; frame-ancestors 'none'";
        var parameters = request.GetParameters().Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value));
        return Results.Content(PersonaPage.Html(people, parameters), "text/html; charset=utf-8");
    }

    static Persona? Find(IEnumerable<Persona> people, string? who) => people.FirstOrDefault(person => person.Key == who || person.Upn == who);

    static ClaimsPrincipal Principal(Persona person, OpenIddictRequest request)
    {
        var identity = new ClaimsIdentity("development", Claims.Name, Roles.ClaimType)
            .SetClaim(Claims.Subject, person.Oid)
            .SetClaim("oid", person.Oid)
            .SetClaim(Claims.Name, person.Name)
            .SetClaim(Claims.PreferredUsername, person.Upn)
            .SetClaims(Roles.ClaimType, [person.Role.Claim()])
            .SetScopes(request.GetScopes())
            .SetResources(Audience)
            .SetDestinations(_ => [Destinations.IdentityToken, Destinations.AccessToken]);
        return new(identity);
    }

    static bool IsOurs(string? uri, string path) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsLoopback && address.AbsolutePath == path;

    // Listening on every interface is an address to bind to, not one to go to.
    static string Reachable(string url) => url.Replace("://[::]:", "://localhost:").Replace("://0.0.0.0:", "://localhost:");
}
