using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Marten;

namespace Casework.Api.Establishments;

/// <summary>Looking schools and settings up on the register.</summary>
public static class Schools
{
    /// <summary>How many establishments a search answers at the most.</summary>
    public const int MostFound = 100;

    /// <summary>The school with a URN; null when it is not on the register.</summary>
    public static Task<Establishment?> SchoolAsync(this IQuerySession session, Urn urn, CancellationToken cancellation) =>
        session.LoadAsync<Establishment>(EstablishmentId.School(urn), cancellation);

    /// <summary>What the workflow asks about a school; null when it is not on the register.</summary>
    public static async Task<SchoolFacts?> SchoolFactsAsync(this IQuerySession session, Urn urn, Authority authority, CancellationToken cancellation) =>
        await session.SchoolAsync(urn, cancellation) is { } school
            ? new(school.DisplayName, school.Type?.Name ?? "school of unknown type", school.IsMaintained, school.IsOpen, school.IsPupilReferralUnit, authority.Has(school))
            : null;

    /// <summary>Name and phase of schools as the register shows them today; a school that is not on it goes by its URN.</summary>
    public static async Task<IReadOnlyDictionary<Urn, (string Name, string? Phase)>> SchoolNamesAsync(
        this IQuerySession session, IEnumerable<Urn> urns, CancellationToken cancellation)
    {
        var asked = urns.Distinct().ToArray();
        var texts = asked.Select(urn => urn.Value).ToArray();
        var found = (await session.Query<Establishment>().Where(e => e.Urn.IsOneOf(texts) && !e.IsSetting)
            .Select(e => new { e.Urn, e.DisplayName, e.Phase }).ToListAsync(cancellation)).ToDictionary(e => e.Urn);
        return asked.ToDictionary(urn => urn, urn => found.TryGetValue(urn.Value, out var school) ? (school.DisplayName, school.Phase) : ($"URN {urn}", null));
    }

    /// <summary>
    /// Schools and settings whose name or URN contains a text, in the order of their names, at most <see cref="MostFound"/>.
    /// </summary>
    public static Task<IReadOnlyList<Establishment>> SearchAsync(this IQuerySession session, string? search, CancellationToken cancellation)
    {
        var text = search?.Trim() ?? "";
        return session.Query<Establishment>()
            .Where(e => e.DisplayName.Contains(text, StringComparison.OrdinalIgnoreCase) || e.Urn.Contains(text))
            .OrderBy(e => e.DisplayName).Take(MostFound).ToListAsync(cancellation);
    }
}
