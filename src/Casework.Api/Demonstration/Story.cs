using System.Globalization;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Api.Demonstration;

/// <summary>Something that somebody records: on the day <paramref name="Recorded"/>, given as days before today.</summary>
public abstract record Act(int Recorded, string Person)
{
    /// <summary>A command on a case, made from the day on which it occurred.</summary>
    public sealed record OnCase(int Recorded, string Person, CaseId? Case, string Id, Func<CaseCommand> Command) : Act(Recorded, Person);

    /// <summary>An inspection of a school, from which a case may follow by itself.</summary>
    public sealed record OfInspection(int Recorded, string Person, EstablishmentId School, RecordInspection Inspection) : Act(Recorded, Person);
}

/// <summary>
/// One demonstration case, told in days before today. Each step adds what its people record, the way they would.
/// </summary>
public sealed class Story(SchoolDays days, Urn urn, Theme theme, string officer, int episode = 1)
{
    private const string Hosi = "marian", Director = "colm", Clerk = "bertram";
    private readonly List<Act> acts = [];
    private int reviews;
    private bool inCategory, ended;
    private ProgressJudgement? lastJudged;

    /// <summary>The school's number in the borough, from 1.</summary>
    public int Number => int.Parse(urn.Value, CultureInfo.InvariantCulture) - 900000;

    /// <summary>The short name of its Lead Officer.</summary>
    public string Officer => officer;

    /// <summary>How the authority rates the school, as the story tells of it.</summary>
    public RagRating Rating => ended ? RagRating.Green : inCategory || lastJudged is ProgressJudgement.NoProgress ? RagRating.Red : RagRating.Amber;

    /// <summary>Everything recorded in this story, in the order in which it was told.</summary>
    public IReadOnlyList<Act> Acts => acts;

    /// <summary>A concern is raised, recorded the next day.</summary>
    public Story Concern(int ago) => Add(ago - 1, officer, () => new RaiseConcern(
        Day(ago), urn, [theme.Trigger], theme.Concern, theme.Evidence), opens: true);

    /// <summary>It is discussed with the headteacher.</summary>
    public Story Discussed(int ago) => Add(ago, officer, () => new RecordDiscussion(
        Day(ago), DiscussedWith.Headteacher, "The headteacher accepts the concern and has begun to address it."));

    /// <summary>The SRG of that day decides.</summary>
    public Story Srg(int ago, SrgOutcome outcome, string reason, VisitCategory? category = null)
    {
        ended = outcome is SrgOutcome.NoAction or SrgOutcome.RatifyRemoval;
        return Add(ago, Clerk, () => new RecordSrgDecision(Day(ago), outcome, reason, SrgMeetingId.On(Day(ago)).Value, category));
    }

    /// <summary>Concern, discussion, designation by the SRG of that day, letters, Lead Officer and first plan.</summary>
    public Story Designated(int ago, VisitCategory category = VisitCategory.Category3, bool withPlan = true)
    {
        Concern(ago + 24).Discussed(ago + 15).Srg(ago, SrgOutcome.Designate, "The evidence supports the trigger; rapid improvement is needed.", category).Letters(ago - 4).LeadOfficer(ago);
        return withPlan ? Plan(ago - 28) : this;
    }

    /// <summary>Headteacher and Chair are written to.</summary>
    public Story Letters(int ago) => Add(ago, Clerk, () => new SendLetters(Day(ago), true, true, $"SCC/{urn}/letters/{Day(ago):yyyy-MM}"));

    /// <summary>The Lead Officer is assigned.</summary>
    public Story LeadOfficer(int ago) => Add(ago, Hosi, () => new AssignLeadOfficer(Day(ago), DemonstrationPeople.Called(officer).Person, LeadOfficerBasis.LearningNetworkInspector));

    /// <summary>The first plan is agreed, and whether early years support is needed is considered at the same meeting.</summary>
    public Story Plan(int ago) => Add(ago, officer, () => new AgreeActionPlan(
            Day(ago), theme.PlanAfter(0, Day(ago)), "Agreed with the headteacher at school; email kept with the plan"))
        .Add(ago, officer, () => new RecordEarlyYearsSupport(Day(ago), false, "The early years are not among the key issues."));

