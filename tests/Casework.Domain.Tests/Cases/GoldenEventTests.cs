using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casework.Domain.Calendar;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Monitoring;

namespace Casework.Domain.Tests.Cases;

/// <summary>The stored form of every event: what is in the store today must be readable for good.</summary>
public sealed class GoldenEventTests
{
    private static readonly string Folder = Path.Combine(HouseRulesTests.Root, "tests", "Casework.Domain.Tests", "Golden");

    // One of each, with every optional member set.
    internal static readonly IReadOnlyList<object> Samples =
    [
        Story.Raised[0],
        (AcademyConcernRaised)AcademyStory.Raised[0] with { Matters = [AcademyMatter.Safeguarding, AcademyMatter.Governance] },
        .. AcademyStory.Answered.OfType<AcademyEvent>().Skip(1).Where(e => e is not AcademyLeadersContacted),
        new AcademyLeadersContacted(new(2025, 11, 5), true, false, "She shares the concern", "The chair is vacant"),
        SettingStory.JudgedPoor[0],
        .. SettingStory.Removed.Skip(1).Where(e => e is not SettingOutcomeRecorded { Outcome: SettingOutcome.Remove }),
        new SafeguardingReferralRecorded(new(2025, 11, 3), [Partner.Ofsted, Partner.Lado], "LADO-17", "Not one of both"),
        .. MonitoringStory.Shared,
        new SubBoardReviewed(new(2026, 2, 10), SubBoardOutcome.EndMonitoring, "All standards are met"),
        new EarlyYearsSupportConsidered(new(2025, 12, 1), true, "The reception class is part of the plan"),
        new NetworkMeetingHeld(new(2026, 3, 18), "Talk with two-year-olds", StandardsLead.Named()),
        new SettingsMeetingOpened(new(2026, 3, 24), StandardsLead.Named()),
        new SettingsMeetingAttended(new(2026, 3, 24), [SettingsMember.StandardsLead, SettingsMember.ServiceManager, SettingsMember.RegistrationOfficer]),
        new SettingsMeetingClosed(new(2026, 3, 24), [CaseId.Parse("setting-EY900001-1")], "Minutes/2026-03.docx"),
        new ConcernDiscussed(new(2025, 11, 10), DiscussedWith.ChairInstead, "The Chair shares the concern", "It is about the headteacher"),
        new SrgDecisionRecorded(new(2025, 11, 22), "srg-2025-11-22", SrgOutcome.Designate, "No sufficient evidence of capacity",
            SupportJudgement.PartlyEffective, "Coaching began late"),
        new Designated(new(2025, 11, 22), [Trigger.T1OfstedOutcome, Trigger.T5AchievementOrDecline], "Requires improvement",
            VisitCategory.Category4, true, 18),
        new DesignationLettersSent(new(2025, 11, 26), new(true, false, "Vice-Chair of Governors", "The chair is vacant", "Letters/2025/114.pdf")),
        new LeadOfficerAssigned(new(2025, 11, 17), ItsLeadOfficer.Named(), LeadOfficerBasis.OtherQualifiedProfessional, "Former headteacher"),
        new ActionPlanAgreed(new(2025, 12, 8), 1, Story.Plan, "E-mail of 8 December"),
        new VisitMade(new(2026, 1, 14), 1, VisitKind.JointWithHeadOfSchoolImprovement, "Early reading", "Notes/2026/3.docx",
            new(ExtraVisitReason.SafeguardingConcern, "Headteacher"), true, true),
        new NoteOfVisitAgreed(new(2026, 1, 20), 1, "Headteacher"),
        new NoteOfVisitShared(new(2026, 1, 27), 1),
        new ReviewMeetingHeld(new(2026, 3, 16), 1, Story.Everyone, 1, "Daily phonics", true, "Up by 8 points", "Notes/2026/9.docx",
            new(Likelihood.Unsure, "Too early to say")),
        new MonitoringAndChallengeDecided(new(2026, 3, 18), true, "Progress is uneven"),
        new MonitoringAndChallengeMeetingHeld(new(2026, 3, 26), Story.Everyone, ProgressJudgement.TooSlow, "Slow",
            SupportJudgement.PartlyEffective, "Visits came late", "Notes/2026/11.docx"),
        new ProgressReviewTeamMet(new(2026, 7, 2), 2, [Attendee.LeadOfficer, Attendee.Headteacher, Attendee.AuthorityOfficers, Attendee.BpsiAdvisers],
            "Juno Ferrell (BPSI)", "The coach comes each week", "Notes/2026/15.docx"),
        new EngagementAssessed(new(2026, 10, 5), [new(EngagementIndicator.E1AttendsKeyMeetings, IndicatorResult.PartlyMet, "Three of four meetings")],
            EngagementJudgement.HasNotEngaged, "Coaching was declined twice"),
        new ProgressReported(new(2026, 9, 15), "Little", ProgressJudgement.NoProgress, "Coach the leaders", new(Likelihood.No, "Screening at 61%")),
        new OfstedOutcomeRecorded(new(2026, 10, 1), "10300001", new(2026, 9, 1), OfstedGrade.Inadequate, OfstedCategory.SpecialMeasures,
            OutcomeMeaning.RequiresImprovementOrWorse, OfstedStories.Sample, OfstedStanding.Of([OfstedStories.Sample]),
            [new(SchoolArea.Inclusion, OfstedGrade.NeedsAttention, new(2026, 9, 1))], "2024-09"),
        new TwelveMonthPointReached(new(2026, 11, 23)),
        new WarningNoticeConsidered(new(2026, 11, 24), [PolicyTrigger.P3TwelveMonths], [StatutoryGround.G1LowStandards], "Data", "Notes",
            "Coaching declined", false, "A new headteacher", new(2027, 1, 5), HoSI.Id, "Coaching and a review", "Telephone call of 20 November",
            [StandardsMeasure.ReasonablyExpected, StandardsMeasure.ComparableSchools], true),
        new WarningNoticeApproved(new(2026, 11, 26), "The evidence bears it", Director.Id),
        new WarningNoticeIssued(new(2026, 11, 27), [StatutoryGround.G1LowStandards, StatutoryGround.G3SafetyThreatened], "Low standards",
            "Accept coaching", new(2027, 1, 29), "Appoint governors", [Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector, Party.DioceseOrFoundation]),
        new ComplianceAssessed(new(2027, 2, 2), true, "Coaching began in December"),
        new WarningNoticeCopied(new(2026, 11, 27), [Party.Headteacher, Party.RegionalDirector], "Letters/2026/7.pdf"),
        new WarningNoticeAnswered(new(2026, 12, 7), "The governors accept the notice"),
        new WarningNoticeWithdrawn(new(2026, 12, 8), "A new headteacher starts"),
        new SecretaryOfStateNoticeRecorded(new(2026, 12, 14), "Letters/2026/8.pdf"),
        new SecretaryOfStateLeaveRecorded(new(2027, 6, 14), "Letters/2027/9.pdf"),
        new CoastingNotified(new(2026, 12, 15), "Letters/2026/10.pdf"),
        new PowersProposed(new(2027, 2, 4), [Power.Section63, Power.Section64], "Governors do not challenge", HoSI.Id),
        new PowersApproved(new(2027, 2, 8), "Proportionate", Director.Id),
        new PowersNoticeGiven(new(2027, 2, 9), [Power.Section63, Power.Section64], "Letters/2027/1.pdf"),
        new ConsultationHeld(new(2027, 2, 16), [Power.Section63], [Party.GoverningBody, Party.DioceseOrFoundation], "They object"),
        new InterimBoardConsented(new(2027, 2, 26), "Letters/2027/2.pdf"),
        new PowerUsed(new(2027, 3, 2), Power.Section63, "Leaders need help", "Letters/2027/3.pdf", Arrangement.AdvisoryContract, 2),
        new InterimBoardEnded(new(2028, 3, 1), "A new governing body is in place"),
        new InterventionWindowLapsed(new(2027, 3, 30)),
        new StatementOfActionDrafted(new(2026, 2, 10), "Coach every teacher", "Send an adviser", new(2026, 7, 17), "Not one period", "A meeting", "Not needed", ItsLeadOfficer.Id),
        new StatementOfActionApproved(new(2026, 2, 12), "It answers the report"),
        new StatementOfActionSent(new(2026, 2, 20), [Party.ChiefInspector, Party.DioceseOrFoundation], "Statements/2026/1.pdf"),
        new RemovalProposed(new(2027, 4, 20), Story.RemovalReview, "Reading above average", "Letter of 19 April", ItsLeadOfficer.Id),
        new DeDesignated(new(2027, 5, 4)),
        new RemovalLettersSent(new(2027, 5, 6), Story.Both),
        new CaseClosed(new(2027, 9, 1), ClosureReason.ConvertedToAcademy, "Converted", new Urn("900002"), "The register is a month old"),
        new PredecessorLinked(new(2027, 9, 1), CaseId.Parse("900001-1"), ClosureReason.ConvertedToAcademy),
        new SrgMeetingOpened(new(2026, 11, 24), Clerk.Named()),
        new SrgAttendanceRecorded(new(2026, 11, 24), [new("Imogen Sharrow", SrgSeat.HeadOfSchoolImprovement), new("Della Rook", SrgSeat.FamilyServices)],
            SrgSeat.HeadOfSchoolImprovement, Clerk.Named()),
        new SrgMinutesRecorded(new(2026, 11, 24), "The list was walked", Clerk.Named()),
        new SrgMeetingClosed(new(2026, 11, 24), [CaseId.Parse("900001-1")], [CaseId.Parse("900002-2")], [new(CaseId.Parse("900002-2"), "No time")]),
        new LeadOfficerMeetingHeld(new(2026, 11, 24), ItsLeadOfficer.Named(), [CaseId.Parse("900001-1")], "The pace of the second key issue", HoSI.Named()),
        new BoardReportIssued(new(2026, 11, 24), Board.StandardsPartnershipBoard, [BoardTopic.SchoolsCausingConcern, BoardTopic.Settings], new(2026, 9, 1),
            new(2026, 11, 20), "Two schools move on", "Packs/2026-11.pdf", [CaseId.Parse("900001-1")], Clerk.Named()),
        new NamedViewOpened(new(2026, 11, 25), HoSI.Named(), "Rhoda Pell"),
        new InterestDeclared(new(2026, 11, 2), "Rhoda Pell", EstablishmentId.School(new("900001")), "Headteacher of the school", Clerk.Named()),
        new PolicyProposed(new(2026, 11, 24), 1, PolicyVersion.Strategy2024 with { Id = "2026-12", EffectiveFrom = new(2026, 12, 1) }, "Letters take longer", HoSI.Named()),
        new PolicyAdopted(new(2026, 11, 25), 1, Director.Named(), [CaseId.Parse("900001-1")]),
        new PolicyProposalWithdrawn(new(2026, 11, 25), 1, "Not now", HoSI.Named()),
        new EstablishmentEvent.Registered(new(2026, 11, 1), "Larkspur Rise Primary School", new(1, "Community school", 4), EstablishmentStatus.Open,
            new(1998, 9, 1), new(2027, 8, 31), Details((Detail.Headteacher, "Robin Vale"), (Detail.Phase, "Primary"))),
        new EstablishmentEvent.Renamed(new(2026, 11, 2), "Larkspur Rise School"),
        new EstablishmentEvent.HeadteacherChanged(new(2026, 11, 3), "Ash Vale"),
        new EstablishmentEvent.TypeChanged(new(2026, 11, 4), new(34, "Academy converter", 10)),
        new EstablishmentEvent.StatusChanged(new(2026, 11, 5), EstablishmentStatus.Closed, new(1998, 9, 1), new(2026, 11, 4)),
        new EstablishmentEvent.DetailsChanged(new(2026, 11, 6), Details<string?>((Detail.Phase, null), (Detail.Town, "Anytown"))),
        new EstablishmentEvent.Linked(new(2026, 11, 7), new(new Urn("900002"), "Larkspur Rise Academy", "Successor", new(2026, 11, 4))),
        new EstablishmentEvent.SettingInspected(new(2026, 11, 8), new(SettingInspectionKind.Full, new(2026, 10, 1), "10900001",
            Enum.GetValues<SettingArea>().Take(2).ToImmutableSortedDictionary(a => a, _ => SettingGrade.Good))),
        new EstablishmentEvent.SchoolInspected(new(2026, 10, 1), OfstedStories.Sample),
        new NamedInspectorAssigned(new(2026, 9, 1), ItsLeadOfficer.Named()),
        new PartnerAssigned(new(2026, 9, 1), "Fay Norrish"),
        new RagRatingSet(new(2026, 10, 1), RagRating.Amber, "Results of 2026"),
        new VisitCategorySet(new(2026, 11, 10), VisitCategory.Category2, "Good", RagRating.Amber, "Good, but results fall", "srg-2026-11-10"),
        new SchoolVisitMade(new(2026, 10, 14), 1, VisitKind.SchoolEffectiveness, "Lessons", "Notes/2026/21.docx", VisitPurpose.SchoolImprovement,
            [FirstVisitTopic.Lessons, FirstVisitTopic.Safeguarding], true, new(ExtraVisitReason.NewHeadteacher, "Chair"), true),
        new SchoolNoteAgreed(new(2026, 10, 20), 1, "Headteacher"),
        new SchoolNoteShared(new(2026, 10, 27), 1),
        new ContactMade(new(2026, 11, 12), ContactKind.Call, "Headteacher", "Attendance"),
        new SelfEvaluationReceived(new(2026, 10, 2), "SEF/2026.docx"),
        new PackageRecorded(new(2026, 9, 1), true, new(2027, 8, 31), "Packages/2026.pdf"),
        new SupportRecorded(new(2026, 11, 3), "Coaching in phonics", "BPSI", Commissioner.LocalAuthority, Payer.LocalAuthority, "A deficit budget"),
        new ReviewCommissioned(new(2026, 11, 4), ReviewKind.AdvisedBpsiReview, Payer.Shared, "Effect of the plan", true),
        new VacancyNotified(new(2026, 11, 2), LeadershipPost.Headteacher, "Chair"),
        new VacancyFilled(new(2027, 1, 4), LeadershipPost.Headteacher, "Ash Vale"),
        new GovernorRecorded(new(2026, 9, 14), GovernanceRole.Chair, "Odd Lindahl", "odd.lindahl@school.invalid", "020 7946 0000", "Diocese of Anytown"),
        new GovernorEnded(new(2027, 8, 31), GovernanceRole.Chair, "Odd Lindahl"),
        new SuspensionRecommended(new(2026, 12, 1), "Odd Lindahl", "Safeguarding", "Refused three times"),
        new NoCaseDecided(new(2026, 11, 16), "The trust has replaced the headteacher since", "10300001", new(2026, 9, 1)),
        new ImportEvent.Started(new(2026, 11, 24), "gias", new(2026, 11, 1), "gias.csv", "bd3d", 475, new("yusuf", "Yusuf Pendry", Role.DataManager)),
        new ImportEvent.Advanced(new(2026, 11, 24), new(6, 1, 1, 1, 1, 1, 1), [new(7, "The URN is blank.")]),
        new ImportEvent.Completed(new(2026, 11, 24), new(6, 1, 1, 1, 1, 1, 1)),
        new ImportEvent.Failed(new(2026, 11, 24), "The file cannot be read beyond line 9."),
        new CalendarPublished.BankHolidays(new(2026, 8, 21), 2026, [new(new(2026, 12, 25), "Christmas Day"), new(new(2026, 12, 28), "Boxing Day", true)]),
        new CalendarPublished.HalfTerms(new(2026, 1, 5), new(2026), EstablishmentId.School(new("900012")),
            [new(new(2026), HalfTermName.Autumn1, new(2026, 9, 3), new(2026, 10, 23))]),
    ];

