using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Meetings;

/// <summary>What happened to an SRG meeting. What it decided about a school stands on that school's case.</summary>
public abstract record SrgMeetingEvent(DateOnly OccurredOn);

/// <summary>The meeting was opened to walk the list (R60).</summary>
public sealed record SrgMeetingOpened(DateOnly OccurredOn, Person RecordedBy) : SrgMeetingEvent(OccurredOn);

/// <summary>Who was at the meeting, for whom, and in whose chair (R62, R63). The latest record counts.</summary>
public sealed record SrgAttendanceRecorded(
    DateOnly OccurredOn, IReadOnlyList<SrgAttendee> Present, SrgSeat ChairedBy, Person RecordedBy) : SrgMeetingEvent(OccurredOn);

/// <summary>The minutes of the meeting. The latest record counts; those before it stay in its history.</summary>
public sealed record SrgMinutesRecorded(DateOnly OccurredOn, string Text, Person RecordedBy) : SrgMeetingEvent(OccurredOn);

/// <summary>The meeting was closed, with the schools it decided about, those it did not, and why not (R61).</summary>
public sealed record SrgMeetingClosed(
    DateOnly OccurredOn, IReadOnlyList<CaseId> Decided, IReadOnlyList<CaseId> Undecided, IReadOnlyList<UndecidedReason>? Reasons = null)
    : SrgMeetingEvent(OccurredOn);
