using System.Security.Claims;
using Casework.Domain.People;

namespace Casework.Api.Identity;

/// <summary>Turns the signed-in person into the <see cref="Actor"/> who is written beside every event.</summary>
public static class CurrentActor
{
    /// <summary>The provider's stable id of the person (claim <c>oid</c>), or null when nobody is signed in.</summary>
    public static string? Id(ClaimsPrincipal person) => person.FindFirst("oid")?.Value;

    /// <summary>The actor, or null for somebody who is not signed in, has no <c>oid</c>, or holds none of the roles.</summary>
    public static Actor? Find(ClaimsPrincipal person) =>
        Id(person) is { } id && Roles.Of(person) is { } role ? new(id, person.Identity?.Name ?? id, role) : null;

    /// <summary>The actor. Throws when there is none: every endpoint that asks stands behind a policy that has made sure.</summary>
    public static Actor From(ClaimsPrincipal person) =>
        Find(person) ?? throw new InvalidOperationException("Nobody with a Casework role is signed in.");
}
