using Casework.Api.Establishments;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Marten;

namespace Casework.Api.Cases;

/// <summary>Gathers what the rules need to know beside the case itself.</summary>
public static class CaseFacts
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Today's date in London, which is the day that the rules reckon with.</summary>
    public static DateOnly TodayInLondon(this TimeProvider clock) => InLondon(clock.GetUtcNow());

    /// <summary>The London date of an instant.</summary>
    public static DateOnly InLondon(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    /// <summary>The last instant of a London day, up to which something was known on that day.</summary>
    public static DateTimeOffset EndOfDayInLondon(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime().AddTicks(-10);
    }

    /// <summary>The facts for a command.</summary>
    public static Task<Facts> FactsForAsync(this IQuerySession session, Give message, TimeProvider clock, CancellationToken cancellation) =>
        session.FactsAsync(message.Case?.Urn() ?? ((RaiseConcern)message.Command).Urn, message.Actor, clock, cancellation);

    /// <summary>The facts about a school for somebody, today.</summary>
    public static async Task<Facts> FactsAsync(this IQuerySession session, Urn school, Actor actor, TimeProvider clock, CancellationToken cancellation)
    {
        var today = clock.TodayInLondon();
        return new(today, actor, PolicyVersion.InForceOn(today), await session.SchoolFactsAsync(school, cancellation), await session.EpisodesAsync(school, cancellation));
    }

    private static async Task<EpisodeFacts> EpisodesAsync(this IQuerySession session, Urn school, CancellationToken cancellation)
    {
        var cases = await session.Query<Case>().Where(c => c.Urn == school).Select(c => new { c.Id, c.Stage }).ToListAsync(cancellation);
        return new(cases.Count, cases.Where(c => c.Stage is not (Stage.Removed or Stage.Closed)).Select(c => (CaseId?)c.Id).SingleOrDefault());
    }
}
