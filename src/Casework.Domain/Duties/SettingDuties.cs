using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What is due on a setting's case (state chart 6.3).</summary>
public static class SettingDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current is not { Stage: Stage.OnSettingsList, Setting: { } setting } ? [] :
    [
        .. AtOnce(current, setting, facts),
        Decision(current, setting, facts),
        ProgressMeeting(current, setting, facts),
        .. Visits(current, setting, facts),
    ];

    private static IEnumerable<Due?> AtOnce(Case c, SettingConcern setting, DutyFacts facts)
    {
        var (raised, because) = (c.Concern.RaisedOn, $"On the list since {c.Concern.RaisedOn.InWords()}");
        return
        [
            setting.LeadWorker is null
                ? Due.On("Lead worker to be assigned", Role.StandardsLead, raised, SettingSupport.R159, because, typeof(AssignLeadWorker)) : null,
            setting.Notice is null
                ? Due.On("Written notice to the provider", Role.EarlyYearsAdviser, facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, raised), SettingOutcomes.D30,
                    because, typeof(NotifyProvider), true) : null,
            Referral(c, setting),
        ];
    }

    private static Due? Referral(Case c, SettingConcern setting)
    {
        var (since, because) = setting switch
        {
            { Referral: null } when setting.Triggers.Contains(SettingTrigger.ST5Safeguarding) => (c.Concern.RaisedOn, "A safeguarding concern was raised on"),
            _ when setting.Counts() is { SafeguardingMet: false } found => (found.On, "Safeguarding was not met at the inspection of"),
            _ => (setting.SafeguardingVisit() ?? c.Concern.RaisedOn, "A safeguarding matter drove the visit of"),
        };
        return setting.AsksForReferral()
            ? Due.On("Safeguarding referral, or why there is none", Role.StandardsLead, since, SettingSupport.R170, $"{because} {since.InWords()}",
                typeof(RecordSafeguardingReferral))
            : null;
    }

    // The list meeting is half-termly for every setting (D29).
    private static Due Decision(Case c, SettingConcern setting, DutyFacts facts)
    {
        var last = setting.LastDecision()?.On;
        var (by, done) = Cadence.HalfTermly(facts.TermDates, c.Concern.RaisedOn, last, facts.Today);
        return Due.On("Settings meeting to decide whether the setting stays on the list", Role.StandardsLead, by, SettingOutcomes.R166,
            last is { } on ? $"The meeting last decided on {on.InWords()}" : $"On the list since {c.Concern.RaisedOn.InWords()}",
            typeof(RecordSettingOutcome), doneOn: done);
    }

    private static Due? ProgressMeeting(Case c, SettingConcern setting, DutyFacts facts)
    {
        if (!setting.IsJudgedPoor())
        {
            return null;
        }

        var last = setting.LastProgressMeeting;
        var (by, done) = Cadence.Termly(facts.TermDates, c.Concern.RaisedOn, last, facts.Today);
        return Due.On("Progress meeting with the provider", Role.EarlyYearsAdviser, by, SettingSupport.R164,
            last is { } on ? $"Still judged poor ({SettingSupport.D29}); last met on {on.InWords()}" : $"The grade that counts is requires improvement or worse ({SettingSupport.D29})",
            typeof(HoldSettingProgressMeeting), doneOn: done);
    }

    // Once a year is the strategy's; how much more often is "more frequently" is the product's.
    private static IEnumerable<Due?> Visits(Case c, SettingConcern setting, DutyFacts facts)
    {
        var last = setting.Visits?.Max(visit => visit.On);
        var (since, because) = (c.Concern.RaisedOn, last is { } on ? $"Last visited on {on.InWords()}" : $"Not visited since {c.Concern.RaisedOn.InWords()}");
        var poor = setting.IsJudgedPoor();
        var (by, done) = poor
            ? Cadence.HalfTermly(facts.TermDates, since, last, facts.Today)
            : Cadence.Termly(facts.TermDates, since, last, facts.Today);
        return
        [
            Due.On(poor ? "Visit to a setting that is judged poor" : "Visit to a setting on the list", Role.EarlyYearsAdviser, by,
                poor ? SettingSupport.R163 : SettingSupport.R162, because, typeof(VisitSetting), true, doneOn: done),
            setting.LeadWorker is { Post: LeadWorkerPost.ChildmindingQualityAndSupportOfficer } ? null
                : Due.On("Yearly visit to the setting", Role.EarlyYearsAdviser, (last ?? since).AddYears(1), SettingSupport.R160, because, typeof(VisitSetting)),
        ];
    }
}
