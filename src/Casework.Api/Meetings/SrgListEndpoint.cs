using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Meetings;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;

namespace Casework.Api.Meetings;

/// <summary>
/// A school on the SRG list, with its name and phase from the register, and on the day it is read its days on the list and what is
/// due next.
/// </summary>
public sealed record SrgListRow(string School, string? Phase, int DaysOnList, SrgListEntry Entry, Due? NextDue)
{
    /// <summary>Whether something on the school is past its day.</summary>
    public bool IsLate(DateOnly day) => NextDue?.StatusOn(day) is DutyStatus.Late;

    /// <summary>Whether a warning notice is to be considered now (R122).</summary>
    public bool ConsiderationIsDue(DateOnly day) => Entry.ConsiderationDue <= day;
}

/// <summary>The SRG list over HTTP.</summary>
public static class SrgListEndpoint
{
    /// <summary>Maps <c>/api/srg-list</c>.</summary>
    public static void MapSrgList(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/srg-list", async (AsOf? asOf, IQuerySession session, TimeProvider clock, Authority authority, CancellationToken cancellation) =>
            Results.Ok(await session.SrgListRowsAsync(asOf, clock, authority, cancellation)))
        .WithTags("SRG").RequireAuthorization().Produces<SrgListRow[]>().ProducesProblem(StatusCodes.Status400BadRequest)
        .WithSummary("The live list of Schools Causing Concern, now or as it was known at a moment");

    /// <summary>The list with names and days, the longest on it first.</summary>
    public static async Task<IReadOnlyList<SrgListRow>> SrgListRowsAsync(
        this IQuerySession session, AsOf? asOf, TimeProvider clock, Authority authority, CancellationToken cancellation)
    {
        var day = asOf is { } then ? London.DayOf(then.Instant) : clock.TodayInLondon();
        var listed = asOf is { } moment ? await session.SrgListAsync(moment.Instant, cancellation) : await session.SrgListAsync(cancellation);
        var facts = await session.DutyFactsAsync(listed, authority, day, asOf?.Instant, cancellation);
        var names = await session.SchoolNamesAsync(listed.Select(c => c.Establishment), cancellation);
        return
        [
            .. from c in listed
               let at = facts.At(c.Establishment)
               let entry = c.SrgList! with { ConsiderationDue = TwelveMonthRule.ConsiderationDue(c.SrgList.ConsiderationDue, at.IsPupilReferralUnit) }
               let school = names[c.Establishment]
               select new SrgListRow(school.Name, school.Phase, entry.DaysOnList(day), entry, CaseDuties.Of(c, at).FirstOrDefault()),
        ];
    }
}
