using Casework.Domain.Cases.Academies;

namespace Casework.Domain.Tests.Rules;

/// <summary>R158, X1, R131, D21, D22: what only a maintained school can come to, on every case of another kind and on a pupil referral unit's.</summary>
public sealed class NeverForAcademiesTests
{
    private static readonly DateOnly Today = new(2027, 6, 1);
    private static readonly SchoolFacts PupilReferralUnit = School with { Type = "Pupil referral unit", IsPupilReferralUnit = true };

    private static readonly Type[] Formal = [.. Commands.Kinds.Where(kind => kind.IsSubclassOf(typeof(PartFourCommand)))];

    private static readonly string[] NoticeOrStatement =
        [nameof(Designate), nameof(SendLetters), nameof(DraftStatementOfAction), nameof(ApproveStatementOfAction), nameof(SendStatementOfAction)];

    /// <summary>Every step of a maintained school's case that the other kind does not share, with each other kind of case.</summary>
    public static TheoryData<CaseType, string> MaintainedOnly()
    {
        var data = new TheoryData<CaseType, string>();
        foreach (var kind in Enum.GetValues<CaseType>().Except([CaseType.MaintainedSchool]))
        {
            foreach (var step in Workflow.Of(CaseType.MaintainedSchool).Where(s => Workflow.StepOf(kind, s.Command) is null))
            {
                data.Add(kind, step.Command.Name);
            }
        }

        return data;
    }

    public static TheoryData<string> FormalSteps() => new(Formal.Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(MaintainedOnly))]
    [Trait("Refuses", "R158")]
    [Trait("Refuses", "X1")]
    [Trait("Refuses", "D22")]
    public void It_is_refused_at_every_point_by_its_rule_with_the_reason_and_what_to_do_instead(CaseType kind, string step)
    {
        var command = Commands.Kinds.Single(k => k.Name == step);
        var rule = kind is CaseType.Academy && (Formal.Contains(command) || NoticeOrStatement.Contains(step)) ? "R158" : Formal.Contains(command) ? "X1" : "D22";

        foreach (var point in Stories.Points(kind))
        {
            foreach (var by in Everybody)
            {
                var refused = Workflow.Decide(Case.Replay(point), Commands.Good(command, null, Today), FactsOn(Today, by, Stories.School(kind)))
                    .ShouldBeOfType<Decision.Refused>().Refusals.ShouldHaveSingleItem();
                refused.Rule.Id.ShouldBe(rule);
                refused.Reason.ShouldEndWith(".");
                refused.Remedy.ShouldEndWith(".");
            }
        }
    }

    [Fact]
    public void Every_formal_step_and_the_informal_notice_are_among_them() =>
        MaintainedOnly().Select(row => (string)row[1]).ShouldContain(step => step == nameof(Designate));

    [Theory]
    [MemberData(nameof(FormalSteps))]
    [Trait("Refuses", "D21")]
    public void A_pupil_referral_unit_has_no_formal_notice_and_no_power(string step)
    {
        var command = Commands.Kinds.Single(kind => kind.Name == step);
        var by = Everybody.First(actor => Workflow.StepOf(CaseType.MaintainedSchool, command)!.RefuseActor(null, actor) is null);
        var stage = Workflow.StepOf(CaseType.MaintainedSchool, command)!.From[0];

        Given(Story.Points.First(point => Case.Replay(point)!.Stage == stage))
            .When(Commands.Good(command, null, Today), by, school: PupilReferralUnit).ThenRefusedBy("D21");
    }

    [Fact]
    [Trait("Allows", "D21")]
    public void A_pupil_referral_unit_goes_through_the_informal_process() =>
        Given(Story.Discussed).When(Commands.SrgDecision(new(2025, 11, 22), SrgOutcome.Designate), by: HoSI, school: PupilReferralUnit).ThenAccepted();

    [Fact]
    [Trait("Allows", "R158")]
    public void A_concern_about_an_academy_goes_to_its_trust_instead() =>
        Given(AcademyStory.Raised).When(Commands.Good(typeof(InformTrust), null, Today), by: HoSI).ThenAccepted();

    [Theory]
    [InlineData(nameof(ConsiderWarningNotice))]
    [InlineData(nameof(RecordSecretaryOfStateNotice))]
    [Trait("Refuses", "R131")]
    public void A_school_that_became_an_academy_under_its_own_URN_gets_no_notice_before_its_case_is_closed(string step) =>
        Given(Story.Planned).When(Commands.Good(Commands.Kinds.Single(k => k.Name == step), null, Today), by: HoSI, school: AcademyStory.School).ThenRefusedBy("R131");
}
