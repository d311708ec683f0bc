namespace Casework.Domain.Tests.Rules;

/// <summary>D40: ending a case without a removal.</summary>
public sealed class ClosingTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);

    private static readonly SchoolFacts Gone = School with { IsOpen = false };

    private static readonly CloseCase Converted = new(Day, ClosureReason.ConvertedToAcademy, "Converted on 1 September", new("900002"));

    [Fact]
    [Trait("Allows", "D40")]
    [Trait("Refuses", "D40")]
    public void A_converted_school_names_its_successor()
    {
        Close(Converted).Then(new CaseClosed(Day, ClosureReason.ConvertedToAcademy, "Converted on 1 September", new("900002")));
        Close(Converted with { Successor = null }).ThenRefusedAt("Successor", by: "D40");
        Close(Converted with { Reason = ClosureReason.Merged, Successor = null }).ThenRefusedAt("Successor", by: "D40");
        Close(Converted with { Reason = ClosureReason.SchoolClosed }).ThenRefusedAt("Successor", by: "D40");
    }

    [Fact]
    [Trait("Refuses", "D40")]
    public void The_successor_is_an_open_academy_on_the_register()
    {
        Close(Converted, successor: null).ThenRefusedAt("Successor", by: "D40");
        Close(Converted, successor: School).ThenRefusedAt("Successor", by: "D40");
        Close(Converted, successor: AcademyStory.School with { IsOpen = false }).ThenRefusedAt("Successor", by: "D40");
        Close(Converted, successor: AcademyStory.School with { IsOurs = false }).ThenRefusedAt("Successor", by: "R131");
    }

    [Fact]
    [Trait("Allows", "D40")]
    public void A_school_merges_into_one_of_any_kind() => Close(Converted with { Reason = ClosureReason.Merged }, successor: School)
        .Then(new CaseClosed(Day, ClosureReason.Merged, "Converted on 1 September", new("900002")));

    [Fact]
    [Trait("Refuses", "D40")]
    public void A_school_that_the_register_shows_as_open_is_closed_only_with_the_reason_why()
    {
        var closed = new CloseCase(Day, ClosureReason.SchoolClosed, "Closed at the end of term");

        CloseAt(School, closed, AcademyStory.School).ThenRefusedAt("WhyAgainstRegister", by: "D40");
        CloseAt(School, Converted, AcademyStory.School).ThenRefusedAt("WhyAgainstRegister", by: "D40");
        CloseAt(School, closed with { WhyAgainstRegister = "The register is a month old" }, AcademyStory.School)
            .Then(new CaseClosed(Day, ClosureReason.SchoolClosed, "Closed at the end of term", null, "The register is a month old"));
    }

    [Fact]
    public void A_school_is_not_its_own_successor_unless_it_became_an_academy_under_its_own_URN()
    {
        CloseAt(School, Converted with { Successor = Story.Urn, WhyAgainstRegister = "A month old" }, AcademyStory.School).ThenRefusedAt("Successor", by: "D40");
        CloseAt(AcademyStory.School, Converted with { Successor = Story.Urn }, AcademyStory.School).ThenAccepted();
    }

    [Fact]
    public void A_school_that_closed_has_no_successor() => Close(Converted with { Reason = ClosureReason.SchoolClosed, Successor = null }).ThenAccepted();

    [Theory]
    [InlineData(ClosureReason.ConcernResolved)]
    [InlineData(ClosureReason.EscalationAnswered)]
    [Trait("Refuses", "D40")]
    public void A_maintained_school_comes_off_the_list_by_removal_and_not_as_a_resolved_concern(ClosureReason reason) =>
        Close(new CloseCase(Day, reason, "All well")).ThenRefusedAt("Reason", by: "D40");

    [Fact]
    [Trait("Refuses", "D40")]
    public void An_academy_does_not_convert() => Given(AcademyStory.Informed)
        .When(new CloseCase(Day, ClosureReason.ConvertedToAcademy, "Again", new("900003"), "Why"), FactsOn(Day, HoSI, AcademyStory.School) with { Successor = AcademyStory.School })
        .ThenRefusedAt("Reason", by: "D40");

    [Fact]
    [Trait("Allows", "D40")]
    [Trait("Refuses", "D40")]
    public void A_case_opened_in_error_takes_a_second_person()
    {
        var inError = new CloseCase(Day, ClosureReason.OpenedInError, "Another school was meant");

        Given(Story.Raised).When(inError, by: HoSI).ThenAccepted();
        Given(Story.Raised).When(inError, by: ItsLeadOfficer with { Role = Role.HoSI }).ThenRefusedAt("Reason", by: "D40");
    }

    [Fact]
    [Trait("Allows", "D40")]
    [Trait("Refuses", "D40")]
    public void A_case_that_the_service_opened_is_not_closed_as_an_error_by_whoever_recorded_what_opened_it()
    {
        var opened = new ConcernRaised(new(2025, 11, 3), Story.Urn, 1, [Trigger.T1OfstedOutcome], "Requires improvement", "Ofsted inspection 1", Actor.Inspections.Id);
        var inError = new CloseCase(Day, ClosureReason.OpenedInError, "Another school was meant");

        Given(opened).When(inError, FactsOn(Day, HoSI) with { CausedBy = [HoSI.Id] }).ThenRefusedAt("Reason", by: "D40");
        Given(opened).When(inError, FactsOn(Day, HoSI) with { CausedBy = [DataManager.Id] }).ThenAccepted();
        Given(Story.Raised).When(inError, FactsOn(Day, HoSI) with { CausedBy = [HoSI.Id] }).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "R89")]
    public void A_school_on_the_list_that_Ofsted_locks_does_not_leave_it_as_opened_in_error() =>
        Given([.. Story.Planned, new OfstedOutcomeRecorded(
                new(2025, 12, 1), "10300001", new(2025, 11, 24), OfstedGrade.Inadequate, OfstedCategory.None, OutcomeMeaning.RequiresImprovementOrWorse)])
            .When(new CloseCase(Day, ClosureReason.OpenedInError, "Another school was meant"), by: HoSI).ThenRefusedAt("Reason", by: "R89");

    [Theory]
    [Trait("Allows", "D40"), Trait("Refuses", "D40"), Trait("Refuses", "R89")]
    [InlineData(ClosureReason.SchoolClosed, null)]
    [InlineData(ClosureReason.ConvertedToAcademy, "900002")]
    public void What_ends_a_case_against_the_register_takes_a_second_person_and_no_school_that_Ofsted_locks_off_the_list(ClosureReason reason, string? successor)
    {
        var close = new CloseCase(Day, reason, "At the end of term", successor is null ? null : new(successor), "The register is a month old");
        Facts Of(Actor actor, SchoolFacts school) => FactsOn(Day, actor, school) with { Successor = AcademyStory.School };
        IReadOnlyList<CaseEvent> locked = [.. Story.Planned, new OfstedOutcomeRecorded(
            new(2025, 12, 1), "10300001", new(2025, 11, 24), OfstedGrade.Inadequate, OfstedCategory.None, OutcomeMeaning.RequiresImprovementOrWorse)];
        var raised = ItsLeadOfficer with { Role = Role.HoSI };

        Given(Story.Planned).When(close, Of(raised, School)).ThenRefusedAt("Reason", by: "D40");
        Given(Story.Planned).When(close, Of(HoSI, School)).ThenAccepted();
        Given(Story.Planned).When(close, Of(raised, Gone)).ThenAccepted();
        Given(locked).When(close, Of(HoSI, School)).ThenRefusedAt("Reason", by: "R89");
        Given(locked).When(close, Of(HoSI, Gone)).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "D40")]
    public void Only_the_SRG_decides_that_no_action_is_needed() =>
        Given(Story.Discussed).When(new CloseCase(Day, ClosureReason.NoActionNeeded, "All well"), by: HoSI).ThenRefusedAt("Reason", by: "D40");

    [Fact]
    public void A_case_ends_after_its_designation_and_only_once()
    {
        Given(Story.Planned).When(Converted with { OccurredOn = new(2025, 11, 21) }, by: HoSI).ThenInvalid("OccurredOn");
        Given(Story.Removed).When(Converted with { OccurredOn = new(2027, 9, 1) }, by: HoSI).ThenRefusedBy("STAGE");
        Given(Story.Closed).When(Converted, by: HoSI).ThenRefusedBy("STAGE");
    }

    [Fact]
    public void A_Lead_Officer_closes_no_case() => Given(Story.Planned).When(Converted, by: ItsLeadOfficer).ThenNotPermitted();

    // The register shows the school as closed and an academy as its successor, unless said otherwise.
    private static Specification Close(CloseCase command) => Close(command, AcademyStory.School);

    private static Specification Close(CloseCase command, SchoolFacts? successor) => CloseAt(Gone, command, successor);

    private static Specification CloseAt(SchoolFacts school, CloseCase command, SchoolFacts? successor) =>
        Given(Story.Planned).When(command, FactsOn(Day, HoSI, school) with { Successor = successor });
}
