using Casework.Domain.Rules;

namespace Casework.Api.Rulebook;

/// <summary>The rulebook over HTTP.</summary>
public static class RulesEndpoint
{
    /// <summary>Maps <c>/api/rules</c>.</summary>
    public static void MapRules(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/rules", (string? search, RuleTag? tag, string? section) => Results.Ok(RulebookEntry.Find(search, tag, section)))
        .WithTags("Rules").RequireAuthorization().Produces<IReadOnlyList<RulebookEntry>>()
        .WithSummary("Every rule with its words and source, where it is enforced, and the tests that show it; by text, tag and section");
}
