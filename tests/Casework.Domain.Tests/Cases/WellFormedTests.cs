namespace Casework.Domain.Tests.Cases;

/// <summary>What is wrong with a command whatever the rules say: its dates, its blanks, and what JSON lets through.</summary>
public sealed class WellFormedTests
{
    private static readonly DateOnly Today = new(2027, 6, 1);

    public static TheoryData<string> Kinds() => new(Commands.Kinds.Select(k => k.Name));

    // What opens a case follows nothing, and an Ofsted report may be older than it.
    public static TheoryData<string> KindsThatFollowSomething() =>
        new(Commands.Kinds.Select(k => k.Name).Except([.. Commands.Opening.Select(k => k.Name), nameof(RecordOfstedOutcome),
            nameof(Domain.Cases.Settings.RecordSettingInspection), nameof(Domain.Cases.IndependentSchools.RecordIndependentInspection)]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_date_in_the_future_is_not_accepted(string kind) =>
        AskWith(kind, c => c with { OccurredOn = Today.AddDays(1) }).ThenInvalid("OccurredOn");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_missing_date_is_asked_for(string kind) => AskWith(kind, c => c with { OccurredOn = default }).ThenInvalid("OccurredOn");

    [Theory]
    [MemberData(nameof(KindsThatFollowSomething))]
    public void A_step_on_a_case_cannot_come_before_what_it_follows(string kind) =>
        AskWith(kind, c => c with { OccurredOn = Story.Raised[0].OccurredOn.AddDays(-1) }).ThenInvalid("OccurredOn");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_command_without_its_lists_and_parts_is_answered_and_never_throws(string kind)
    {
        var type = Commands.Kinds.Single(k => k.Name == kind);
        var empty = (CaseCommand)StoredJson.Read($$"""{ "occurredOn": "{{Today:yyyy-MM-dd}}" }""", type);

        foreach (var current in Stories.AllPoints.Select(Case.Replay).Prepend(null))
        {
            foreach (var by in Everybody)
            {
                var decision = Workflow.Decide(current, empty, FactsOn(Today, by) with { School = null });
                if (type != typeof(ReachTwelveMonthPoint) && type != typeof(LapseInterventionWindow)) (decision is Decision.Accepted { Events.Count: > 0 }).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void A_missing_list_is_named() =>
        Given().When(Commands.RaiseConcern(Today) with { Triggers = null! }, by: HoSI).ThenInvalid("Triggers");

    [Fact]
    public void A_hole_in_a_list_is_named_with_its_place() =>
        Given(Story.Informed)
            .When(new AgreeActionPlan(Today, Story.Plan with { Actions = [Story.Plan.Actions[0], null!] }, "E-mail"), by: ItsLeadOfficer)
            .ThenInvalid("Plan.Actions[1]");

    [Fact]
    public void A_missing_part_is_named() =>
        Given(Story.Complied).When(new ProposeRemoval(Today, null!, "Evidence", "Letter"), by: ItsLeadOfficer).ThenInvalid("Review");

    [Fact]
    public void A_number_that_is_none_of_the_words_is_named() =>
        Given(Story.Informed)
            .When(new AgreeActionPlan(Today, Story.Plan with { Actions = [Story.Plan.Actions[0] with { Owner = (ActionOwner)7 }] }, "E-mail"),
                by: ItsLeadOfficer)
            .ThenInvalid("Plan.Actions[0].Owner");

    [Fact]
    public void Everything_that_is_blank_is_named_at_once() =>
        Given(Story.Planned).When(Commands.Review(Today) with { Progress = " ", Impact = null!, Notes = "" }, by: ItsLeadOfficer)
            .ThenInvalid("Progress", "Impact", "Notes");

    // At a point of the story where somebody could take the step.
    private static Specification AskWith(string kind, Func<CaseCommand, CaseCommand> change)
    {
        var type = Commands.Kinds.Single(k => k.Name == kind);
        var (history, by) = (
            from case_ in Enum.GetValues<CaseType>()
            from point in Stories.Points(case_).Append([])
            from actor in Everybody
            let current = Case.Replay(point)
            where Workflow.Decide(current, Commands.Good(type, current, Today), FactsOn(Today, actor, Stories.School(case_))) is Decision.Accepted
            select (point, actor)).First();
        return Given(history).When(change(Commands.Good(type, Case.Replay(history), Today)), by, Today);
    }
}
