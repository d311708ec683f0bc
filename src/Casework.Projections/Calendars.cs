using Casework.Domain.Calendar;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The calendar, kept in the transaction that publishes a part of it.</summary>
public sealed partial class CalendarProjection : SingleStreamProjection<SchoolCalendar, string>
{
    /// <summary>Takes in everything that is published.</summary>
    public CalendarProjection() => Array.ForEach(EventTypes.Of<CalendarPublished>(), IncludeType);

    /// <inheritdoc/>
    public override SchoolCalendar? Evolve(SchoolCalendar? snapshot, string id, IEvent e) =>
        e.Data is CalendarPublished happened ? SchoolCalendar.Evolve(snapshot, happened) : snapshot;
}

/// <summary>How the calendar is stored and read.</summary>
public static class Calendars
{
    /// <summary>Names the events, which is their storage contract, and adds the projection.</summary>
    public static void ConfigureCalendar(this StoreOptions options)
    {
        options.Events.MapEventType<CalendarPublished.BankHolidays>("bank_holidays_published");
        options.Events.MapEventType<CalendarPublished.HalfTerms>("half_terms_published");
        options.Projections.Add<CalendarProjection>(ProjectionLifecycle.Inline);
    }

    /// <summary>The calendar as it stands; an empty one before anything is published.</summary>
    public static async Task<SchoolCalendar> CalendarAsync(this IQuerySession session, CancellationToken cancellation) =>
        await session.LoadAsync<SchoolCalendar>(SchoolCalendar.Stream, cancellation) ?? SchoolCalendar.Empty;
}
