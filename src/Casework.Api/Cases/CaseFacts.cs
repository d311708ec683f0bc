using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Projections;
using Marten;

namespace Casework.Api.Cases;

/// <summary>Gathers what the rules need to know beside the case itself.</summary>
public static class CaseFacts
{
    /// <summary>The facts for a command: under the policy of the day that it tells of, however late it is given (D37), with the SRG meeting and the successor that it names.</summary>
    public static async Task<Facts> FactsForAsync(this IQuerySession session, Give message, TimeProvider clock, Authority authority, CancellationToken cancellation) =>
        await session.FactsAsync(message.School, message.Actor, clock, authority, cancellation, message.Command.OccurredOn) with
        {
            SettingsMeeting = message.SettingsMeeting is { } settings ? await session.LoadAsync<SettingsMeeting>(settings, cancellation) : null,
            Meeting = message.Meeting is { } meeting ? await session.LoadAsync<SrgMeeting>(meeting, cancellation) : null,
            Successor = message.Command is CloseCase { Successor: { } successor }
                ? await session.SchoolFactsAsync(EstablishmentId.School(successor), authority, cancellation)
                : null,
            CausedBy = message.Command is CloseCase ? await session.CausedByAsync(message, cancellation) : null,
        };

    /// <summary>The facts about a school for somebody, today, under the policy of a day; today's when none is given.</summary>
    public static async Task<Facts> FactsAsync(
        this IQuerySession session, EstablishmentId school, Actor actor, TimeProvider clock, Authority authority, CancellationToken cancellation, DateOnly? policyOf = null)
    {
        var today = clock.TodayInLondon();
        var policy = (await session.PoliciesAsync(null, cancellation)).InForceOn(policyOf ?? today);
        return new(today, actor, policy, await session.SchoolFactsAsync(school, authority, cancellation), await session.EpisodesAsync(school, cancellation));
    }

    // The service opens a case because an inspection was recorded about the school, or because the case of a predecessor was closed.
    private static async Task<IReadOnlyList<string>> CausedByAsync(this IQuerySession session, Give message, CancellationToken cancellation)
    {
        var predecessors = message.Case is { } id ? (await session.LoadAsync<Case>(id, cancellation))?.Predecessors ?? [] : [];
        var causes = (await session.Events.FetchStreamAsync(message.School.Value, token: cancellation))
            .Where(e => e.Data is EstablishmentEvent.SchoolInspected).Select(Recording.Of).ToList();
        foreach (var predecessor in predecessors)
        {
            causes.AddRange((await session.HistoryOfAsync(predecessor.Case, null, cancellation)).Where(recorded => recorded.Data is CaseClosed));
        }

        return [.. causes.Select(recorded => recorded.Actor.Id).Distinct()];
    }

    /// <summary>
    /// What the duties of a day depend on beside the cases: the policy as it was known at an instant, or as it stands, the calendar as it
    /// stands, and what the register tells of their schools.
    /// </summary>
    public static async Task<DayFacts> DutyFactsAsync(
        this IQuerySession session, IReadOnlyList<Case> cases, Authority authority, DateOnly day, DateTimeOffset? asOf, CancellationToken cancellation) =>
        new(day, (await session.PoliciesAsync(asOf, cancellation)).InForceOn(day), await session.CalendarAsync(cancellation),
            await session.TellingSchoolsAsync(cases, authority, cancellation));

    private static async Task<EpisodeFacts> EpisodesAsync(this IQuerySession session, EstablishmentId school, CancellationToken cancellation)
    {
        var cases = await session.Query<Case>().Where(c => c.Establishment == school).Select(c => new { c.Id, c.Stage }).ToListAsync(cancellation);
        return new(cases.Count, cases.Where(c => c.Stage is not (Stage.Removed or Stage.Closed)).Select(c => (CaseId?)c.Id).SingleOrDefault());
    }
}