    // Every kind of event that is stored.
    private static readonly Type[] Kinds =
        [typeof(CaseEvent), typeof(SrgMeetingEvent), typeof(LeadOfficerMeetingEvent), typeof(BoardEvent), typeof(SettingsMeetingEvent), typeof(NetworkMeetingHeld), typeof(PolicyEvent), typeof(CalendarPublished), typeof(EstablishmentEvent), typeof(ImportEvent)];

    public static TheoryData<string> EventTypes() => new(
        typeof(CaseEvent).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && Kinds.Any(kind => t == kind || t.IsSubclassOf(kind))).Select(Named).Order());

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void An_event_is_stored_as_its_golden_file_shows(string type) => StoredJson.Write(Sample(type)).ShouldBe(Golden(type));

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void A_stored_event_is_read_back_as_it_was(string type) =>
        StoredJson.Write(StoredJson.Read(Golden(type), Sample(type).GetType())).ShouldBe(StoredJson.Write(Sample(type)));

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void A_stored_event_with_a_member_of_a_later_version_is_still_read(string type)
    {
        var later = JsonNode.Parse(Golden(type))!.AsObject();
        later["addedLater"] = new JsonObject { ["reason"] = "unknown today" };

        StoredJson.Write(StoredJson.Read(later.ToJsonString(), Sample(type).GetType())).ShouldBe(Golden(type));
    }

    [Fact]
    public void A_notice_stored_before_it_said_who_gets_a_copy_is_still_read()
    {
        var earlier = JsonNode.Parse(Golden(nameof(WarningNoticeIssued)))!.AsObject();
        earlier.Remove("copiesDue");

        StoredJson.Read<WarningNoticeIssued>(earlier.ToJsonString()).CopiesDue.ShouldBeNull();
    }

    [Fact]
    public void A_meeting_and_a_decision_of_the_SRG_stored_before_they_said_why_and_what_of_the_support_are_still_read()
    {
        StoredJson.Read<SrgMeetingClosed>("""{ "decided": [], "undecided": ["900002-2"], "occurredOn": "2026-11-24" }""").Reasons.ShouldBeNull();
        StoredJson.Read<SrgDecisionRecorded>("""{ "meeting": null, "outcome": "Continue", "reason": "Slow", "occurredOn": "2026-11-24" }""").Support.ShouldBeNull();
    }

    [Fact]
    public void A_concern_about_a_setting_stored_before_it_named_its_triggers_is_still_read()
    {
        var earlier = JsonNode.Parse(Golden(nameof(SettingConcernRaised)))!.AsObject();
        foreach (var member in new[] { "triggers", "restsOn", "inspection" }) earlier.Remove(member);

        Case.Replay([StoredJson.Read<SettingConcernRaised>(earlier.ToJsonString())])!.Setting!.Triggers.ShouldBeEmpty();
    }

    [Fact]
    public void A_visit_stored_before_it_said_if_it_was_an_extra_one_is_still_read()
    {
        var earlier = JsonNode.Parse(Golden(nameof(VisitMade)))!.AsObject();
        Array.ForEach(["extra", "joint", "safeguardingConcern"], name => earlier.Remove(name));

        StoredJson.Read<VisitMade>(earlier.ToJsonString()).ShouldSatisfyAllConditions(v => v.Extra.ShouldBeNull(), v => v.Joint.ShouldBeFalse());
    }

    [Fact]
    public void An_Ofsted_outcome_stored_before_it_held_its_inspection_is_still_read()
    {
        var earlier = JsonNode.Parse(Golden(nameof(OfstedOutcomeRecorded)))!.AsObject();
        Array.ForEach(["inspection", "standing", "holding", "policy"], member => earlier.Remove(member).ShouldBeTrue(member));

        var read = StoredJson.Read<OfstedOutcomeRecorded>(earlier.ToJsonString());

        Case.Replay([.. Story.Raised, read])!.Ofsted!.Stands().GradeOf(SchoolArea.OverallEffectiveness).ShouldBe(OfstedGrade.Inadequate);
        Case.Replay([.. Story.Raised, read])!.Stage.ShouldBe(Stage.DesignationDue);
    }

    [Fact]
    public void A_policy_stored_before_it_held_an_equivalence_has_the_default_one()
    {
        var earlier = JsonNode.Parse(Golden(nameof(PolicyProposed)))!.AsObject();
        earlier["version"]!.AsObject().Remove("equivalence").ShouldBeTrue();

        StoredJson.Read<PolicyProposed>(earlier.ToJsonString()).Version.Equivalence.ShouldBe(GradeEquivalence.Default);
    }

    [Fact]
    public void A_policy_version_stored_when_days_were_counted_without_a_calendar_is_still_read()
    {
        var earlier = JsonNode.Parse(Golden(nameof(PolicyProposed)))!.AsObject();
        earlier["version"] = JsonNode.Parse("""
            {
              "id": "2026-12", "effectiveFrom": "2026-12-01", "monthsBeforeConsideration": 12, "askLikelyGoodFromMonth": 9, "longestHalfTermDays": 56,
              "lettersWithinDays": 10, "firstPlanWithinDays": 42, "reviewWithinDays": 91, "meetingDecisionWithinDays": 14,
              "designationLetterLine": "This is our informal warning notice."
            }
            """);

        StoredJson.Read<PolicyProposed>(earlier.ToJsonString()).Version.ShouldBe(PolicyVersion.Strategy2024 with
        {
            Id = "2026-12",
            EffectiveFrom = new(2026, 12, 1),
            DesignationLetterLine = "This is our informal warning notice.",
        });
    }

    [Fact]
    public void Every_golden_file_belongs_to_an_event() =>
        Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order().ShouldBe(Samples.Select(s => Named(s.GetType())).Order());

    private static ImmutableSortedDictionary<Detail, T> Details<T>(params (Detail Detail, T Value)[] details) => details.ToImmutableSortedDictionary(d => d.Detail, d => d.Value);

    // "Renamed" alone would not say of what.
    private static string Named(Type type) => $"{type.DeclaringType?.Name}{type.Name}";

    private static object Sample(string type) => Samples.Single(s => Named(s.GetType()) == type);

    private static string Golden(string type) => File.ReadAllText(Path.Combine(Folder, $"{type}.json")).TrimEnd();
}
