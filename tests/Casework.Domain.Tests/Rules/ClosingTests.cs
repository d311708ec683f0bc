namespace Casework.Domain.Tests.Rules;

/// <summary>D40: ending a case without a removal.</summary>
public sealed class ClosingTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);

    private static readonly CloseCase Converted = new(Day, ClosureReason.ConvertedToAcademy, "Converted on 1 September", new("900002"));

    [Fact]
    [Trait("Allows", "D40"), Trait("Refuses", "D40")]
    public void A_converted_school_names_its_successor()
    {
        Given(Story.Planned).When(Converted, by: HoSI)
            .Then(new CaseClosed(Day, ClosureReason.ConvertedToAcademy, "Converted on 1 September", new("900002")));
        Given(Story.Planned).When(Converted with { Successor = null }, by: HoSI).ThenRefusedAt("Successor", by: "D40");
        Given(Story.Planned).When(Converted with { Reason = ClosureReason.Merged, Successor = null }, by: HoSI).ThenRefusedAt("Successor", by: "D40");
    }

    [Fact]
    [Trait("Refuses", "D40")]
    public void A_school_is_not_its_own_successor() =>
        Given(Story.Planned).When(Converted with { Successor = Story.Urn }, by: HoSI).ThenRefusedAt("Successor", by: "D40");

    [Fact]
    [Trait("Allows", "D40")]
    public void A_school_that_closed_has_no_successor() =>
        Given(Story.Planned).When(Converted with { Reason = ClosureReason.SchoolClosed, Successor = null }, by: Director).ThenAccepted();

    [Fact]
    [Trait("Allows", "D40"), Trait("Refuses", "D40")]
    public void A_case_opened_in_error_takes_a_second_person()
    {
        var inError = new CloseCase(Day, ClosureReason.OpenedInError, "Another school was meant");

        Given(Story.Raised).When(inError, by: HoSI).ThenAccepted();
        Given(Story.Raised).When(inError, by: ItsLeadOfficer with { Role = Role.HoSI }).ThenRefusedAt("Reason", by: "D40");
    }

    [Fact]
    [Trait("Refuses", "D40")]
    public void Only_the_SRG_decides_that_no_action_is_needed() =>
        Given(Story.Discussed).When(new CloseCase(Day, ClosureReason.NoActionNeeded, "All well"), by: HoSI).ThenRefusedAt("Reason", by: "D40");

    [Fact]
    [Trait("Refuses", "STAGE")]
    public void A_case_ends_after_its_designation_and_only_once()
    {
        Given(Story.Planned).When(Converted with { OccurredOn = new(2025, 11, 21) }, by: HoSI).ThenInvalid("OccurredOn");
        Given(Story.Removed).When(Converted with { OccurredOn = new(2027, 9, 1) }, by: HoSI).ThenRefusedBy("STAGE");
        Given(Story.Closed).When(Converted, by: HoSI).ThenRefusedBy("STAGE");
    }

    [Fact]
    [Trait("Refuses", "WHO")]
    public void A_Lead_Officer_closes_no_case() => Given(Story.Planned).When(Converted, by: ItsLeadOfficer).ThenNotPermitted();
}
