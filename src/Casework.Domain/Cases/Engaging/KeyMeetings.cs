namespace Casework.Domain.Cases.Engaging;

/// <summary>One key meeting: of which kind, when, and who was there.</summary>
public sealed record KeyMeeting(KeyMeetingKind Kind, DateOnly On, IReadOnlyList<Attendee> Attendees)
{
    /// <summary>Whether the school was there: its headteacher, other senior leaders, or the Chair of its governors.</summary>
    public bool SchoolAttended => Attendees.Any(a => a is Attendee.Headteacher or Attendee.SeniorLeaders or Attendee.ChairOfGovernors);
}

/// <summary>Of so many meetings, how many the school attended.</summary>
public sealed record Attendance(KeyMeetingKind Kind, int Held, int Attended);

/// <summary>The key meetings of a case, in the order in which they were recorded: what indicator 1 is computed from (R111).</summary>
public sealed record KeyMeetings(IReadOnlyList<KeyMeeting> All)
{
    /// <summary>No meeting yet.</summary>
    public static readonly KeyMeetings None = new([]);

    /// <summary>How many of each kind were held and how many of them the school attended; a kind that was never held is left out.</summary>
    public IReadOnlyList<Attendance> Attendance() =>
        [.. All.GroupBy(m => m.Kind).OrderBy(kind => kind.Key).Select(kind => new Attendance(kind.Key, kind.Count(), kind.Count(m => m.SchoolAttended)))];

    /// <summary>The day of the last meeting of a kind; null when there was none.</summary>
    public DateOnly? LastOn(KeyMeetingKind kind) => All.Where(m => m.Kind == kind).Select(m => (DateOnly?)m.On).Max();

    /// <summary>How many meetings of a kind there were.</summary>
    public int Count(KeyMeetingKind kind) => All.Count(m => m.Kind == kind);

    internal static KeyMeetings After(KeyMeetings? before, KeyMeetingKind kind, DateOnly on, IReadOnlyList<Attendee> attendees) =>
        new([.. (before ?? None).All, new(kind, on, attendees)]);
}
