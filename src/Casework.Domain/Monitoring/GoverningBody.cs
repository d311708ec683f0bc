using System.Collections.Immutable;

namespace Casework.Domain.Monitoring;

/// <summary>
/// Somebody on, or to, a governing body, and how to reach them (R142). <paramref name="ConfirmedOn"/> is the day on which the details
/// were last recorded as right; <paramref name="To"/> is the last day, null while they are what they are.
/// </summary>
public sealed record Governor(
    GovernanceRole Role, string Name, string? Email, string? Telephone, string? AppointedBy, DateOnly From, DateOnly ConfirmedOn,
    DateOnly? To = null, DateOnly? SuspensionRecommendedOn = null)
{
    /// <summary>Whether they are what they are now.</summary>
    public bool IsCurrent => To is null;

    /// <summary>The same person, as far as a name can tell.</summary>
    public bool IsNamed(string name) => string.Equals(Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>The governors of a school: one each for Chair, Vice-Chair, clerk, interim chair and appointing body; any number of others.</summary>
public static class GoverningBody
{
    /// <summary>Whether only one person at a time is this.</summary>
    public static bool IsOneSeat(GovernanceRole role) => role is not GovernanceRole.Governor;

    /// <summary>The one who is this now; null when nobody is known.</summary>
    public static Governor? Current(this ImmutableList<Governor>? governors, GovernanceRole role) =>
        governors?.Find(g => g.Role == role && g.IsCurrent);

    /// <summary>The one of this name who is this now; null when nobody is.</summary>
    public static Governor? Current(this ImmutableList<Governor>? governors, GovernanceRole role, string name) =>
        governors?.Find(g => g.Role == role && g.IsCurrent && g.IsNamed(name));

    internal static ImmutableList<Governor> Recorded(ImmutableList<Governor> all, GovernorRecorded e)
    {
        if (all.Current(e.Role, e.Name) is { } known)
        {
            return known.ConfirmedOn > e.OccurredOn ? all
                : all.Replace(known, known with { Email = e.Email, Telephone = e.Telephone, AppointedBy = e.AppointedBy, ConfirmedOn = e.OccurredOn });
        }

        var ended = IsOneSeat(e.Role) && all.Current(e.Role) is { } before ? all.Replace(before, before with { To = e.OccurredOn }) : all;
        return ended.Add(new(e.Role, e.Name, e.Email, e.Telephone, e.AppointedBy, e.OccurredOn, e.OccurredOn));
    }

    internal static ImmutableList<Governor> Ended(ImmutableList<Governor> all, GovernorEnded e) =>
        all.Current(e.Role, e.Name) is { } known ? all.Replace(known, known with { To = e.OccurredOn }) : all;

    internal static ImmutableList<Governor> SuspensionRecommended(ImmutableList<Governor> all, SuspensionRecommended e) =>
        [.. all.Select(g => g.IsCurrent && g.IsNamed(e.Name) ? g with { SuspensionRecommendedOn = e.OccurredOn } : g)];
}
