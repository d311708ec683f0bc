namespace Casework.Api.Identity;

/// <summary>Which OpenID provider says who somebody is: the configuration section <c>SignIn</c>.</summary>
/// <param name="Authority">The provider's issuer address, for instance <c>https://login.microsoftonline.com/{tenant}/v2.0</c>.</param>
/// <param name="ClientId">This service's name at the provider.</param>
/// <param name="ClientSecret">This service's secret at the provider.</param>
/// <param name="Audience">For whom an API caller's token must have been made out.</param>
/// <param name="RequireHttps">False only where provider and service speak plain HTTP on one machine.</param>
public sealed record SignInSettings(
    string Authority, string ClientId, string? ClientSecret = null, string Audience = "api://casework", bool RequireHttps = true)
{
    /// <summary>The provider's origin, which a content security policy must allow as a form's target, or nobody can sign out.</summary>
    public string Origin => new Uri(Authority).GetLeftPart(UriPartial.Authority);

    /// <summary>
    /// Reads the section <c>SignIn</c>; null when it names no authority. Throws when it names one but no <c>ClientId</c>,
    /// or one that is not https although <see cref="RequireHttps"/> was not switched off.
    /// </summary>
    public static SignInSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("SignIn");
        if (string.IsNullOrWhiteSpace(section["Authority"])) return null;
        if (string.IsNullOrWhiteSpace(section["ClientId"])) throw new InvalidOperationException("SignIn:Authority is set but SignIn:ClientId is not.");
        var settings = section.Get<SignInSettings>()!;
        if (settings.RequireHttps && !settings.Authority.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException("SignIn:Authority is not an https address. Only on one machine may SignIn:RequireHttps be false.");
        return settings;
    }
}
