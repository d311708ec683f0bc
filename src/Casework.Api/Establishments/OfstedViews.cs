using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Duties;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;

namespace Casework.Api.Establishments;

/// <summary>
/// The inspections of a school as pages and the API show them: those that count, what they amount to, and the predecessors of which a person
/// has to say whether theirs count (D11).
/// </summary>
public sealed record OfstedView(IReadOnlyList<SchoolInspection> Inspections, OfstedResult? Result, IReadOnlyList<Link> PredecessorsNotFollowed);

/// <summary>Reads what Ofsted found of a school.</summary>
public static class OfstedViews
{
    /// <summary>The inspections of a school and what they amount to; an empty view of a setting, or of what is not on the register.</summary>
    public static async Task<OfstedView> OfstedAsync(this IQuerySession session, EstablishmentId id, CancellationToken cancellation)
    {
        if (id.IsSetting() || await session.LoadAsync<Establishment>(id, cancellation) is not { } school)
        {
            return new([], null, []);
        }

        var inspections = await session.InspectionsAsync(school, cancellation);
        var policies = await session.PoliciesAsync(null, cancellation);
        return new(inspections, OfstedResult.Of(inspections, policies, school.Type is { IsNursery: true }), [.. school.PredecessorsNotFollowed]);
    }

    /// <summary>Who recorded each inspection of a school, and when, by its number: the last recording that added to it.</summary>
    public static async Task<IReadOnlyDictionary<string, Recording>> InspectionsRecordedAsync(
        this IQuerySession session, EstablishmentId school, CancellationToken cancellation) =>
        (await session.Events.FetchStreamAsync(school.Value, token: cancellation))
            .Where(e => e.Data is EstablishmentEvent.SchoolInspected).Select(Recording.Of)
            .GroupBy(recorded => ((EstablishmentEvent.SchoolInspected)recorded.Data).Inspection.Number)
            .ToDictionary(same => same.Key, same => same.Last());

    /// <summary>The inspections that count for a school, with those of its one predecessor (D11), the oldest first.</summary>
    public static async Task<IReadOnlyList<SchoolInspection>> InspectionsAsync(
        this IQuerySession session, Establishment school, CancellationToken cancellation) =>
        school.InspectionsWith(school.SolePredecessor is { } before
            ? await session.LoadAsync<Establishment>(EstablishmentId.School(before), cancellation) : null);

    /// <summary>
    /// The schools and settings of the authority that have an inspection and no open case, with how they stand. Of settings only those whose
    /// grade counts as requires improvement or worse in some version of the policy, for there are many.
    /// </summary>
    public static async Task<IReadOnlyList<OutcomeWithoutCase>> OutcomesWithoutCaseAsync(
        this IQuerySession session, Authority authority, IEnumerable<Case> open, CancellationToken cancellation)
    {
        var policies = await session.PoliciesAsync(null, cancellation);
        var withCase = open.Select(current => current.Establishment).ToHashSet();
        var inspected = session.Query<Establishment>().Where(school => school.InspectedIn != null);
        var ours = authority.Code?.TrimStart('0') is { Length: > 0 } code ? inspected.Where(school => school.InspectedIn == code) : inspected;
        var poor = PoorGrades(policies);
        var settings = session.Query<Establishment>().Where(setting => setting.SettingJudged!.IsOneOf(poor));
        var ourSettings = authority.LocalAuthority is { Length: > 0 } name
            ? settings.Where(setting => setting.LocalAuthority!.Equals(name, StringComparison.OrdinalIgnoreCase)) : settings;
        Establishment[] asked =
        [
            .. (await ours.ToListAsync(cancellation)).Concat(await ourSettings.ToListAsync(cancellation))
                .Where(it => it.IsOpen && authority.Has(it) && !withCase.Contains(it.Id)),
        ];
        var schools = asked.Select(it => it.Id).ToHashSet();
        var over = (await session.Query<Case>().Where(c => c.Stage == Stage.Removed || c.Stage == Stage.Closed).ToListAsync(cancellation))
            .Where(c => schools.Contains(c.Establishment)).ToLookup(c => c.Establishment);
        var without = new List<OutcomeWithoutCase>();
        foreach (var it in asked)
        {
            if (PublishedOutcome.Of(it, await session.InspectionsAsync(it, cancellation), policies) is { } outcome)
            {
                without.Add(new(it.Id, it.Kind, outcome, CaseOrNone.IsSettled(it, outcome) || CaseOrNone.IsAnswered(it, outcome, over[it.Id])));
            }
        }

        return without;
    }

    private static string[] PoorGrades(Policies policies) =>
    [
        .. from grade in Enum.GetValues<SettingGrade>()
           where policies.Versions.Any(policy => policy.Equivalence.Of(new InspectionOfSetting("", default, grade)) is OutcomeMeaning.RequiresImprovementOrWorse)
           select grade.ToString(),
    ];
}
