using System.Security.Claims;
using Casework.Domain.People;
using Marten;

namespace Casework.Api.Imports;

/// <summary>Who did it, on everything that a session stores.</summary>
internal static class Recording
{
    /// <summary>Marks what the session stores with the actor and the role they act in.</summary>
    public static void Stamp(IDocumentSession session, Actor actor)
    {
        session.LastModifiedBy = actor.Id;
        session.SetHeader("actor-name", actor.Name);
        session.SetHeader("role", actor.Role.ToString());
    }

    /// <summary>The person who is signed in.</summary>
    public static Actor ActorOf(ClaimsPrincipal user) => new(
        user.FindFirstValue("oid") ?? user.Identity?.Name ?? "unknown", user.Identity?.Name ?? "unknown",
        Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : Role.DataManager);
}
