using System.Security.Claims;
using Casework.Domain.People;

namespace Casework.Api.Identity;

/// <summary>The roles as the identity provider writes them in the claim <c>roles</c>, and as people say them.</summary>
public static class Roles
{
    /// <summary>The claim in which the provider lists a person's roles.</summary>
    public const string ClaimType = "roles";

    // A person acts in exactly one role. Whoever holds several acts in the one that decides most; to audit, hold only that one.
    static readonly Role[] InOrder = [Role.HoSI, Role.Director, Role.LeadOfficer, Role.Clerk, Role.StandardsLead, Role.EarlyYearsAdviser, Role.DataManager, Role.Auditor];

    /// <summary>The provider's word for a role, for instance <c>Casework.LeadOfficer</c>.</summary>
    public static string Claim(this Role role) => $"Casework.{role}";

    /// <summary>The role in plain English, for instance <c>Lead Officer</c>.</summary>
    public static string Title(this Role role) => role switch
    {
        Role.HoSI => "Head of School Improvement",
        Role.Director => "Director of Education",
        Role.LeadOfficer => "Lead Officer",
        Role.Clerk => "Clerk",
        Role.DataManager => "Data Manager",
        Role.StandardsLead => "Early Years Standards Lead",
        Role.EarlyYearsAdviser => "Early Years Adviser",
        Role.Auditor => "Auditor",
        _ => "The service",
    };

    /// <summary>The one role this person acts in, or null when they hold none. Nobody holds <see cref="Role.System"/>.</summary>
    public static Role? Of(ClaimsPrincipal person) =>
        InOrder.Cast<Role?>().FirstOrDefault(role => person.HasClaim(ClaimType, role!.Value.Claim()));
}
