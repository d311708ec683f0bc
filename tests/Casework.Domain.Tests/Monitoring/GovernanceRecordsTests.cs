using Casework.Domain.Monitoring;
using Casework.Domain.Rules;
using static Casework.Domain.Tests.Monitoring.SchoolSpecification;

namespace Casework.Domain.Tests.Monitoring;

/// <summary>R142, R145, R146, D27: what the authority knows of governing bodies.</summary>
public sealed class GovernanceRecordsTests
{
    private static readonly GovernorRecorded Chair =
        new(new(2025, 9, 14), GovernanceRole.Chair, "Odd Lindahl", "odd.lindahl@school.invalid", null, null);

    [Fact]
    public void A_new_Chair_ends_the_one_before()
    {
        var school = About(Primary, Chair).When(new RecordGovernor(Day, GovernanceRole.Chair, "Ada Brook", null, "020 7946 0000"), by: Clerk).ThenAccepted();

        school.Monitoring!.Governors.Current(GovernanceRole.Chair)!.Name.ShouldBe("Ada Brook");
        school.Monitoring.Governors!.Single(g => g.Name == "Odd Lindahl").To.ShouldBe(Day);
    }

    [Fact]
    public void The_same_Chair_again_confirms_the_details()
    {
        var school = About(Primary, Chair).When(new RecordGovernor(Day, GovernanceRole.Chair, " odd lindahl ", "chair@school.invalid"), by: Clerk).ThenAccepted();

        var chair = school.Monitoring!.Governors!.ShouldHaveSingleItem();
        (chair.Name, chair.Email, chair.From, chair.ConfirmedOn).ShouldBe(("Odd Lindahl", "chair@school.invalid", Chair.OccurredOn, Day));
        GovernanceRecords.DetailsDue(school, GovernanceRole.Chair).ShouldBe(Day.AddYears(1));
    }

    [Theory]
    [InlineData(GovernanceRole.Chair)]
    [InlineData(GovernanceRole.ViceChair)]
    [InlineData(GovernanceRole.InterimBoardChair)]
    public void Whoever_leads_a_governing_body_can_be_reached(GovernanceRole role) =>
        About(Primary).When(new RecordGovernor(Day, role, "Ada Brook", " "), by: Clerk).ThenInvalid("Email");

    [Fact]
    public void A_Chair_is_not_recorded_for_days_when_another_was_in_the_chair() =>
        About(Primary, Chair).When(new RecordGovernor(new(2025, 9, 1), GovernanceRole.Chair, "Ada Brook", "a@school.invalid"), by: Clerk).ThenInvalid("OccurredOn");

    [Fact]
    public void Any_number_of_other_governors_sit_beside_each_other() =>
        After(Primary, Chair, new GovernorRecorded(Day, GovernanceRole.Governor, "Ada Brook", null, null, null),
            new GovernorRecorded(Day, GovernanceRole.Governor, "Ned Pryor", null, null, null)).Monitoring!.Governors!.Count(g => g.IsCurrent).ShouldBe(3);

    [Fact]
    public void A_governor_who_left_is_still_known()
    {
        var left = About(Primary, Chair).When(new EndGovernor(Day, GovernanceRole.Chair, "Odd Lindahl"), by: Clerk).ThenAccepted();

        left.Monitoring!.Governors!.ShouldHaveSingleItem().To.ShouldBe(Day);
        About(left).When(new EndGovernor(Day, GovernanceRole.Chair, "Odd Lindahl"), by: Clerk).ThenNothing();
        About(Primary, Chair).When(new EndGovernor(Day, GovernanceRole.Chair, "Ada Brook"), by: Clerk).ThenInvalid("Name");
        About(Primary, Chair).When(new EndGovernor(new(2025, 9, 1), GovernanceRole.Chair, "Odd Lindahl"), by: Clerk).ThenInvalid("OccurredOn");
    }

    [Fact]
    public void An_interim_chair_takes_the_place_of_the_Chair() =>
        GovernanceRecords.DetailsDue(
            After(Primary, Chair, new GovernorRecorded(Day, GovernanceRole.InterimBoardChair, "Ada Brook", "a@school.invalid", null, null)),
            GovernanceRole.Chair).ShouldBe(Day.AddYears(1));

    [Fact]
    [Trait("Shows", "R146")]
    public void The_body_that_appoints_foundation_governors_is_kept() =>
        After(Primary, new GovernorRecorded(Day, GovernanceRole.AppointingBody, "Diocese of Anytown", "schools@diocese.invalid", null, null))
            .Monitoring!.Governors.Current(GovernanceRole.AppointingBody)!.Name.ShouldBe("Diocese of Anytown");

    [Fact]
    [Trait("Shows", "R145")]
    public void A_recommendation_to_suspend_a_governor_is_kept()
    {
        var command = new RecommendSuspension(Day, "Odd Lindahl", "Safeguarding", "Refused three times");

        About(Primary, Chair).When(command, by: HoSI).ThenAccepted().Monitoring!.Governors!.ShouldHaveSingleItem().SuspensionRecommendedOn.ShouldBe(Day);
        About(Primary).When(command, by: HoSI).ThenInvalid("Name");
        About(PrimaryAcademy, Chair).When(command, by: HoSI).ThenInvalid("Name");
    }
}
