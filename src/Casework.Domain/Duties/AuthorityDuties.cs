using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;

namespace Casework.Domain.Duties;

/// <summary>What a duty is about that is on no case.</summary>
public abstract record DutySubject
{
    private DutySubject()
    {
    }

    /// <summary>The authority as a whole, by the name of its group or board, for example "Schools Review Group".</summary>
    public sealed record OfTheAuthority(string Group) : DutySubject;

    /// <summary>A school or setting on the register, whether or not there is a case.</summary>
    public sealed record OfSchool(EstablishmentId School) : DutySubject;

    /// <summary>A Lead Officer.</summary>
    public sealed record OfLeadOfficer(Person LeadOfficer) : DutySubject;
}

/// <summary>Something due that is on no case, and what it is about.</summary>
public sealed record SubjectDue(DutySubject Subject, Due Due);

/// <summary>What the duties of the authority depend on: the day, the open cases, and what was held.</summary>
public sealed record AuthorityFacts(
    DayFacts Day, IReadOnlyList<Case> OpenCases, IReadOnlyList<SrgMeeting> SrgMeetings, IReadOnlyList<LeadOfficerMeetings>? LeadOfficerMeetings = null,
    IReadOnlyList<BoardReport>? BoardReports = null, IReadOnlyList<NetworkMeeting>? NetworkMeetings = null,
    IReadOnlyList<OutcomeWithoutCase>? OutcomesWithoutCase = null);

/// <summary>What is due on no case, for example that the Schools Review Group meets this half term.</summary>
public static class AuthorityDuties
{
    /// <summary>Everything of it that is still to be done, the earliest first.</summary>
    public static IReadOnlyList<SubjectDue> Of(AuthorityFacts facts) =>
    [
        .. All(facts).OfType<SubjectDue>().Where(it => it.Due.DoneOn is null)
            .Select(it => it.Due.ProductDefault ? it with { Due = it.Due with { Policy = facts.Day.Policy.Id } } : it)
            .OrderBy(it => it.Due.By ?? DateOnly.MaxValue),
    ];

    // A line for each file that knows such duties.
    private static IEnumerable<SubjectDue?> All(AuthorityFacts facts) => [.. SrgMeetingDuties.Of(facts), .. BoardDuties.Of(facts), .. NetworkDuties.Of(facts), .. OutcomeDuties.Of(facts)];
}