    /// <summary>The rhythm of a school on the list between two days: visits, reviews, reports and what follows them.</summary>
    public Story Rhythm(int from, int to, Likelihood sixMonths, ProgressJudgement judgement)
    {
        lastJudged = judgement;
        for (var ago = from; ago > to + 6; ago -= 35)
        {
            // A visit that a long holiday leaves no room for is not made up.
            if (days.On(ago) != days.On(ago + 35))
            {
                Visit(ago);
            }
        }

        for (var ago = from - 60; ago > to + 12; ago -= 75)
        {
            Review(ago, sixMonths).NeedForMeeting(ago - 3, needed: inCategory || reviews % 2 == 1 || judgement is ProgressJudgement.NoProgress, judgement);
            Engagement(ago - 2, judgement);
            if (inCategory)
            {
                ProgressReviewTeam(ago - 9);
            }

            Report(ago - 8, sixMonths, judgement);
        }

        return this;
    }

    /// <summary>A visit with its note, recorded two days later, agreed the week after and shared with governors two weeks after that.</summary>
    public Story Visit(int ago)
    {
        var number = acts.OfType<Act.OnCase>().Count(a => a.Id.Contains(nameof(RecordVisit), StringComparison.Ordinal)) + 1;
        Add(ago - 2, officer, () => new RecordVisit(Day(ago), VisitKind.Monitoring, theme.KeyIssues[number % theme.KeyIssues.Length],
            $"Visited classrooms with the headteacher. Focus: {theme.KeyIssues[number % theme.KeyIssues.Length].ToLowerInvariant()}. Strengths and next steps were shared on the day."), nameof(RecordVisit));
        Add(Math.Max(1, ago - 6), officer, () => new AgreeNoteOfVisit(Day(Math.Max(1, ago - 6)), number, "The headteacher, by email"));
        return ago < 20 ? this : Add(ago - 20, Clerk, () => new ShareNoteOfVisit(Day(ago - 20), number));
    }

    /// <summary>A review meeting with the next plan.</summary>
    public Story Review(int ago, Likelihood sixMonths)
    {
        var number = ++reviews;
        return Add(ago - 1, officer, () => new HoldReviewMeeting(
            Day(ago), [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.ChairOfGovernors],
            $"Review {number}: the school has carried out the agreed actions on '{theme.KeyIssues[0].ToLowerInvariant()}'; the second issue moves more slowly.",
            sixMonths is not Likelihood.No, "Work scrutiny and the termly data show a measurable, if uneven, improvement.",
            "Actions of the last plan were taken one by one. The new plan was read out and agreed.",
            theme.PlanAfter(number, Day(ago)), "Agreed by the headteacher at the meeting", Answer(sixMonths)));
    }

    /// <summary>The decision whether a Monitoring and Challenge meeting is needed, and the meeting if it is.</summary>
    public Story NeedForMeeting(int ago, bool needed, ProgressJudgement judgement)
    {
        Add(ago, officer, () => new DecideMonitoringAndChallenge(Day(ago), needed,
            needed ? "HoSI wants to test the pace of improvement with the headteacher and the Chair." : "Progress is as planned; HoSI and Lead Officer agree that no meeting is needed."));
        return needed ? Add(ago - 4, Hosi, () => new HoldMonitoringAndChallengeMeeting(
            Day(ago - 4), [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.ChairOfGovernors, Attendee.HeadOfSchoolImprovement], judgement,
            "Leaders could show what has changed since the last review and what has not.", SupportJudgement.PartlyEffective,
            "The authority's visits are regular; brokered support began later than planned.", "Agreed: the pace of the second key issue is looked at again in six weeks.")) : this;
    }

    /// <summary>How the school engages, after a review: the slower it moves, the less.</summary>
    public Story Engagement(int ago, ProgressJudgement judgement)
    {
        var (result, amountsTo, reason) = judgement switch
        {
            ProgressJudgement.OnTrack => (IndicatorResult.Met, EngagementJudgement.EngagesFully, "Leaders and governors take up every offer and act on it."),
            ProgressJudgement.TooSlow => (IndicatorResult.PartlyMet, EngagementJudgement.EngagesInPart, "Leaders are willing; governors have not taken up their training."),
            _ => (IndicatorResult.NotMet, EngagementJudgement.HasNotEngaged, "Support that was agreed twice was declined."),
        };
        return Add(ago, officer, () => new AssessEngagement(
            Day(ago), [.. Enum.GetValues<EngagementIndicator>().Select(i => new IndicatorJudgement(i, result, "Notes of the last visit and of the review."))], amountsTo, reason));
    }

    /// <summary>The School Progress Review Team of a school in a category meets.</summary>
    public Story ProgressReviewTeam(int ago) => Add(ago, officer, () => new HoldProgressReviewTeamMeeting(
        Day(ago), [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.ChairOfGovernors, Attendee.BpsiAdvisers],
        "The adviser's days are used for coaching; the school's own middle leaders need more time.", "Agreed: two days move from audit to coaching.", "Juno Ferrell (BPSI)"));

