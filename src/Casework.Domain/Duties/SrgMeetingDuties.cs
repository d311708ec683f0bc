using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>The meetings that HoSI owes the list as a whole: those of the Schools Review Group, and with each Lead Officer.</summary>
public static class SrgMeetingDuties
{
    /// <summary>The meeting of the group, and the meetings of HoSI with each Lead Officer.</summary>
    public static IEnumerable<SubjectDue?> Of(AuthorityFacts facts) =>
        [Srg(facts), .. Represented(facts), .. LeadOfficers(facts)];

    // A meeting that is still open has not reviewed the list yet.
    private static SubjectDue? Srg(AuthorityFacts facts)
    {
        if (facts.OpenCases.Where(c => c.Type is not CaseType.IndependentSchool).Select(c => (DateOnly?)c.Concern.RaisedOn).Min() is not { } since)
        {
            return null;
        }

        var last = facts.SrgMeetings.Where(meeting => meeting.IsClosed).Select(meeting => (DateOnly?)meeting.On).Max();
        var (by, done) = Cadence.HalfTermly(facts.Day.Authority.TermDates, since, last, facts.Day.Today);
        return new(new DutySubject.OfTheAuthority("Schools Review Group"), Due.On(
            "Schools Review Group to meet and review the list", Role.HoSI, by, SchoolReviewGroup.R60,
            last is { } on ? $"It last met on {on.InWords()}" : $"The first open concern was raised on {since.InWords()}",
            typeof(OpenMeeting), doneOn: done));
    }

    // Who was not represented at the last meeting is at the next one.
    private static IEnumerable<SubjectDue?> Represented(AuthorityFacts facts) =>
        facts.SrgMeetings.Where(meeting => meeting.IsClosed).MaxBy(meeting => meeting.On) is not { } last ? [] :
        [
            .. from seat in last.NotRepresented()
               let next = facts.Day.Authority.TermDates.PeriodOn(last.On).Then(facts.Day.Authority.TermDates.Next).Then<DateOnly>(period => period.Due)
               select new SubjectDue(new DutySubject.OfTheAuthority("Schools Review Group"), Due.On(
                   $"{(seat is SrgSeat.SenTeam ? "The SEN Team" : "Family Services")} to be represented at the next SRG", Role.HoSI, next, SchoolReviewGroup.R62,
                   $"Not represented on {last.On.InWords()}", typeof(OpenMeeting))),
        ];

    private static IEnumerable<SubjectDue?> LeadOfficers(AuthorityFacts facts) =>
        from current in facts.OpenCases
        where current is { IsOver: false, LeadOfficer: not null }
        group current.LeadOfficer! by current.LeadOfficer!.Person.Id into officer
        orderby officer.First().Person.Name
        select LeadOfficer(officer.First().Person, officer.Min(lead => lead.Since), facts);

    private static SubjectDue LeadOfficer(Person officer, DateOnly since, AuthorityFacts facts)
    {
        var last = facts.LeadOfficerMeetings?.FirstOrDefault(meetings => meetings.LeadOfficer.Id == officer.Id)?.LastOn;
        var (by, done) = Cadence.HalfTermly(facts.Day.Authority.TermDates, since, last, facts.Day.Today);
        return new(new DutySubject.OfLeadOfficer(officer), Due.On(
            $"HoSI to meet {officer.Name} about their schools", Role.HoSI, by, QualityAssurance.R107,
            last is { } on ? $"They last met on {on.InWords()}" : $"{officer.Name} has been a Lead Officer since {since.InWords()}",
            typeof(HoldLeadOfficerMeeting), doneOn: done));
    }
}
