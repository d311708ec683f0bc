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

/// <summary>For whom somebody sits at an SRG meeting (R62).</summary>
public enum SrgSeat
{
    /// <summary>The Head of School Improvement, who chairs (R63).</summary>
    HeadOfSchoolImprovement,

    /// <summary>Another senior officer of the authority.</summary>
    SeniorOfficer,

    /// <summary>Family Services.</summary>
    FamilyServices,

    /// <summary>The SEN Team.</summary>
    SenTeam,

    /// <summary>Somebody else, for instance a Lead Officer or the early years team.</summary>
    Other,
}

/// <summary>Somebody who was at an SRG meeting, and for whom.</summary>
public sealed record SrgAttendee(string Name, SrgSeat Seat);

/// <summary>Why the SRG did not decide about a school that was before it (R61).</summary>
public sealed record UndecidedReason(CaseId Case, string Reason);

/// <summary>
/// A Schools Review Group meeting: the fold of its events. <paramref name="Present"/> is null until somebody recorded who was there,
/// and for a meeting that was closed before that was asked for.
/// </summary>
public sealed record SrgMeeting(
    SrgMeetingId Id, DateOnly On, Person RecordedBy, IReadOnlyList<CaseId> Decided, IReadOnlyList<CaseId> Undecided, bool IsClosed,
    IReadOnlyList<SrgAttendee>? Present = null, IReadOnlyList<UndecidedReason>? Reasons = null, string? Minutes = null)
{
    /// <summary>Whether somebody sat at the meeting for these.</summary>
    public bool Represents(SrgSeat seat) => Present?.Any(p => p.Seat == seat) is true;

    /// <summary>Those of Family Services and the SEN Team whom nobody represented (R62); none while the attendance is not recorded.</summary>
    public IReadOnlyList<SrgSeat> NotRepresented() =>
        Present is null ? [] : [.. new[] { SrgSeat.FamilyServices, SrgSeat.SenTeam }.Where(seat => !Represents(seat))];

    /// <summary>Why the meeting did not decide about a case; null when it did, or when nobody said why.</summary>
    public string? WhyUndecided(CaseId id) => Reasons?.FirstOrDefault(r => r.Case == id)?.Reason;

    /// <summary>What the event makes of the meeting.</summary>
    public static SrgMeeting? Evolve(SrgMeeting? current, SrgMeetingEvent happened) => (current, happened) switch
    {
        (null, SrgMeetingOpened e) => new(SrgMeetingId.On(e.OccurredOn), e.OccurredOn, e.RecordedBy, [], [], false),
        ({ } meeting, SrgAttendanceRecorded e) => meeting with { Present = e.Present },
        ({ } meeting, SrgMinutesRecorded e) => meeting with { Minutes = e.Text },
        ({ } meeting, SrgMeetingClosed e) => meeting with { Decided = e.Decided, Undecided = e.Undecided, Reasons = e.Reasons, IsClosed = true },
        _ => current,
    };
}
