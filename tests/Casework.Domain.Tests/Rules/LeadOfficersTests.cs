namespace Casework.Domain.Tests.Rules;

/// <summary>R58, R65, R66: the Lead Officer.</summary>
public sealed class LeadOfficersTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    private static readonly AssignLeadOfficer Assign = new(Day, OtherLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector);

    [Fact]
    [Trait("Allows", "D3"), Trait("Allows", "R66"), Trait("Allows", "R58")]
    public void A_Lead_Officer_is_assigned_from_the_first_concern_on() =>
        Given(Story.Raised).When(Assign, by: HoSI)
            .Then(new LeadOfficerAssigned(Day, OtherLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector, null));

    [Fact]
    [Trait("Allows", "R66"), Trait("Refuses", "R66")]
    public void Somebody_who_is_not_the_inspector_of_the_school_is_suitably_qualified()
    {
        var other = Assign with { Basis = LeadOfficerBasis.OtherQualifiedProfessional };

        Given(Story.Raised).When(other, by: HoSI).ThenRefusedAt("Qualification", by: "R66");
        Given(Story.Raised).When(other with { Qualification = "Former headteacher" }, by: HoSI).ThenAccepted();
    }

    [Fact]
    public void The_same_Lead_Officer_again_changes_nothing() =>
        Given(Story.Designated).When(Assign with { LeadOfficer = ItsLeadOfficer.Named() }, by: HoSI).ThenNothing();

    [Fact]
    [Trait("Allows", "WHO"), Trait("Refuses", "WHO")]
    public void Another_takes_over_and_from_then_on_it_is_their_case()
    {
        IReadOnlyList<CaseEvent> handedOver =
            [.. Story.Designated, new LeadOfficerAssigned(Day, OtherLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector, null)];

        Given(handedOver).When(Commands.Report(Day, null), by: OtherLeadOfficer).ThenAccepted();
        Given(handedOver).When(Commands.Report(Day, null), by: ItsLeadOfficer).ThenNotPermitted();
    }

    [Fact]
    public void Nobody_takes_over_before_the_present_Lead_Officer_began() =>
        Given(Story.Designated).When(Assign with { OccurredOn = new(2025, 11, 16) }, by: HoSI).ThenInvalid("OccurredOn");

    [Fact]
    public void A_Lead_Officer_has_a_name() =>
        Given(Story.Raised).When(Assign with { LeadOfficer = new("p-lead-2", " ") }, by: HoSI).ThenInvalid("LeadOfficer");

    [Fact]
    [Trait("Refuses", "WHO")]
    public void A_Lead_Officer_assigns_nobody() => Given(Story.Raised).When(Assign, by: ItsLeadOfficer).ThenNotPermitted();
}
