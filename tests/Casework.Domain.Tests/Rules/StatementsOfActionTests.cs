using Casework.Domain.Duties;
using Casework.Domain.Rules;
using Casework.Domain.Tests.Duties;

namespace Casework.Domain.Tests.Rules;

/// <summary>R90 to R93, X15, X16: the Statement of Action.</summary>
public sealed class StatementsOfActionTests
{
    private static readonly DraftStatementOfAction Draft = Commands.Statement(new(2026, 2, 10));
    private static readonly SendStatementOfAction Send = new(new(2026, 2, 20), [Party.ChiefInspector], "Statements/1.pdf");

    [Theory]
    [InlineData(OfstedCategory.SpecialMeasures)]
    [InlineData(OfstedCategory.RequiresSignificantImprovement)]
    [Trait("Watches", "X16")]
    public void A_category_makes_a_Statement_due_by_itself_ten_working_days_from_publication(OfstedCategory category) =>
        Duties([.. Story.Planned, Story.RequiresImprovement(new(2026, 11, 23), category: category)])
            .ShouldContain(d => d.What == "Statement of Action to be drafted, approved and sent" && d.By == new DateOnly(2026, 12, 7) && d.Rule == "X16");

    [Fact]
    [Trait("Watches", "R91")]
    public void A_school_in_a_category_needs_a_Lead_Officer_at_once() =>
        Duties([.. Story.Raised, Story.RequiresImprovement(new(2025, 11, 12), category: OfstedCategory.SpecialMeasures)])
            .ShouldContain(d => d.Step == nameof(AssignLeadOfficer) && d.Rule == "R91" && d.By == new DateOnly(2025, 11, 12));

    [Fact]
    [Trait("Refuses", "R90")]
    public void Without_a_category_no_Statement_is_owed() => Given(Story.Planned).When(Draft, by: ItsLeadOfficer).ThenRefusedBy("R90");

    [Fact]
    [Trait("Allows", "R90"), Trait("Allows", "R91"), Trait("Allows", "R92"), Trait("Allows", "R93"), Trait("Allows", "X15")]
    [Trait("Refuses", "R92"), Trait("Refuses", "WHO")]
    public void The_Lead_Officer_writes_the_Statement()
    {
        Given(Story.SpecialMeasures).When(Draft, by: ItsLeadOfficer).Then(new StatementOfActionDrafted(
            new(2026, 2, 10), Draft.SchoolActions, Draft.AuthorityActions, Draft.Until, null, Draft.ParentArrangements, Draft.SpecifiedPerson, ItsLeadOfficer.Id));
        Given(Story.SpecialMeasures).When(Draft, by: HoSI).ThenRefusedBy("R92");
        Given(Story.SpecialMeasures).When(Draft, by: OtherLeadOfficer).ThenNotPermitted();
    }

    [Fact]
    [Trait("Refuses", "R91")]
    public void Without_a_Lead_Officer_there_is_no_Statement() =>
        Given(Story.SpecialMeasures.Where(e => e is not LeadOfficerAssigned)).When(Draft, by: HoSI).ThenRefusedBy("R91");

    [Fact]
    [Trait("Refuses", "R93")]
    public void It_says_what_school_and_authority_will_do()
    {
        Given(Story.SpecialMeasures).When(Draft with { SchoolActions = "" }, by: ItsLeadOfficer).ThenRefusedAt("SchoolActions", by: "R93");
        Given(Story.SpecialMeasures).When(Draft with { AuthorityActions = "" }, by: ItsLeadOfficer).ThenRefusedAt("AuthorityActions", by: "R93");
    }

    [Fact]
    [Trait("Allows", "X15"), Trait("Refuses", "X15")]
    public void It_gives_a_period_or_says_why_there_is_none_and_thinks_of_the_parents()
    {
        Given(Story.SpecialMeasures).When(Draft with { Until = null }, by: ItsLeadOfficer).ThenRefusedAt("Until", by: "X15");
        Given(Story.SpecialMeasures).When(Draft with { Until = null, NoPeriodBecause = "The school closes" }, by: ItsLeadOfficer).ThenAccepted();
        Given(Story.SpecialMeasures).When(Draft with { Until = Draft.OccurredOn }, by: ItsLeadOfficer).ThenRefusedAt("Until", by: "X15");
        Given(Story.SpecialMeasures).When(Draft with { ParentArrangements = "" }, by: ItsLeadOfficer).ThenRefusedAt("ParentArrangements", by: "X15");
        Given(Story.SpecialMeasures).When(Draft with { SpecifiedPerson = "" }, by: ItsLeadOfficer).ThenRefusedAt("SpecifiedPerson", by: "X15");
    }

