using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>The network meeting of the managers of settings.</summary>
public static class NetworkDuties
{
    /// <summary>One in every term, as long as a setting is on the list or a meeting was ever recorded.</summary>
    public static IEnumerable<SubjectDue?> Of(AuthorityFacts facts)
    {
        var last = facts.NetworkMeetings?.Max(meeting => (DateOnly?)meeting.On);
        var since = facts.OpenCases.Where(c => c.Type is CaseType.Setting).Select(c => (DateOnly?)c.Concern.RaisedOn).Min() ?? last;
        if (since is not { } begin)
        {
            return [];
        }

        var (by, done) = Cadence.Termly(facts.Day.Authority.TermDates, begin, last, facts.Day.Today);
        return
        [
            new(new DutySubject.OfTheAuthority("Early years settings"), Due.On("Network meeting for the managers of settings", Role.StandardsLead, by,
                SettingSupport.R173, last is { } on ? $"Last held on {on.InWords()}" : "None is recorded yet", typeof(HoldNetworkMeeting), doneOn: done)),
        ];
    }
}
