using System.Security.Claims;
using Casework.Api.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Casework.Api.Identity;

/// <summary>Sign-in: a cookie for pages, a bearer token for <c>/api</c>, one OpenID provider behind both.</summary>
public static class SignIn
{
    /// <summary>The query that tells a page, after somebody signed in again, that what they sent before was not recorded.</summary>
    public const string NothingRecorded = "nothing-recorded";

    /// <summary>The claim that holds the person's role in plain English, for the page's header.</summary>
    public const string RoleTitle = "role";

    const string Cookie = CookieAuthenticationDefaults.AuthenticationScheme;
    const string Bearer = JwtBearerDefaults.AuthenticationScheme;
    const string Provider = OpenIdConnectDefaults.AuthenticationScheme;
    const string ByPath = "Casework";

    /// <summary>
    /// Adds sign-in and permissions. Uses <paramref name="development"/> when one runs, else the section <c>SignIn</c>.
    /// Throws when there is neither. <paramref name="keys"/> is the folder of the keys that let a cookie survive a restart.
    /// </summary>
    public static WebApplicationBuilder AddCaseworkSignIn(
        this WebApplicationBuilder builder, string keys, DevelopmentIdentityProvider? development = null)
    {
        var settings = development?.Settings ?? SignInSettings.Read(builder.Configuration) ?? throw new InvalidOperationException(
            "SignIn:Authority is not set, so nobody could sign in. Set it, SignIn:ClientId and SignIn:ClientSecret to an OpenID provider.");
        builder.Services.AddSingleton(settings);
        builder.Services.AddAntiforgery();
        builder.Services.AddDataProtection().SetApplicationName("casework").PersistKeysToFileSystem(new DirectoryInfo(keys));
        builder.Services.AddAuthorization(Permissions.AddTo);
        builder.Services.AddAuthentication(options => (options.DefaultScheme, options.DefaultSignInScheme) = (ByPath, Cookie))
            .AddPolicyScheme(ByPath, null, options => options.ForwardDefaultSelector = http => http.Request.IsApi() ? Bearer : Cookie)
            .AddCookie(options => SetUp(options, settings))
            .AddOpenIdConnect(options => SetUp(options, settings))
            .AddJwtBearer(options => SetUp(options, settings));
        return builder;
    }

    // Sessions and tokens run on the real clock, also where a test or the demonstration moves the service's own:
    // the browser and the provider do not move with it.
    static void SetUp(CookieAuthenticationOptions options, SignInSettings settings)
    {
        options.TimeProvider = TimeProvider.System;
        options.Cookie.Name = "casework";
        options.Cookie.SecurePolicy = Secure(settings);
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.ForwardChallenge = Provider;
        options.Events.OnRedirectToAccessDenied = context => Answer(context.HttpContext, StatusCodes.Status403Forbidden);
    }

    static void SetUp(OpenIdConnectOptions options, SignInSettings settings)
    {
        options.TimeProvider = TimeProvider.System;
        options.Authority = settings.Authority;
        options.RequireHttpsMetadata = settings.RequireHttps;
        (options.ClientId, options.ClientSecret) = (settings.ClientId, settings.ClientSecret);
        options.ResponseType = OpenIdConnectResponseType.Code;
        // A form posted back from the provider would need SameSite=None cookies, which a browser refuses over plain HTTP.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        (options.NonceCookie.SameSite, options.CorrelationCookie.SameSite) = (SameSiteMode.Lax, SameSiteMode.Lax);
        (options.NonceCookie.SecurePolicy, options.CorrelationCookie.SecurePolicy) = (Secure(settings), Secure(settings));
        options.MapInboundClaims = false;
        (options.TokenValidationParameters.NameClaimType, options.TokenValidationParameters.RoleClaimType) = ("name", Roles.ClaimType);
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.LoginHint = context.Properties.GetParameter<string>(OpenIdConnectParameterNames.LoginHint);
            if (HttpMethods.IsPost(context.Request.Method))
            {
                context.Properties.RedirectUri = QueryHelpers.AddQueryString(context.Properties.RedirectUri!, NothingRecorded, "true");
            }

            return Task.CompletedTask;
        };
        options.Events.OnTokenValidated = context => AddRoleTitle(context.Principal!);
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            return Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
        };
    }

    static void SetUp(JwtBearerOptions options, SignInSettings settings)
    {
        options.TimeProvider = TimeProvider.System;
        options.Authority = settings.Authority;
        options.RequireHttpsMetadata = settings.RequireHttps;
        options.Audience = settings.Audience;
        options.MapInboundClaims = false;
        (options.TokenValidationParameters.NameClaimType, options.TokenValidationParameters.RoleClaimType) = ("name", Roles.ClaimType);
        options.Events = new()
        {
            OnTokenValidated = context => AddRoleTitle(context.Principal!),
            // While the provider does not answer, no token can be checked. That is an outage (503), not a bad token: this throws.
            OnAuthenticationFailed = context => context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted),
        };
    }

    static CookieSecurePolicy Secure(SignInSettings settings) => settings.RequireHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    static Task AddRoleTitle(ClaimsPrincipal person)
    {
        if (Roles.Of(person) is { } role) person.AddIdentity(new([new Claim(RoleTitle, role.Title())]));
        return Task.CompletedTask;
    }

    static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
