using Casework.Domain.Meetings;

namespace Casework.Api.Cases;

/// <summary>Where what is due on no case is done, by the name of its step.</summary>
public static class AuthorityRoutes
{
    private static readonly Dictionary<string, string> Pages = new()
    {
        [nameof(OpenMeeting)] = "/srg-meetings",
        [nameof(HoldLeadOfficerMeeting)] = "/lead-officer-meetings",
        [nameof(HoldNetworkMeeting)] = "/settings-meetings",
        [nameof(IssueBoardReport)] = "/board-reports",
    };

    /// <summary>The page of a step; null when it has none.</summary>
    public static string? Of(string? step) => step is not null && Pages.TryGetValue(step, out var page) ? page : null;
}
