using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What is due on an academy's case (state chart 6.2). The strategy sets no days: those that this product set say so (D23).</summary>
public static class AcademyDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current is { IsOver: false, Academy: { } academy }
        ?
        [
            .. FirstSteps(current, academy, facts), .. WithTheTrust(current, academy, facts), Outcome(current, academy, facts),
            ExtraVisit(current, academy, facts), .. OnTheWayBeyond(academy, facts.Policy),
        ]
        : [];

    private static IEnumerable<Due?> FirstSteps(Case c, AcademyConcern academy, DutyFacts facts) =>
    [
        Due.On("Headteacher and Chair to be contacted", Role.LeadOfficer, facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, c.Concern.RaisedOn),
            AcademyConcerns.R150, $"The concern was raised on {c.Concern.RaisedOn.InWords()}", typeof(ContactAcademyLeaders), true, doneOn: academy.LeadersContactedOn),
        Due.On("Trust to be informed of the concern", Role.HoSI, facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, c.Concern.RaisedOn), AcademyConcerns.R148,
            $"The concern was raised on {c.Concern.RaisedOn.InWords()}", typeof(InformTrust), true, doneOn: academy.TrustInformedOn),
        academy is { IsAboutGovernance: true, MarkedOn: { } marked }
            ? Due.On("Regional Director and department to be told of the governance concern", Role.HoSI, facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, marked),
                AcademyConcerns.R147, $"It is about governance since {marked.InWords()}", typeof(RaiseGovernanceConcern), true,
                doneOn: academy.GovernanceIsRaised ? academy.RaisedBeyondOn ?? academy.Escalation?.SentOn : null)
            : null,
    ];

    private static IEnumerable<Due?> WithTheTrust(Case c, AcademyConcern academy, DutyFacts facts) => academy.BothKnowSince is not { } since ? [] :
    [
        Due.On("Trust's plan to be received", Role.LeadOfficer, facts.TermDates.Add(facts.Policy.FirstPlanSchoolDays, CountedDay.SchoolDay, since), AcademyConcerns.R152,
            $"Trust and school leaders know since {since.InWords()}", typeof(ReceiveTrustPlan), true, doneOn: academy.Plan?.ReceivedOn),
        academy.Plan is { } plan && LastContact(c, academy, plan.ReceivedOn) is var last
            ? Due.On("Contact with the trust about its plan", Role.LeadOfficer, last.AddDays(facts.Policy.LongestHalfTermDays),
                AcademyConcerns.R152, $"The last contact, visit or plan was of {last.InWords()}", typeof(RecordTrustContact), true)
            : null,
    ];

    // What Ofsted publishes while the concern is open is a concern to be told in full like the first (R148).
    private static Due? Outcome(Case c, AcademyConcern academy, DutyFacts facts) =>
        academy.BothKnowSince is null || facts.School?.Inspections is not { Count: > 0 } known
            || known.MaxBy(one => one.JudgedOn())!.PublishedOn is var published && published <= c.Concern.RaisedOn
            || facts.Policy.Equivalence.Of(OfstedStanding.Of(known)!) is not OutcomeMeaning.RequiresImprovementOrWorse
            ? null
            : Due.On("Contact with the trust about the Ofsted outcome", Role.LeadOfficer,
                facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, published), AcademyConcerns.R148,
                $"Published on {published.InWords()}; requires improvement or worse under the authority's equivalence, which is not Ofsted's own (X23)",
                typeof(RecordTrustContact), true, doneOn: academy.LastContactOn >= published ? academy.LastContactOn : null);

    // A visit that found a safeguarding concern is followed by another; where the concern itself is one, there is an extra visit every half term.
    private static Due? ExtraVisit(Case c, AcademyConcern academy, DutyFacts facts)
    {
        if (c.Visits is { SafeguardingSince: not null } found)
        {
            return NoteDuties.ExtraVisit(found, typeof(RecordVisit));
        }

        if (academy.BothKnowSince is not { } since
            || !(c.Concern.Triggers.Contains(Trigger.T4SafetyOfPupils) || academy.Matters?.Contains(AcademyMatter.Safeguarding) is true))
        {
            return null;
        }

        DateOnly? last = c.Visits?.All.Where(visit => visit.Extra is { Reason: ExtraVisitReason.SafeguardingConcern }).Select(visit => (DateOnly?)visit.On).Max();
        return Due.On("Extra visit because of the safety of pupils", Role.LeadOfficer, facts.TermDates.HalfTermly(since, last), SchoolVisits.R30,
            last is { } on ? $"Last such visit on {on.InWords()}" : $"The concern is about safeguarding; trust and school leaders know since {since.InWords()}",
            typeof(RecordVisit), true);
    }

    private static IEnumerable<Due?> OnTheWayBeyond(AcademyConcern academy, PolicyVersion policy) => academy switch
    {
        { Engagement: { Effective: false } judged } when academy.Escalation is null || academy.Escalation.SentOn < judged.On =>
        [
            Due.On("Escalation to be proposed, or the engagement judged again", Role.HoSI, judged.On.AddDays(policy.LongestHalfTermDays), AcademyConcerns.R155,
                $"The engagement was judged ineffective on {judged.On.InWords()}", typeof(ProposeEscalation), true),
        ],
        { Escalation: { SentOn: { } sent, AnsweredOn: null } } =>
        [
            Due.On("Answer to the escalation awaited", Role.HoSI, sent.AddDays(policy.LongestHalfTermDays), AcademyConcerns.R156,
                $"Escalated on {sent.InWords()}", typeof(RecordEscalationResponse), true),
        ],
        { Escalation: { SentOn: null } escalation } =>
        [
            Due.On("Escalation to be approved by a second person", Role.Director, escalation.ProposedOn, WarningNotices.D28,
                $"Proposed on {escalation.ProposedOn.InWords()}", typeof(ApproveEscalation), doneOn: escalation.ApprovedOn),
            Due.On("Trust to be told of the escalation before it is made", Role.HoSI, escalation.ProposedOn, AcademyConcerns.R157,
                $"Proposed on {escalation.ProposedOn.InWords()}", typeof(TellTrustOfEscalation), doneOn: escalation.TrustToldOn),
            escalation is { ApprovedOn: { } approved, TrustToldOn: { } told }
                ? Due.On("Approved escalation to be made", Role.HoSI, approved > told ? approved : told.AddDays(1), AcademyConcerns.R156,
                    $"Approved on {approved.InWords()}; the trust was told on {told.InWords()}", typeof(EscalateConcern))
                : null,
        ],
        _ => [],
    };

    private static DateOnly LastContact(Case c, AcademyConcern academy, DateOnly plan) =>
        (c.Visits?.All.Select(visit => visit.On) ?? []).Append(academy.LastContactOn ?? plan).Append(plan).Max();
}
