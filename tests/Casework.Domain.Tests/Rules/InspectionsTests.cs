using Casework.Domain.Rules;
using static Casework.Domain.Establishments.OfstedGrade;
using static Casework.Domain.Establishments.SchoolArea;
using static Casework.Domain.Tests.OfstedStories;
using InspectionDecision = Casework.Domain.Cases.Decision<Casework.Domain.Establishments.EstablishmentEvent.SchoolInspected>;

namespace Casework.Domain.Tests.Rules;

/// <summary>Recording an inspection about a school: who may, and what cannot be right.</summary>
public sealed class InspectionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24), Day = new(2026, 9, 14);

    private static readonly Establishment School = new(
        EstablishmentId.School(new("900001")), "Quillmere Primary School", new(1, "Community school", 4), EstablishmentStatus.Open, null, null, Details.None, [], []);

    private static readonly RecordInspection ReportCard = Card("10300001", Day, (Achievement, NeedsAttention)).Given();

    [Fact]
    [Trait("Allows", "WHO"), Trait("Shows", "X24")]
    public void HoSI_Lead_Officers_and_the_Data_manager_record_an_inspection_with_the_day_of_each_grade()
    {
        foreach (var by in new[] { HoSI, ItsLeadOfficer, OtherLeadOfficer, DataManager })
        {
            var happened = Recorded(ReportCard with { Grades = [.. ReportCard.Grades!.Select(g => g.Area is Inclusion ? g with { GradedOn = Day.AddDays(40) } : g)] }, by);

            happened.OccurredOn.ShouldBe(ReportCard.PublishedOn);
            happened.Inspection.Grades[Inclusion].ShouldBe(new AreaGrade(ExpectedStandard, Day.AddDays(40)));
            happened.Inspection.Grades[Achievement].ShouldBe(new AreaGrade(NeedsAttention, Day));
        }
    }

    [Fact]
    [Trait("Refuses", "WHO")]
    public void Nobody_else_does()
    {
        foreach (var by in new[] { Director, Clerk, Auditor, Actor.DailySweep })
        {
            Record(ReportCard, by).ShouldBeOfType<InspectionDecision.NotPermitted>().Refusal.Rule.Id.ShouldBe("WHO");
        }
    }

    [Theory]
    [InlineData(InspectionKind.OverallGrade)]
    [InlineData(InspectionKind.KeyJudgements)]
    [InlineData(InspectionKind.Ungraded)]
    [InlineData(InspectionKind.ReportCard)]
    [InlineData(InspectionKind.Monitoring)]
    public void Each_kind_of_inspection_can_be_recorded_and_again_changes_nothing(InspectionKind kind)
    {
        var command = (kind switch
        {
            InspectionKind.OverallGrade => Overall("1", new(2024, 5, 1), Good),
            InspectionKind.KeyJudgements => Judgements("1", new(2025, 2, 3)),
            InspectionKind.Ungraded => Ungraded("1", Day, UngradedOutcome.StandardsMaintained),
            InspectionKind.ReportCard => Card("1", Day),
            _ => Monitored("1", Day),
        }).Given();

        var school = Establishment.Evolve(School, School.Id, Recorded(command))!;

        school.SchoolInspections!.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        Inspections.Record(school, command, HoSI, Today).ShouldBeOfType<InspectionDecision.Accepted>().Events.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_added_to_an_inspection_later_is_recorded_and_what_is_left_out_stays()
    {
        var school = Establishment.Evolve(School, School.Id, Recorded(Monitored("1", Day, (Inclusion, ExpectedStandard)).Given()))!;
        var more = Monitored("1", Day, (Achievement, StrongStandard)).Given();

        var happened = Inspections.Record(school, more, HoSI, Today).ShouldBeOfType<InspectionDecision.Accepted>().Events.ShouldHaveSingleItem();

        Establishment.Evolve(school, school.Id, happened)!.SchoolInspections!.ShouldHaveSingleItem().Grades.Keys.ShouldBe([Inclusion, Achievement]);
    }

    [Fact]
    public void Days_that_are_out_of_order_or_to_come_are_named()
    {
        ShouldBeInvalid(ReportCard with { PublishedOn = Today.AddDays(1) }, "PublishedOn");
        ShouldBeInvalid(ReportCard with { InspectedOn = ReportCard.PublishedOn.AddDays(1) }, "InspectedOn");
        ShouldBeInvalid(ReportCard with { InspectedOn = default, PublishedOn = default }, "InspectedOn", "PublishedOn");
        ShouldBeInvalid(With(new GradeGiven(Inclusion, Exceptional, Day.AddDays(-1))), "Grades[0].GradedOn");
        ShouldBeInvalid(With(new GradeGiven(Inclusion, Exceptional, Today.AddDays(1))), "Grades[0].GradedOn");
    }

    [Fact]
    [Trait("Shows", "X21")]
    public void There_are_no_report_cards_before_November_2025() =>
        ShouldBeInvalid(ReportCard with { InspectedOn = new(2025, 11, 7), PublishedOn = new(2025, 12, 5) }, "InspectedOn");

    [Fact]
    public void A_word_of_another_framework_is_named_with_those_that_are_known()
    {
        ShouldBeInvalid(With(new GradeGiven(Achievement, RequiresImprovement)), "Grades[0].Grade")
            .ShouldBe("Achievement is judged as one of: exceptional, strong standard, expected standard, needs attention, urgent improvement.");
        ShouldBeInvalid(With(new GradeGiven(Safeguarding, Good)), "Grades[0].Grade").ShouldEndWith("met, not met.");
    }

    [Fact]
    public void An_area_of_another_framework_or_one_that_is_judged_twice_is_named()
    {
        ShouldBeInvalid(ReportCard with { Grades = [.. ReportCard.Grades!, new(QualityOfEducation, Good)] }, "Grades[7].Area");
        ShouldBeInvalid(ReportCard with { Grades = [.. ReportCard.Grades!, new(Inclusion, Exceptional)] }, "Grades[7].Area");
    }

    [Fact]
    public void A_full_inspection_has_every_area_that_it_always_judges()
    {
        ShouldBeInvalid(ReportCard with { Grades = [.. ReportCard.Grades!.Skip(2)] }, "Grades")
            .ShouldBe("The inspection judges these too: inclusion, curriculum and teaching.");
        ShouldBeInvalid(ReportCard with { Kind = InspectionKind.Ungraded, Grades = null }, "Outcome");
        ShouldBeInvalid(ReportCard with { Outcome = UngradedOutcome.RemainsGood }, "Outcome");
        ShouldBeInvalid(ReportCard with { Number = " " }, "Number");
    }

    [Theory]
    [InlineData(LeadershipAndGovernance, UrgentImprovement)]
    [InlineData(Safeguarding, NotMet)]
    [Trait("Allows", "X22"), Trait("Refuses", "X22")]
    public void A_report_card_that_puts_a_school_in_a_category_says_which(SchoolArea area, OfstedGrade grade)
    {
        var command = Card("1", Day, (area, grade)).Given();

        foreach (var none in new OfstedCategory?[] { null, OfstedCategory.None })
        {
            var refusal = Record(command with { Category = none }).ShouldBeOfType<InspectionDecision.Refused>().Refusals.ShouldHaveSingleItem();
            (refusal.Rule.Id, refusal.Field).ShouldBe(("X22", "Category"));
        }

        Recorded(command with { Category = OfstedCategory.RequiresSignificantImprovement });
    }

    [Fact]
    public void The_inspections_of_a_setting_are_imported() =>
        Record(ReportCard, school: School with { Id = EstablishmentId.Setting("EY900001") })
            .ShouldBeOfType<InspectionDecision.Invalid>().Fields.ShouldHaveSingleItem().Field.ShouldBe("Urn");

    [Fact]
    [Trait("Shows", "D11")]
    public void Inspections_of_the_one_predecessor_count_and_of_one_among_several_do_not()
    {
        var (own, before, row) = (Card("3", Day), Overall("1", new(2022, 3, 1), Good), Overall("2", new(2023, 3, 1), Good) with { InspectedAs = new("900002") });
        var predecessor = School with { Id = EstablishmentId.School(new("900002")), SchoolInspections = [before] };
        Link Predecessor(string urn, string type = "Predecessor") => new(new(urn), null, type, null);
        var converted = School with { SchoolInspections = [own, row], Links = [Predecessor("900002")] };
        var merged = converted with { Links = [Predecessor("900002", "Predecessor - merged"), Predecessor("900003", "Predecessor - merged")] };

        converted.InspectionsWith(predecessor).Select(one => one.Number).ShouldBe(["1", "2", "3"]);
        converted.PredecessorsNotFollowed.ShouldBeEmpty();
        merged.InspectionsWith(predecessor).Select(one => one.Number).ShouldBe(["3"]);
        merged.PredecessorsNotFollowed.Select(link => link.Other.Value).ShouldBe(["900002", "900003"]);
    }

    private static RecordInspection With(GradeGiven grade) =>
        ReportCard with { Grades = [grade, .. ReportCard.Grades!.Where(other => other.Area != grade.Area)] };

    private static InspectionDecision Record(RecordInspection command, Actor? by = null, Establishment? school = null) =>
        Inspections.Record(school ?? School, command, by ?? HoSI, Today);

    private static EstablishmentEvent.SchoolInspected Recorded(RecordInspection command, Actor? by = null) =>
        Record(command, by).ShouldBeOfType<InspectionDecision.Accepted>().Events.ShouldHaveSingleItem();

    private static string ShouldBeInvalid(RecordInspection command, params string[] fields)
    {
        var faults = Record(command).ShouldBeOfType<InspectionDecision.Invalid>().Fields;
        faults.Select(fault => fault.Field).ShouldBe(fields);
        return faults[0].Reason;
    }
}
