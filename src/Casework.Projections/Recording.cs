using System.Globalization;
using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Casework.Domain.Rules;
using JasperFx.Events;
using Marten;

namespace Casework.Projections;

/// <summary>
/// Who recorded an event, when, and under what: its metadata, read back. <paramref name="OccurredOn"/> is the London date it
/// happened, <paramref name="RecordedAt"/> the instant it was stored, and
/// <paramref name="Sequence"/> its place in everything that was ever stored.
/// </summary>
public sealed record Recording(
    Guid Id, string Stream, long Version, string Type, DateOnly OccurredOn, DateTimeOffset RecordedAt, Actor Actor, string? Correlation,
    string? Policy, long Sequence, object Data, Classification Classification)
{
    private const string ClassificationHeader = "classification";
    private const string ActorName = "actor-name";
    private const string RoleHeader = "role";
    private const string PolicyHeader = "policy";
    private const string CommandHeader = "command";

    /// <summary>
    /// Stamps everything that the session appends with who does it, in which role, under which policy version, by which command, and how
    /// it is classified where that is not usual for its kind (D35).
    /// </summary>
    public static void Stamp(IDocumentSession session, Actor actor, string? policy = null, string? command = null, Classification? classification = null)
    {
        session.LastModifiedBy = actor.Id;
        session.SetHeader(ActorName, actor.Name);
        session.SetHeader(RoleHeader, actor.Role.ToString());
        session.SetHeader(PolicyHeader, policy ?? "");
        session.SetHeader(CommandHeader, command ?? "");
        session.SetHeader(ClassificationHeader, classification?.ToString() ?? "");
    }

    /// <summary>Reads an event back with its metadata.</summary>
    public static Recording Of(IEvent e) => new(
        e.Id, e.StreamKey!, e.Version, e.EventTypeName, OccurredOnOf(e.Data), e.Timestamp, ActorOf(e), e.CorrelationId, Header(e, PolicyHeader), e.Sequence, e.Data,
        Classifications.Of(e.Data, Enum.TryParse<Classification>(Header(e, ClassificationHeader), out var chosen) ? chosen : null));

    private static DateOnly OccurredOnOf(object data) => data switch
    {
        CaseEvent e => e.OccurredOn,
        SrgMeetingEvent e => e.OccurredOn,
        SettingsMeetingEvent e => e.OccurredOn,
        NetworkMeetingHeld e => e.OccurredOn,
        LeadOfficerMeetingEvent e => e.OccurredOn,
        BoardEvent e => e.OccurredOn,
        EstablishmentEvent e => e.OccurredOn,
        PolicyEvent e => e.OccurredOn,
        CalendarPublished e => e.OccurredOn,
        _ => throw new InvalidOperationException($"{data.GetType().Name} does not say when it occurred."),
    };

    private static Actor ActorOf(IEvent e) => new(
        e.UserName ?? "", Header(e, ActorName) ?? "", Enum.TryParse<Role>(Header(e, RoleHeader), out var role) ? role : Role.System);

    private static string? Header(IEvent e, string name) => Convert.ToString(e.GetHeader(name), CultureInfo.InvariantCulture);
}
