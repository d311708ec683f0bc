using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Marten;

namespace Casework.Api.Establishments;

/// <summary>Looking schools and settings up on the register.</summary>
public static class Schools
{
    /// <summary>How many establishments a search answers at the most.</summary>
    public const int MostFound = 100;

    /// <summary>What the workflow asks about a school or setting; null when it is not on the register.</summary>
    public static async Task<SchoolFacts?> SchoolFactsAsync(this IQuerySession session, EstablishmentId id, Authority authority, CancellationToken cancellation) =>
        await session.LoadAsync<Establishment>(id, cancellation) is { } school
            ? new(school.DisplayName, school.TypeName, school.Kind, school.IsOpen, school.IsPupilReferralUnit, authority.Has(school),
                school.Type is { HasFoundation: true }, school.Type is { IsVoluntaryAided: true }, school.IsChildminder,
                await session.InspectionsAsync(school, cancellation))
            : null;

    /// <summary>Name and phase of schools and settings as the register shows them today; one that is not on it goes by its URN.</summary>
    public static async Task<IReadOnlyDictionary<EstablishmentId, (string Name, string? Phase)>> SchoolNamesAsync(
        this IQuerySession session, IEnumerable<EstablishmentId> ids, CancellationToken cancellation)
    {
        var asked = ids.Distinct().ToArray();
        var found = (await session.Query<Establishment>().Where(e => e.Id.IsOneOf(asked))
            .Select(e => new { e.Id, e.DisplayName, e.Phase }).ToListAsync(cancellation)).ToDictionary(e => e.Id);
        return asked.ToDictionary(id => id, id => found.TryGetValue(id, out var school) ? (school.DisplayName, school.Phase) : ($"URN {id.Urn()}", null));
    }

    /// <summary>
    /// Schools and settings whose name or URN contains a text, in the order of their names, at most <see cref="MostFound"/>.
    /// </summary>
    public static Task<IReadOnlyList<Establishment>> SearchAsync(this IQuerySession session, string? search, CancellationToken cancellation)
    {
        var text = search?.Trim() ?? "";
        return session.Query<Establishment>()
            .Where(e => e.DisplayName.Contains(text, StringComparison.OrdinalIgnoreCase) || e.Urn.Contains(text) || e.Reference == text)
            .OrderBy(e => e.DisplayName).Take(MostFound).ToListAsync(cancellation);
    }
}
