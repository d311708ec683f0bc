using Casework.Api.Cases;
using Casework.Domain.Cases;
using Case = Casework.Domain.Cases.Case;

namespace Casework.Api.Tests.Cases;

public sealed class CaseSummaryTests
{
    [Fact]
    public void Section_and_label_name_one_row_in_every_state_of_a_case()
    {
        foreach (var events in Enumerable.Range(1, OneOfEach.Events.Count))
        {
            CaseSummary.Of(OneOfEach.After(events)).Select(row => (row.Section, row.Label)).ShouldBeUnique();
        }

        foreach (var history in new[] { OneOfEach.OfASetting, OneOfEach.OfAnIndependentSchool })
        {
            foreach (var events in Enumerable.Range(1, history.Count))
            {
                CaseSummary.Of(Case.Replay(history.Take(events))!).Select(row => (row.Section, row.Label)).ShouldBeUnique();
            }
        }
    }

    [Fact]
    public void The_same_holds_for_an_academy_and_every_event_of_its_case_shows()
    {
        var states = Enumerable.Range(1, OneOfEach.OfAnAcademy.Count).Select(n => CaseSummary.Of(Case.Replay(OneOfEach.OfAnAcademy.Take(n))!)).ToArray();

        foreach (var state in states)
        {
            state.Select(row => (row.Section, row.Label)).ShouldBeUnique();
        }

        states.Zip(states.Skip(1)).ShouldAllBe(pair => !pair.First.SequenceEqual(pair.Second));
    }

    [Fact]
    public void A_school_on_the_list_without_a_lead_officer_says_so()
    {
        CaseSummary.Of(OneOfEach.After<Designated>()).ShouldContain(new SummaryRow("Lead Officer", "Name", "nobody yet"));
        CaseSummary.Of(OneOfEach.Before<Designated>()).ShouldNotContain(row => row.Section == "Lead Officer");
    }

    [Fact]
    public void A_visit_says_whether_its_note_is_agreed()
    {
        Row(OneOfEach.After<VisitMade>(), "Visits", "Visit 1").ShouldBe("Monitoring, 12 January 2026. Note not agreed yet");
        Row(OneOfEach.After<NoteOfVisitAgreed>(), "Visits", "Visit 1").ShouldBe("Monitoring, 12 January 2026. Note agreed on 20 January 2026");
    }

    [Fact]
    public void A_setting_says_who_looks_after_it_and_that_a_referral_is_missing()
    {
        var raised = Case.Replay(OneOfEach.OfASetting.Take(1))!;

        Row(raised, "Setting causing concern", "Lead worker").ShouldBe("nobody yet");
        Row(raised, "Safeguarding referral", "Referred").ShouldContain("(R170)");
        Row(Case.Replay(OneOfEach.OfASetting)!, "Removal from the list of settings", "Because").ShouldBe("A later inspection changed its grade");
    }

    [Fact]
    public void The_Ofsted_lock_is_explained_with_its_rule() =>
        Row(OneOfEach.After<OfstedOutcomeRecorded>(), "Ofsted", "Ofsted lock").ShouldContain("until a later inspection judges it good or better (R89)");

    [Fact]
    public void At_a_pupil_referral_unit_no_notice_is_to_be_considered()
    {
        const string Label = "Warning notice to be considered from";
        var reached = OneOfEach.After<TwelveMonthPointReached>();

        CaseSummary.Of(reached).ShouldContain(row => row.Label == Label);
        CaseSummary.Of(reached, isPupilReferralUnit: true).ShouldNotContain(row => row.Label == Label);
    }

    [Fact]
    public void An_issued_warning_notice_shows_its_state_and_the_end_of_the_compliance_period()
    {
        Row(OneOfEach.After<WarningNoticeIssued>(), "Warning notice", "State").ShouldBe("Issued");
        Row(OneOfEach.After<WarningNoticeIssued>(), "Warning notice", "Compliance period ends").ShouldBe("15 January 2027");
    }

    [Fact]
    public void A_decision_recorded_late_is_shown_beside_the_last_one()
    {
        var late = new SrgDecisionRecorded(new(2020, 1, 14), "srg-2020-01-14", SrgOutcome.Continue, "Recorded late");
        var (before, after) = (OneOfEach.After<Designated>(), Case.Evolve(OneOfEach.After<Designated>(), late)!);

        Row(after, "Last SRG decision", "Reason").ShouldBe(Row(before, "Last SRG decision", "Reason"));
        Row(after, "SRG decisions", $"Decision {after.Srg!.Count}").ShouldEndWith("on 14 January 2020: Recorded late");
    }

    private static string Row(Case current, string section, string label) =>
        CaseSummary.Of(current).Single(row => (row.Section, row.Label) == (section, label)).Text;
}
