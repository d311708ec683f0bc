using Casework.Domain.Monitoring;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Monitoring;

/// <summary>D1, R50, R165: an Ofsted outcome of requires improvement or worse that leads to no case, decided with its reason.</summary>
public sealed class CaseOrNoneTests
{
    private static readonly DateOnly Day = SchoolSpecification.Day;
    private static readonly DecideNoCase None = new(Day, "The trust has replaced the headteacher since");
    private static readonly NoCaseDecided Decided = new(Day, None.Reason, "1", new(2026, 9, 1));
    private static readonly Establishment Setting = new(EstablishmentId.Setting("EY900001"), "Fernbank Day Nursery", null, EstablishmentStatus.Open,
        new(2015, 9, 1), null, Details.None, [], []);

    private static PublishedOutcome Poor => new("1", new(2026, 9, 1), new(2026, 10, 1), OutcomeMeaning.RequiresImprovementOrWorse, "inclusion, needs attention", "2024-09");

    [Fact]
    public void HoSI_decides_about_an_academy_or_an_independent_school_and_the_Standards_Lead_about_a_setting()
    {
        Decide(SchoolSpecification.PrimaryAcademy, HoSI).ShouldBe(Decided);
        Decide(SchoolSpecification.Independent, HoSI).ShouldBe(Decided);
        Decide(Setting, StandardsLead).ShouldBe(Decided);
        RuleOf(Setting, HoSI).ShouldBe("WHO");
        RuleOf(SchoolSpecification.PrimaryAcademy, StandardsLead).ShouldBe("WHO");
        Asked(SchoolSpecification.PrimaryAcademy, None, ItsLeadOfficer).ShouldBeOfType<Decision<MonitoringEvent>.NotPermitted>();
    }

    [Fact]
    [Trait("Refuses", "D1")]
    public void At_a_maintained_school_there_is_no_way_out_of_the_designation() => RuleOf(SchoolSpecification.Primary, HoSI).ShouldBe("D1");

    [Fact]
    public void There_is_something_to_decide_only_once_about_a_poor_outcome_of_which_no_case_tells()
    {
        RuleOf(SchoolSpecification.PrimaryAcademy, HoSI, Poor with { Meaning = OutcomeMeaning.GoodOrBetter }).ShouldBe("STAGE");
        RuleOf(SchoolSpecification.PrimaryAcademy, HoSI, Poor, Case.Replay(AcademyStory.Raised)).ShouldBe("STAGE");
        RuleOf(SchoolSpecification.After(SchoolSpecification.PrimaryAcademy, Decided), HoSI).ShouldBe("STAGE");
        RuleOf(SchoolSpecification.After(SchoolSpecification.PrimaryAcademy, Decided), HoSI, Poor with { Inspection = "2" }).ShouldBeNull();
    }

    [Fact]
    [Trait("Refuses", "R131")]
    public void Another_authority_decides_about_its_own() => SchoolWorkflow.Decide(SchoolSpecification.PrimaryAcademy, None, new(Day, HoSI, false, null, Poor))
        .ShouldBeOfType<Decision<MonitoringEvent>.Refused>().Refusals.ShouldHaveSingleItem().Rule.Id.ShouldBe("R131");

    [Fact]
    public void The_decision_has_a_reason_and_comes_after_the_report()
    {
        Invalid(None with { Reason = " " }).ShouldBe(["Reason"]);
        Invalid(None with { OccurredOn = new(2026, 9, 30) }).ShouldBe(["OccurredOn"]);
    }

    private static IEnumerable<string> Invalid(DecideNoCase command) => Asked(SchoolSpecification.PrimaryAcademy, command, HoSI)
        .ShouldBeOfType<Decision<MonitoringEvent>.Invalid>().Fields.Select(field => field.Field);

    private static MonitoringEvent Decide(Establishment school, Actor by) =>
        Asked(school, None, by).ShouldBeOfType<Decision<MonitoringEvent>.Accepted>().Events.ShouldHaveSingleItem();

    private static string? RuleOf(Establishment school, Actor by, PublishedOutcome? outcome = null, Case? open = null) =>
        (Asked(school, None, by, outcome, open) as Decision<MonitoringEvent>.Refused)?.Refusals[0].Rule.Id;

    private static Decision<MonitoringEvent> Asked(Establishment school, DecideNoCase command, Actor by, PublishedOutcome? outcome = null, Case? open = null) =>
        SchoolWorkflow.Decide(school, command, new(Day, by, true, open, outcome ?? Poor));
}
