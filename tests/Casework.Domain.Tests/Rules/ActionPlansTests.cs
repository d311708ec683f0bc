namespace Casework.Domain.Tests.Rules;

/// <summary>D3, R71 to R76, R86, R100: the first action plan, and what every plan holds.</summary>
public sealed class ActionPlansTests
{
    private static readonly DateOnly Day = new(2025, 12, 8);

    private static readonly PlannedAction[] Actions = [.. Story.Plan.Actions];

    [Fact]
    [Trait("Allows", "D3"), Trait("Allows", "R71"), Trait("Allows", "R72"), Trait("Allows", "R73"), Trait("Allows", "R74")]
    [Trait("Allows", "R76"), Trait("Allows", "R86"), Trait("Allows", "WHO")]
    public void Lead_Officer_and_headteacher_agree_the_first_plan() =>
        Given(Story.Informed).When(new AgreeActionPlan(Day, Story.Plan, "E-mail"), by: ItsLeadOfficer)
            .Then(new ActionPlanAgreed(Day, 1, Story.Plan, "E-mail"));

    [Fact]
    [Trait("Refuses", "D3")]
    public void Without_a_Lead_Officer_nobody_can_agree_a_plan()
    {
        var nobody = Case.Replay(Story.Designated)! with { LeadOfficer = null };

        Workflow.Decide(nobody, new AgreeActionPlan(Day, Story.Plan, "E-mail"), FactsOn(Day, ItsLeadOfficer)).ShouldBeOfType<Decision.NotPermitted>();
        Casework.Domain.Rules.ActionPlans.Ready(nobody, FactsOn(Day, ItsLeadOfficer))!.Rule.Id.ShouldBe("D3");
    }

    [Fact]
    [Trait("Refuses", "R100")]
    public void A_later_plan_is_agreed_at_a_review_meeting() =>
        Given(Story.Planned).When(new AgreeActionPlan(Day, Story.Plan, "E-mail"), by: ItsLeadOfficer).ThenRefusedBy("R100");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [Trait("Refuses", "R86")]
    public void The_headteacher_demonstrably_agrees(string? agreement) =>
        Given(Story.Informed).When(new AgreeActionPlan(Day, Story.Plan, agreement!), by: ItsLeadOfficer)
            .ThenRefusedAt("HeadteacherAgreement", by: "R86");

    [Fact]
    [Trait("Refuses", "R71")]
    public void A_plan_says_where_the_school_should_be_in_a_year() => Refused(Story.Plan with { Vision = "" }, "R71", "Plan.Vision");

    [Fact]
    [Trait("Refuses", "R72")]
    public void A_plan_has_a_milestone_and_each_says_its_goal()
    {
        Refused(Story.Plan with { Milestones = [] }, "R72", "Plan.Milestones");
        Refused(Story.Plan with { Milestones = [.. Story.Plan.Milestones, new(" ", Day)] }, "R72", "Plan.Milestones[1].Goal");
    }

    [Fact]
    [Trait("Refuses", "R73")]
    public void A_plan_names_a_key_issue_and_none_is_blank()
    {
        Refused(Story.Plan with { KeyIssues = [] }, "R73", "Plan.KeyIssues");
        Refused(Story.Plan with { KeyIssues = ["Reading", "Governors", null!] }, "R73", "Plan.KeyIssues[2]");
        Refused(Story.Plan with { KeyIssues = ["  ", "Governors"] }, "R73", "Plan.KeyIssues[0]");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    [Trait("Refuses", "R73")]
    public void Each_action_addresses_a_key_issue_of_the_plan(int keyIssue) =>
        Refused(Story.Plan with { Actions = [Actions[0], Actions[1] with { KeyIssue = keyIssue }] }, "R73", "Plan.Actions[1].KeyIssue");

    [Fact]
    [Trait("Refuses", "R73")]
    public void Each_action_says_what_it_is() =>
        Refused(Story.Plan with { Actions = [Actions[0] with { What = " " }, Actions[1]] }, "R73", "Plan.Actions[0].What");

    [Fact]
    [Trait("Refuses", "R74")]
    public void School_and_authority_both_act()
    {
        Given(Story.Informed).When(new AgreeActionPlan(Day, Story.Plan with { Actions = [Actions[0]] }, "E-mail"), by: ItsLeadOfficer)
            .ThenRefusedBy("R74");
        Given(Story.Informed).When(new AgreeActionPlan(Day, Story.Plan with { Actions = [Actions[1]] }, "E-mail"), by: ItsLeadOfficer)
            .ThenRefusedBy("R74");
        Given(Story.Informed).When(new AgreeActionPlan(Day, Story.Plan with { Actions = [] }, "E-mail"), by: ItsLeadOfficer)
            .ThenRefusedBy("R74", "R74");
    }

    [Fact]
    [Trait("Refuses", "R76")]
    public void Every_action_is_monitored() =>
        Refused(Story.Plan with { Actions = [Actions[0], Actions[1] with { Monitoring = "" }] }, "R76", "Plan.Actions[1].Monitoring");

    [Fact]
    public void A_plan_follows_the_designation() =>
        Given(Story.Informed).When(new AgreeActionPlan(new(2025, 11, 21), Story.Plan, "E-mail"), by: ItsLeadOfficer).ThenInvalid("OccurredOn");

    private static void Refused(Plan plan, string rule, string field) =>
        Given(Story.Informed).When(new AgreeActionPlan(Day, plan, "E-mail"), by: ItsLeadOfficer).ThenRefusedAt(field, by: rule);
}
