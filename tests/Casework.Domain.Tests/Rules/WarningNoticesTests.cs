using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>R119 to R132, X2 to X9, D4 to D6, D21, D28: the formal warning notice.</summary>
public sealed class WarningNoticesTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly ConsiderWarningNotice ToIssue = Commands.ToIssue(Day);

    [Fact]
    [Trait("Allows", "X1"), Trait("Allows", "D4"), Trait("Allows", "R128"), Trait("Allows", "R129"), Trait("Allows", "R131"), Trait("Allows", "D6")]
    public void HoSI_decides_to_issue_with_both_keys_and_the_evidence() =>
        Given(Story.TwelveMonths).When(ToIssue, by: HoSI).Then(new WarningNoticeConsidered(
            Day, [PolicyTrigger.P1NotCooperating], [StatutoryGround.G1LowStandards], "Data for three years", "Three notes of visit",
            "Coaching declined", true, "Other means are used up", null, HoSI.Id));

    [Fact]
    [Trait("Refuses", "D4")]
    public void A_notice_takes_a_policy_trigger_and_a_statutory_ground()
    {
        Given(Story.TwelveMonths).When(ToIssue with { PolicyTriggers = [] }, by: HoSI).ThenRefusedAt("PolicyTriggers", by: "D4");
        Given(Story.TwelveMonths).When(ToIssue with { Grounds = [] }, by: HoSI).ThenRefusedAt("Grounds", by: "D4");
    }

    [Fact]
    [Trait("Refuses", "R127")]
    public void Pay_and_conditions_take_a_notice_of_their_own() =>
        Given(Story.TwelveMonths).When(ToIssue with { Grounds = [StatutoryGround.G1LowStandards, StatutoryGround.G4PayAndConditions] }, by: HoSI)
            .ThenRefusedBy("R127");

    [Fact]
    [Trait("Allows", "R127")]
    public void Pay_and_conditions_alone_make_a_notice_under_section_60A()
    {
        var pay = ToIssue with { Grounds = [StatutoryGround.G4PayAndConditions] };

        Given(Story.TwelveMonths).When(pay, by: HoSI).ThenAccepted();
        KindOf(pay.Grounds).ShouldBe(NoticeKind.Section60A);
        KindOf(ToIssue.Grounds).ShouldBe(NoticeKind.Section60);
    }

    [Fact]
    [Trait("Shows", "R130"), Trait("Shows", "X4")]
    public void What_else_was_tried_and_the_contact_with_the_Regional_Director_are_kept() =>
        Given(Story.TwelveMonths)
            .When(ToIssue with { ToolsTried = "Coaching", RegionalDirectorContact = "Call", LowAgainst = [StandardsMeasure.ComparableSchools] }, by: HoSI)
            .Then(new WarningNoticeConsidered(
                Day, [PolicyTrigger.P1NotCooperating], [StatutoryGround.G1LowStandards], "Data for three years", "Three notes of visit", "Coaching declined", true,
                "Other means are used up", null, HoSI.Id, "Coaching", "Call", [StandardsMeasure.ComparableSchools]));

    [Fact]
    [Trait("Refuses", "R129"), Trait("Refuses", "R128")]
    public void A_notice_needs_evidence_of_both_kinds_and_of_reluctance()
    {
        Given(Story.TwelveMonths).When(ToIssue with { QuantitativeEvidence = null }, by: HoSI).ThenRefusedAt("QuantitativeEvidence", by: "R129");
        Given(Story.TwelveMonths).When(ToIssue with { QualitativeEvidence = " " }, by: HoSI).ThenRefusedAt("QualitativeEvidence", by: "R129");
        Given(Story.TwelveMonths).When(ToIssue with { ReluctanceOrInability = "" }, by: HoSI).ThenRefusedBy("R128");
    }

    [Fact]
    public void Twelve_months_are_a_trigger_from_the_day_after_the_anniversary()
    {
        var twelveMonths = ToIssue with { PolicyTriggers = [PolicyTrigger.P3TwelveMonths] };

        Given(Story.Reported).When(twelveMonths with { OccurredOn = new(2026, 11, 22) }, by: HoSI).ThenRefusedBy("R122");
        Given(Story.Reported).When(twelveMonths with { OccurredOn = new(2026, 11, 23) }, by: HoSI).ThenAccepted();
    }

    [Fact]
    public void A_school_likely_to_be_good_within_six_months_is_no_case_of_the_twelve_month_trigger() =>
        Given([.. Story.TwelveMonths, new ProgressReported(Day, "Much", ProgressJudgement.OnTrack, "Go on", new(Likelihood.Yes, "Data"))])
            .When(ToIssue with { PolicyTriggers = [PolicyTrigger.P3TwelveMonths] }, by: HoSI).ThenRefusedBy("R122");

    [Fact]
    [Trait("Allows", "D6"), Trait("Refuses", "D6"), Trait("Shows", "R123")]
    public void Not_issuing_is_looked_at_again_within_a_half_term()
    {
        var not = Commands.DoNotIssue(Day);

        Given(Story.TwelveMonths).When(not, by: HoSI)
            .Then(new WarningNoticeConsidered(Day, [], [], "", "", "", false, "The school co-operates fully", Day.AddDays(42), HoSI.Id));
        Given(Story.TwelveMonths).When(not with { LookAgainOn = null }, by: HoSI).ThenRefusedBy("D6");
        Given(Story.TwelveMonths).When(not with { LookAgainOn = Day }, by: HoSI).ThenRefusedBy("D6");
        Given(Story.TwelveMonths).When(not with { LookAgainOn = Day.AddDays(56) }, by: HoSI).ThenAccepted();
        Given(Story.TwelveMonths).When(not with { LookAgainOn = Day.AddDays(57) }, by: HoSI).ThenRefusedBy("D6");
    }

    [Fact]
    public void A_decision_gives_its_reason() => Given(Story.TwelveMonths).When(ToIssue with { Reason = "" }, by: HoSI).ThenInvalid("Reason");

    [Fact]
    [Trait("Refuses", "D21")]
    public void A_pupil_referral_unit_receives_no_notice() =>
        Given(Story.TwelveMonths).When(ToIssue, by: HoSI, school: School with { IsPupilReferralUnit = true }).ThenRefusedBy("D21");

    [Fact]
    public void A_consideration_is_not_recorded_behind_a_later_one() =>
        Given([.. Story.TwelveMonths, new WarningNoticeConsidered(new(2026, 11, 27), [], [], "", "", "", false, "Wait", new(2026, 12, 20), HoSI.Id)])
            .When(ToIssue with { OccurredOn = new(2026, 11, 26) }, by: HoSI, today: new(2026, 11, 28)).ThenInvalid("OccurredOn");

    [Fact]
    [Trait("Refuses", "R131")]
    public void Only_a_maintained_school_receives_a_notice()
    {
        var academy = School with { Kind = CaseType.Academy, Type = "Academy converter" };

        Given(Story.TwelveMonths).When(ToIssue, by: HoSI, school: academy).ThenRefusedBy("R131");
        Given(Story.NoticeApproved).When(Commands.Notice(new(2026, 11, 27)), by: HoSI, school: academy).ThenRefusedBy("R131");
    }

    [Fact]
    [Trait("Refuses", "D6")]
    public void No_second_notice_is_considered_beside_one_that_is_approved_or_issued()
    {
        Given(Story.NoticeApproved).When(Commands.DoNotIssue(new(2026, 11, 27)), by: HoSI).ThenRefusedBy("D6");
        Given(Story.NoticeIssued).When(Commands.DoNotIssue(new(2026, 11, 30)), by: HoSI).ThenRefusedBy("D6");
        Given(Story.Complied).When(Commands.DoNotIssue(new(2027, 2, 3)), by: HoSI).ThenAccepted();
    }

    [Fact]
    public void HoSI_may_think_again_while_nobody_has_approved_the_notice() =>
        Given(Story.NoticeToBeApproved).When(Commands.DoNotIssue(new(2026, 11, 25)), by: HoSI).ThenAccepted();

    [Fact]
    [Trait("Refuses", "WHO")]
    public void Only_HoSI_considers_a_notice() => Given(Story.TwelveMonths).When(ToIssue, by: Director).ThenNotPermitted();

    [Fact]
    [Trait("Allows", "D28"), Trait("Refuses", "D28"), Trait("Refuses", "D6")]
    public void The_Director_approves_as_the_second_person()
    {
        var approve = new ApproveWarningNotice(new(2026, 11, 26), "The evidence bears it");

        Given(Story.NoticeToBeApproved).When(approve, by: Director)
            .Then(new WarningNoticeApproved(new(2026, 11, 26), "The evidence bears it", Director.Id));
        Given(Story.NoticeToBeApproved).When(approve, by: HoSI).ThenRefusedBy("D28");
        Given(Story.NoticeToBeApproved).When(approve, by: OtherHoSI).ThenRefusedBy("D28");
        Given(Story.NoticeToBeApproved).When(approve, by: HoSI with { Role = Role.Director }).ThenRefusedBy("D28");
        Given(Story.TwelveMonths).When(approve, by: Director).ThenRefusedBy("D6");
    }

    [Fact]
    public void An_approval_follows_the_decision() =>
        Given(Story.NoticeToBeApproved).When(new ApproveWarningNotice(new(2026, 11, 23), "Yes"), by: Director).ThenInvalid("OccurredOn");

    [Fact]
    [Trait("Allows", "X5"), Trait("Allows", "X6")]
    public void A_notice_sets_out_its_four_contents() =>
        Given(Story.NoticeApproved).When(Commands.Notice(new(2026, 11, 27)), by: HoSI).Then(new WarningNoticeIssued(
            new(2026, 11, 27), [StatutoryGround.G1LowStandards], "Low standards", "Accept coaching", new(2027, 1, 26), "Appoint governors",
            [Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector]));

    [Fact]
    [Trait("Refuses", "X5")]
    public void None_of_the_contents_may_be_missing()
    {
        var notice = Commands.Notice(new(2026, 11, 27));

        Given(Story.NoticeApproved).When(notice with { Matters = "" }, by: HoSI).ThenRefusedAt("Matters", by: "X5");
        Given(Story.NoticeApproved).When(notice with { ActionRequired = "" }, by: HoSI).ThenRefusedAt("ActionRequired", by: "X5");
        Given(Story.NoticeApproved).When(notice with { ActionMinded = "" }, by: HoSI).ThenRefusedAt("ActionMinded", by: "X5");
    }

    [Fact]
    [Trait("Allows", "X6"), Trait("Refuses", "X6")]
    public void The_notice_sets_its_own_compliance_period()
    {
        var notice = Commands.Notice(new(2026, 11, 27));

        Given(Story.NoticeApproved).When(notice with { ComplianceEnds = new(2026, 11, 27) }, by: HoSI).ThenRefusedBy("X6");
        Given(Story.NoticeApproved).When(notice with { ComplianceEnds = new(2026, 11, 28) }, by: HoSI).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "D28"), Trait("Refuses", "D6")]
    public void A_notice_is_issued_only_once_a_second_person_approved_it_and_not_by_them()
    {
        var notice = Commands.Notice(new(2026, 11, 27));

        Given(Story.TwelveMonths).When(notice, by: HoSI).ThenRefusedBy("D6");
        Given(Story.NoticeToBeApproved).When(notice, by: HoSI).ThenRefusedBy("D28");
        Given(Story.NoticeApproved).When(notice, by: Director).ThenRefusedBy("D28");
        Given(Story.NoticeIssued).When(notice with { OccurredOn = new(2026, 11, 30) }, by: HoSI).ThenRefusedBy("D6");
        Given(Story.NoticeApproved).When(notice with { OccurredOn = new(2026, 11, 25) }, by: HoSI).ThenInvalid("OccurredOn");
    }

    [Fact]
    [Trait("Allows", "X2"), Trait("Refuses", "X2")]
    public void Not_complied_only_once_the_period_has_ended_complied_at_any_time()
    {
        Given(Story.NoticeIssued).When(new AssessCompliance(new(2026, 12, 15), true, "Done"), by: HoSI)
            .Then(new ComplianceAssessed(new(2026, 12, 15), true, "Done"));
        Given(Story.NoticeIssued).When(new AssessCompliance(new(2027, 1, 29), false, "Nothing done"), by: HoSI).ThenRefusedAt("Complied", by: "X2");
        Given(Story.NoticeIssued).When(new AssessCompliance(new(2027, 1, 30), false, "Nothing done"), by: HoSI)
            .Then(new ComplianceAssessed(new(2027, 1, 30), false, "Nothing done"));
    }

    [Fact]
    [Trait("Refuses", "X2")]
    public void Without_a_notice_in_force_there_is_nothing_to_assess()
    {
        Given(Story.NoticeApproved).When(new AssessCompliance(new(2026, 12, 15), true, "Done"), by: HoSI).ThenRefusedBy("X2");
        Given(Story.Complied).When(new AssessCompliance(new(2027, 2, 3), true, "Done"), by: HoSI).ThenRefusedBy("X2");
        Given(Story.NoticeIssued).When(new AssessCompliance(new(2026, 11, 26), true, "Done"), by: HoSI).ThenInvalid("OccurredOn");
    }

    [Fact]
    [Trait("Allows", "X9"), Trait("Refuses", "X9")]
    public void Copies_go_out_on_the_day_of_the_notice()
    {
        var copies = new CopyWarningNotice(new(2026, 11, 27), [Party.RegionalDirector, Party.Headteacher], "Letters/7.pdf");

        Given(Story.NoticeIssued).When(copies, by: Clerk).Then(new WarningNoticeCopied(new(2026, 11, 27), [Party.Headteacher, Party.RegionalDirector], "Letters/7.pdf"));
        Given(Story.NoticeIssued).When(copies with { OccurredOn = new(2026, 11, 28) }, by: Clerk).ThenRefusedAt("OccurredOn", by: "X9");
        Given(Story.NoticeIssued).When(copies with { To = [] }, by: Clerk).ThenRefusedAt("To", by: "X9");
        Given(Story.NoticeApproved).When(copies, by: Clerk).ThenRefusedBy("X2");
    }

    [Fact]
    [Trait("Allows", "X9"), Trait("Refuses", "X9")]
    public void Copies_are_recorded_until_everybody_has_one()
    {
        var rest = new CopyWarningNotice(new(2026, 11, 27), [Party.ChiefInspector], "Letters/8.pdf");
        IReadOnlyList<CaseEvent> two = [.. Story.NoticeIssued, new WarningNoticeCopied(new(2026, 11, 27), [Party.Headteacher, Party.RegionalDirector], "Letters/7.pdf")];

        Given(two).When(rest, by: HoSI).ThenAccepted();
        Given([.. two, new WarningNoticeCopied(new(2026, 11, 27), [Party.ChiefInspector], "Letters/8.pdf")]).When(rest, by: HoSI).ThenRefusedBy("X9");
    }

    [Fact]
    [Trait("Allows", "X9")]
    public void Who_appoints_the_foundation_governors_gets_a_copy_too() =>
        Given(Story.NoticeApproved).When(Commands.Notice(new(2026, 11, 27)), by: HoSI, school: School with { HasFoundation = true })
            .Then(new WarningNoticeIssued(
                new(2026, 11, 27), [StatutoryGround.G1LowStandards], "Low standards", "Accept coaching", new(2027, 1, 26), "Appoint governors",
                [Party.Headteacher, Party.RegionalDirector, Party.ChiefInspector, Party.DioceseOrFoundation]));

    [Fact]
    [Trait("Shows", "X7")]
    public void The_answer_of_the_school_is_kept_and_changes_nothing()
    {
        var answer = new RecordNoticeResponse(new(2026, 12, 7), "The governors object");

        Given(Story.NoticeIssued).When(answer, by: Clerk).Then(new WarningNoticeAnswered(new(2026, 12, 7), "The governors object"));
        After(Story.NoticeIssued, new WarningNoticeAnswered(new(2026, 12, 7), "No")).ShouldBe(NoticeState.Issued);
        Given(Story.Complied).When(answer, by: Clerk, today: new(2027, 3, 1)).ThenRefusedBy("X2");
    }

    [Fact]
    public void A_notice_is_withdrawn_with_a_reason()
    {
        var withdraw = new WithdrawWarningNotice(new(2027, 2, 3), "A new headteacher");

        foreach (var point in new[] { Story.NoticeApproved, Story.NoticeIssued, Story.NotComplied })
        {
            Given(point).When(withdraw, by: HoSI).Then(new WarningNoticeWithdrawn(new(2027, 2, 3), "A new headteacher"));
        }

        Given(Story.NoticeIssued).When(withdraw with { Reason = "" }, by: HoSI).ThenInvalid("Reason");
        Given(Story.Complied).When(withdraw, by: HoSI).ThenRefusedBy("X2");
        Eligibility.Of(Case.Replay([.. Story.Eligible, new WarningNoticeWithdrawn(new(2027, 2, 10), "A new headteacher")])!).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Allows", "X8"), Trait("Refuses", "X8")]
    public void A_notice_of_the_Secretary_of_State_ends_the_authority_s_own()
    {
        var notice = new RecordSecretaryOfStateNotice(new(2027, 2, 10), "Letters/8.pdf");

        Given(Story.NoticeIssued).When(notice, by: Clerk).Then(new SecretaryOfStateNoticeRecorded(new(2027, 2, 10), "Letters/8.pdf"));
        Given(Story.Overruled).When(notice, by: Clerk).ThenRefusedBy("X8");
        foreach (var point in new[] { Story.NoticeToBeApproved, Story.NoticeApproved, Story.NoticeIssued, Story.NotComplied, Story.Eligible })
        {
            After(point, new SecretaryOfStateNoticeRecorded(new(2027, 2, 10), "Letters/8.pdf")).ShouldBe(NoticeState.Ceased);
        }

        After(Story.Complied, new SecretaryOfStateNoticeRecorded(new(2027, 2, 10), "Letters/8.pdf")).ShouldBe(NoticeState.Complied);
    }

    [Fact]
    [Trait("Allows", "X8"), Trait("Refuses", "X8")]
    public void After_it_the_authority_gives_none_until_it_is_told_that_it_may()
    {
        var (toIssue, leave) = (Commands.ToIssue(new(2027, 2, 10)), new RecordSecretaryOfStateLeave(new(2027, 2, 9), "Letters/9.pdf"));
        IReadOnlyList<CaseEvent> free = [.. Story.Overruled, new SecretaryOfStateLeaveRecorded(new(2027, 2, 9), "Letters/9.pdf")];

        Given(Story.Overruled).When(toIssue, by: HoSI).ThenRefusedAt("Issue", by: "X8");
        Given(Story.Overruled).When(Commands.DoNotIssue(new(2027, 2, 10)), by: HoSI).ThenAccepted();
        Given(Story.Overruled).When(Commands.Notice(new(2027, 2, 10)), by: HoSI).ThenRefusedBy("X8");
        Given(Story.Overruled).When(leave, by: Clerk).Then(new SecretaryOfStateLeaveRecorded(new(2027, 2, 9), "Letters/9.pdf"));
        Given(Story.NoticeIssued).When(leave, by: Clerk).ThenRefusedBy("X8");
        Given(free).When(toIssue, by: HoSI).ThenAccepted();
    }

    [Fact]
    public void While_a_notice_leads_to_powers_no_other_one_is_considered()
    {
        Given(Story.Eligible).When(Commands.ToIssue(new(2027, 3, 29)), by: HoSI).ThenRefusedBy("D6");
        Given(Story.Eligible).When(Commands.ToIssue(new(2027, 3, 30)), by: HoSI).ThenAccepted();
        After(Story.Eligible, new WarningNoticeConsidered(new(2027, 3, 30), [], [], "", "", "", false, "Wait", new(2027, 4, 20), HoSI.Id)).ShouldBe(NoticeState.NotComplied);
    }

    [Theory]
    [Trait("Allows", "R120"), Trait("Allows", "R121")]
    [InlineData(PolicyTrigger.P1NotCooperating, "R120")]
    [InlineData(PolicyTrigger.P2RecommendedReviewNotSecured, "R121")]
    [InlineData(PolicyTrigger.P3TwelveMonths, "R122")]
    public void Each_policy_trigger_alone_is_one_of_the_two_keys_and_cites_its_rule(PolicyTrigger trigger, string rule)
    {
        Given(Story.TwelveMonths).When(ToIssue with { PolicyTriggers = [trigger] }, by: HoSI).ThenAccepted();
        WarningNotices.RuleOf(trigger).Id.ShouldBe(rule);
    }

    [Theory]
    [Trait("Allows", "R124"), Trait("Allows", "R125"), Trait("Allows", "R126"), Trait("Allows", "R127")]
    [InlineData(StatutoryGround.G1LowStandards, "R124")]
    [InlineData(StatutoryGround.G2BreakdownOfManagement, "R125")]
    [InlineData(StatutoryGround.G3SafetyThreatened, "R126")]
    [InlineData(StatutoryGround.G4PayAndConditions, "R127")]
    public void Each_ground_alone_is_the_other_key_and_cites_its_rule(StatutoryGround ground, string rule)
    {
        Given(Story.TwelveMonths).When(ToIssue with { Grounds = [ground] }, by: HoSI).ThenAccepted();
        WarningNotices.RuleOf(ground).Id.ShouldBe(rule);
    }

    private static NoticeKind KindOf(IReadOnlyList<StatutoryGround> grounds) =>
        Case.Replay([.. Story.TwelveMonths, new WarningNoticeConsidered(Day, [], grounds, "", "", "", true, "Yes", null, HoSI.Id)])!.WarningNotice!.Kind;

    private static NoticeState After(IReadOnlyList<CaseEvent> history, CaseEvent happened) => Case.Replay([.. history, happened])!.WarningNotice!.State;
}
