using Casework.Api.Monitoring;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Api.Cases;

/// <summary>
/// Something that is due, what it is about, whose turn it is by name where somebody has it, and how it stands on the day. On a case
/// <paramref name="StepLink"/> leads to the page that records it.
/// </summary>
public sealed record WorkItem(
    string Subject, string? Link, Due Due, DutyStatus Status, CaseId? Case = null, Person? Person = null, string? StepLink = null)
{
    /// <summary>Whether its day has passed.</summary>
    public bool Late => Status is DutyStatus.Late;

    /// <summary>Whether its day has passed or is near.</summary>
    public bool Pressing => Status is DutyStatus.Late or DutyStatus.Soon;

    /// <summary>Whose turn it is.</summary>
    public string Whose => Person?.Name ?? Due.ByWhom.InWords();

    /// <summary>How much is due and how much of it is late, for example "3 due, 1 of them late".</summary>
    public static string Count(IReadOnlyCollection<WorkItem> items) =>
        items.Count(item => item.Late) is > 0 and var late ? $"{items.Count} due, {late} of them late" : $"{items.Count} due";

    /// <summary>Something due on a case.</summary>
    public static WorkItem On(Case current, string school, Due due, DateOnly today) => new(
        school, $"/cases/{current.Id}", due, due.StatusOn(today), current.Id,
        due.Person ?? (due.ByWhom is Role.LeadOfficer or Role.EarlyYearsAdviser ? current.Lead() : null),
        due.Step is { } step && CaseRoutes.Of(step) is { } route ? $"/cases/{current.Id}/{route}" : null);

    /// <summary>Something due on no case.</summary>
    public static WorkItem On(DutySubject subject, Due due, DateOnly today, Func<EstablishmentId, string> nameOf)
    {
        var (name, link) = subject switch
        {
            DutySubject.OfTheAuthority(var group) => (group, null),
            DutySubject.OfSchool(var school) => (nameOf(school), $"/schools/{school.Reference()}"),
            DutySubject.OfLeadOfficer(var officer) => (officer.Name, null),
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };
        var step = AuthorityRoutes.Of(due.Step)
            ?? (subject is DutySubject.OfSchool && SchoolRoutes.Of(due.Step) is { } route ? $"{link}/{route}" : null);
        return new(name, link ?? step, due, due.StatusOn(today), Person: due.Person, StepLink: step);
    }

    /// <summary>Whether it is the turn of somebody: of their role, and of themselves where it is one person's.</summary>
    public bool IsTurnOf(Actor actor) => Due.ByWhom == actor.Role && (Person is null ? actor.Role is not (Role.LeadOfficer or Role.EarlyYearsAdviser) : Person.Id == actor.Id);
}
