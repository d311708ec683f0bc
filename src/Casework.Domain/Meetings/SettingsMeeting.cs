using System.Globalization;
using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Meetings;

/// <summary>Who belongs to the settings meeting (R166).</summary>
public enum SettingsMember
{
    /// <summary>The Early Years Standards Lead, who chairs it (D30).</summary>
    StandardsLead,

    /// <summary>The Pre-school Inclusion Team Lead.</summary>
    PreSchoolInclusionTeamLead,

    /// <summary>The Registration Officer.</summary>
    RegistrationOfficer,

    /// <summary>The Service Manager.</summary>
    ServiceManager,

    /// <summary>The Strategy and Sufficiency Officer.</summary>
    StrategyAndSufficiencyOfficer,
}

/// <summary>What happened to a settings meeting. What it decided about a setting stands on that setting's case.</summary>
public abstract record SettingsMeetingEvent(DateOnly OccurredOn);

/// <summary>The meeting was opened to walk the list of settings causing concern (R166).</summary>
public sealed record SettingsMeetingOpened(DateOnly OccurredOn, Person OpenedBy) : SettingsMeetingEvent(OccurredOn);

/// <summary>It was recorded who was present; what is recorded again takes the place of what was before.</summary>
public sealed record SettingsMeetingAttended(DateOnly OccurredOn, IReadOnlyList<SettingsMember> Present) : SettingsMeetingEvent(OccurredOn);

/// <summary>The meeting was closed with its minutes, having decided about every setting on the list (R166).</summary>
public sealed record SettingsMeetingClosed(DateOnly OccurredOn, IReadOnlyList<CaseId> Decided, string Minutes) : SettingsMeetingEvent(OccurredOn);

/// <summary>
/// A half-termly meeting about settings causing concern: the fold of its events. There is one a day at the most, so its day names it.
/// </summary>
public sealed record SettingsMeeting(
    string Id, DateOnly On, Person OpenedBy, IReadOnlyList<SettingsMember> Present, IReadOnlyList<CaseId> Decided, string? Minutes, bool IsClosed)
{
    /// <summary>How many of the five make the meeting quorate: the chair and two more; a product default, not policy.</summary>
    public const int Quorum = 3;

    /// <summary>The stream of the meeting of a day.</summary>
    public static string IdOf(DateOnly day) => day.ToString("'settings-'yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What the event makes of the meeting.</summary>
    public static SettingsMeeting? Evolve(SettingsMeeting? current, SettingsMeetingEvent happened) => (current, happened) switch
    {
        (null, SettingsMeetingOpened e) => new(IdOf(e.OccurredOn), e.OccurredOn, e.OpenedBy, [], [], null, false),
        ({ } meeting, SettingsMeetingAttended e) => meeting with { Present = e.Present },
        ({ } meeting, SettingsMeetingClosed e) => meeting with { Decided = e.Decided, Minutes = e.Minutes, IsClosed = true },
        _ => current,
    };
}
