using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Meetings;

/// <summary>The reference of a Schools Review Group meeting: its day, for example srg-2026-11-24. There is one a day at the most.</summary>
[JsonConverter(typeof(TextConverter<SrgMeetingId>))]
public readonly record struct SrgMeetingId(string Value) : IText<SrgMeetingId>, IParsable<SrgMeetingId>
{
    private const string Shape = "'srg-'yyyy-MM-dd";

    /// <summary>The meeting of a day.</summary>
    public static SrgMeetingId On(DateOnly day) => new(day.ToString(Shape, CultureInfo.InvariantCulture));

    /// <summary>The day of the meeting.</summary>
    public DateOnly Day() => DateOnly.ParseExact(Value, Shape, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Reads a reference such as srg-2026-11-24; throws <see cref="FormatException"/> on anything else.</summary>
    public static SrgMeetingId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a meeting such as srg-2026-11-24.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SrgMeetingId result)
    {
        var ok = DateOnly.TryParseExact(s, Shape, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        result = ok ? new(s!) : default;
        return ok;
    }
}

/// <summary>What happened to an SRG meeting. What it decided about a school stands on that school's case.</summary>
public abstract record SrgMeetingEvent(DateOnly OccurredOn);

/// <summary>The meeting was opened to walk the list (R60).</summary>
public sealed record SrgMeetingOpened(DateOnly OccurredOn, Person RecordedBy) : SrgMeetingEvent(OccurredOn);

/// <summary>The meeting was closed, with the schools it decided about and those it did not (R61).</summary>
public sealed record SrgMeetingClosed(DateOnly OccurredOn, IReadOnlyList<CaseId> Decided, IReadOnlyList<CaseId> Undecided) : SrgMeetingEvent(OccurredOn);

/// <summary>A Schools Review Group meeting: the fold of its events.</summary>
public sealed record SrgMeeting(SrgMeetingId Id, DateOnly On, Person RecordedBy, IReadOnlyList<CaseId> Decided, IReadOnlyList<CaseId> Undecided, bool IsClosed)
{
    /// <summary>What the event makes of the meeting.</summary>
    public static SrgMeeting? Evolve(SrgMeeting? current, SrgMeetingEvent happened) => (current, happened) switch
    {
        (null, SrgMeetingOpened e) => new(SrgMeetingId.On(e.OccurredOn), e.OccurredOn, e.RecordedBy, [], [], false),
        ({ } meeting, SrgMeetingClosed e) => meeting with { Decided = e.Decided, Undecided = e.Undecided, IsClosed = true },
        _ => current,
    };
}
