using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
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
                await session.InspectionsAsync(school, cancellation),
                school.IsOpen ? null : await session.SuccessorsAsync(school, cancellation),
                school.IsSetting ? InspectionOfSetting.Counting(school.Inspections) : null)
            : null;

    /// <summary>
    /// What the register says of those schools of open cases by which something may be due: that closed or became an academy under their own
    /// URN (D40), the academies and independent schools, of which there may be an inspection, and pupil referral units (D21).
    /// </summary>
    public static async Task<IReadOnlyDictionary<EstablishmentId, SchoolFacts>> TellingSchoolsAsync(
        this IQuerySession session, IReadOnlyList<Case> open, Authority authority, CancellationToken cancellation)
    {
        var asked = open.Select(c => c.Establishment).Distinct().ToArray();
        var maintained = open.Where(c => c.Type is CaseType.MaintainedSchool).Select(c => c.Establishment).ToHashSet();
        var followed = open.Where(c => c.Type is CaseType.Academy or CaseType.IndependentSchool).Select(c => c.Establishment).ToHashSet();
        var suspects = await session.Query<Establishment>()
            .Where(e => e.Id.IsOneOf(asked) && (e.Status == EstablishmentStatus.Closed || e.IsAcademy || e.IsIndependent || e.IsPupilReferralUnit)).Select(e => new { e.Id, e.Status }).ToListAsync(cancellation);
        var telling = new Dictionary<EstablishmentId, SchoolFacts>();
        foreach (var id in suspects.Where(e => e.Status is EstablishmentStatus.Closed || maintained.Contains(e.Id) || followed.Contains(e.Id)).Select(e => e.Id))
        {
            telling[id] = (await session.SchoolFactsAsync(id, authority, cancellation))!;
        }

        return telling;
    }

    private static async Task<IReadOnlyList<SuccessorFacts>> SuccessorsAsync(this IQuerySession session, Establishment school, CancellationToken cancellation)
    {
        var links = school.Successors;
        var ids = links.Select(link => EstablishmentId.School(link.Other)).ToArray();
        var known = (await session.Query<Establishment>().Where(e => e.Id.IsOneOf(ids)).ToListAsync(cancellation)).ToDictionary(e => e.Id);
        return
        [
            .. from link in links
               let successor = known.GetValueOrDefault(EstablishmentId.School(link.Other))
               select new SuccessorFacts(link.Other, successor?.DisplayName ?? link.Name ?? $"URN {link.Other}", successor is { IsAcademy: true }, link.IsMerger),
        ];
    }

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