    [Fact]
    [Trait("Allows", "D28"), Trait("Allows", "R92"), Trait("Refuses", "D28"), Trait("Refuses", "R92")]
    public void Somebody_else_approves_it()
    {
        var approve = new ApproveStatementOfAction(new(2026, 2, 12), "It answers the report");

        Given(Story.StatementDrafted).When(approve, by: HoSI).Then(new StatementOfActionApproved(new(2026, 2, 12), "It answers the report"));
        Given(Story.StatementDrafted).When(approve, by: ItsLeadOfficer with { Role = Role.HoSI }).ThenRefusedBy("D28");
        Given(Story.SpecialMeasures).When(approve, by: HoSI).ThenRefusedBy("R92");
        Given(Story.StatementApproved).When(approve, by: HoSI).ThenRefusedBy("R92");
    }

    [Fact]
    [Trait("Refuses", "R90")]
    public void A_new_draft_is_approved_anew() =>
        Given([.. Story.StatementApproved, Story.StatementDrafted[^1]]).When(Send, by: Clerk).ThenRefusedBy("R90");

    [Fact]
    [Trait("Allows", "R90"), Trait("Allows", "X15"), Trait("Refuses", "R90"), Trait("Refuses", "X15")]
    public void It_is_sent_to_the_Chief_Inspector_and_to_who_appoints_the_governors_of_an_aided_school()
    {
        var aided = School with { HasFoundation = true, IsVoluntaryAided = true };

        Given(Story.StatementApproved).When(Send, by: Clerk).Then(new StatementOfActionSent(new(2026, 2, 20), [Party.ChiefInspector], "Statements/1.pdf"));
        Given(Story.StatementApproved).When(Send with { To = [Party.RegionalDirector] }, by: Clerk).ThenRefusedBy("X15");
        Given(Story.StatementApproved).When(Send, by: Clerk, school: aided).ThenRefusedBy("X15");
        Given(Story.StatementApproved).When(Send with { To = [Party.DioceseOrFoundation, Party.ChiefInspector] }, by: Clerk, school: aided).ThenAccepted();
        Given(Story.StatementDrafted).When(Send, by: Clerk).ThenRefusedBy("R90");
    }

    [Fact]
    [Trait("Watches", "X16")]
    public void A_late_Statement_is_still_sent_and_then_no_longer_due()
    {
        Given(Story.StatementApproved).When(Send with { OccurredOn = new(2026, 9, 1) }, by: Clerk).ThenAccepted();
        Duties(Story.StatementApproved).ShouldContain(d => d.Rule == "X16" && d.What == "Statement of Action to be sent");
        Duties([.. Story.StatementApproved, new StatementOfActionSent(new(2026, 9, 1), [Party.ChiefInspector], "Statements/1.pdf")])
            .ShouldNotContain(d => d.Rule == "X16");
    }

    [Fact]
    public void A_school_that_stays_in_its_category_keeps_its_Statement_and_one_that_changes_it_owes_another()
    {
        StatementAfter(Story.RequiresImprovement(new(2026, 9, 8), "10300011", OfstedCategory.SpecialMeasures)).ApprovedOn.ShouldBe(new(2026, 2, 12));
        StatementAfter(Story.RequiresImprovement(new(2026, 9, 8), "10300011", OfstedCategory.RequiresSignificantImprovement))
            .ShouldBe(new(OfstedCategory.RequiresSignificantImprovement, new(2026, 9, 8)));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-12-07")]
    [InlineData("2026-11-21", "2026-12-04")]
    [InlineData("2026-02-05", "2026-02-19")]
    [Trait("Watches", "X16")]
    public void The_day_of_publication_does_not_count_and_weekends_do_not(string published, string due) =>
        StatementsOfAction.DueFrom(DateOnly.Parse(published)).ShouldBe(DateOnly.Parse(due));

    [Theory]
    [InlineData("2026-11-23", "2026-12-07")]
    [InlineData("2026-12-11", "2027-01-08")]
    [InlineData("2027-03-19", "2027-04-19")]
    [Trait("Watches", "X16"), Trait("Shows", "D25")]
    public void By_the_calendar_a_holiday_longer_than_a_week_does_not_count_either(string published, string due) =>
        StatementsOfAction.DueFrom(DateOnly.Parse(published), Calendar.Published.Calendar.TermDatesOf()).ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void Where_the_calendar_does_not_reach_no_day_is_guessed() =>
        StatementsOfAction.DueFrom(new(2035, 3, 1), Calendar.Published.Calendar.TermDatesOf()).IsKnown.ShouldBeFalse();

    private static StatementOfAction StatementAfter(CaseEvent happened) => Case.Replay([.. Story.StatementApproved, happened])!.StatementOfAction!;

    private static IReadOnlyList<Due> Duties(IEnumerable<CaseEvent> history) =>
        CaseDuties.Of(Case.Replay(history)!, Days.On(new(2026, 1, 1)));
}
