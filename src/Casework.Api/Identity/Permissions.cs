using Casework.Domain.People;
using Microsoft.AspNetCore.Authorization;

namespace Casework.Api.Identity;

/// <summary>Who may come through which door. What a person may do with a given case is the domain's question, not this one's.</summary>
public static class Permissions
{
    /// <summary>Anybody with a role. This holds wherever nothing else is said.</summary>
    public const string Reader = nameof(Reader);

    /// <summary>Anybody with a role but the auditor, who writes nothing.</summary>
    public const string Writer = nameof(Writer);

    /// <summary>Those who oversee others, and so see the commands that were refused.</summary>
    public const string Overseer = nameof(Overseer);

    /// <summary>Those who import the register and the inspections.</summary>
    public const string DataManager = nameof(DataManager);

    /// <summary>What someone is told who is signed in and was refused (403).</summary>
    public static string WhyForbidden(HttpContext http) => CurrentActor.Find(http.User) is { Role: var role }
        ? $"You are signed in as {role.Title()}, and this role may not do this."
        : "You are signed in, but you hold no role in Casework. Ask the Head of School Improvement to have one given to you.";

    internal static void AddTo(AuthorizationOptions options)
    {
        options.AddPolicy(Reader, May(_ => true));
        options.AddPolicy(Writer, May(actor => actor.Role is not Role.Auditor));
        options.AddPolicy(Overseer, May(actor => actor.SeesRefusedAttempts()));
        options.AddPolicy(DataManager, May(actor => actor.Role is Role.DataManager));
        options.FallbackPolicy = options.DefaultPolicy = options.GetPolicy(Reader)!;
    }

    // No scheme is named, so that a refusal goes back the way the request came: to the sign-in page, or as a 401 to an API caller.
    static AuthorizationPolicy May(Func<Actor, bool> allowed) => new AuthorizationPolicyBuilder()
        .RequireAuthenticatedUser()
        .RequireAssertion(context => CurrentActor.Find(context.User) is { } actor && allowed(actor))
        .Build();
}