    /// <summary>A progress report.</summary>
    public Story Report(int ago, Likelihood sixMonths, ProgressJudgement judgement) => Add(ago, officer, () => new ReportProgress(
        Day(ago), $"Progress on '{theme.KeyIssues[0].ToLowerInvariant()}' since the last report.", judgement, "Keep the plan's actions; sample evidence at the next visit.", Answer(sixMonths)));

    /// <summary>A report card is published, at the expected standard but for the areas that are named.</summary>
    public Story ReportCard(int ago, OfstedCategory category, params (SchoolArea Area, OfstedGrade Grade)[] but) =>
        Inspected(ago, InspectionKind.ReportCard, category, OfstedGrade.ExpectedStandard, but);

    /// <summary>An inspection of 2024/25 is published: its key judgements are good but for those that are named.</summary>
    public Story KeyJudgements(int ago, params (SchoolArea Area, OfstedGrade Grade)[] but) =>
        Inspected(ago, InspectionKind.KeyJudgements, OfstedCategory.None, OfstedGrade.Good, but);

    /// <summary>A monitoring inspection is published, which graded these areas again.</summary>
    public Story Monitored(int ago, params (SchoolArea Area, OfstedGrade Grade)[] again) =>
        Inspected(ago, InspectionKind.Monitoring, null, default, again);

    private Story Inspected(
        int ago, InspectionKind kind, OfstedCategory? category, OfstedGrade usual, (SchoolArea Area, OfstedGrade Grade)[] but)
    {
        inCategory = category is { } named ? named is not OfstedCategory.None : inCategory;
        IEnumerable<GradeGiven> all = kind is InspectionKind.Monitoring ? []
            : [.. Frameworks.Judged(kind).Select(area => new GradeGiven(area, usual)), new(SchoolArea.Safeguarding, OfstedGrade.Met)];
        acts.Add(new Act.OfInspection(days.On(ago - 1), Hosi, EstablishmentId.School(urn), new(
            $"109{urn.Value[3..]}{ago:000}", kind, Day(ago + 30), Day(ago),
            [.. all.Where(given => but.All(one => one.Area != given.Area)), .. but.Select(one => new GradeGiven(one.Area, one.Grade))], category)));
        return this;
    }

    /// <summary>Anything else that somebody records on the day on which it occurred.</summary>
    public Story Then(int ago, string person, Func<DateOnly, CaseCommand> command) => Add(ago, person, () => command(Day(ago)));

    /// <summary>HoSI considers a notice on the twelve-month trigger and decides.</summary>
    public Story Considered(int ago, bool issue) => Then(ago, Hosi, day => new ConsiderWarningNotice(
        day, [PolicyTrigger.P3TwelveMonths], issue ? [theme.Ground] : [], "Outcomes of the last three terms, compared with similar schools.",
        "Notes of visits, review meetings and the last Monitoring and Challenge meeting.", "Actions agreed twice were not carried out.", issue,
        issue ? "More than twelve months on the list and not likely to be good within six." : "The school co-operates fully; the next review will show whether that is enough.",
        issue ? null : day.AddDays(40), CooperatesFully: !issue));

    /// <summary>The Director approves and HoSI issues the notice. Its period ends before the day on which compliance can be assessed.</summary>
    public Story Issued(int ago, int complianceDays) => Then(ago + 5, Director, day => new ApproveWarningNotice(day, "The evidence supports the ground and the school's reluctance."))
        .Then(ago, Hosi, day => new IssueWarningNotice(day, theme.Concern, $"{theme.SchoolAction}, with evidence of its effect.", Day(ago - complianceDays).AddDays(-1), "Appoint additional governors (section 64)."));

    /// <summary>Lead Officer and headteacher propose the removal.</summary>
    public Story RemovalProposed(int ago) => Then(ago, officer, day => new ProposeRemoval(
        day, new(ReviewBasis.LocalAuthorityReview, day.AddDays(-10), true, true, true), "Report of the authority's review, all key issues met.", "Agreed by the headteacher in writing"));

    private static LikelyGood Answer(Likelihood answer) => new(answer, answer switch
    {
        Likelihood.Yes => "The last two visits and the pupil outcomes point the same way.",
        Likelihood.No => "The pace since the last review is too slow to reach good in that time.",
        _ => "It depends on the outcomes of the coming term.",
    });

    private DateOnly Day(int ago) => days.Day(ago);

    private Story Add(int ago, string person, Func<CaseCommand> command, string kind = "", bool opens = false)
    {
        var id = CaseId.For(EstablishmentId.School(urn), episode);
        acts.Add(new Act.OnCase(days.On(ago), person, opens ? null : id, $"demonstration:{id}:{acts.Count}:{kind}", command));
        return this;
    }
}
