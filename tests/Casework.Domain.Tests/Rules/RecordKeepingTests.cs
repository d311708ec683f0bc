using Casework.Domain.Monitoring;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

/// <summary>D35: who may read a record, and how long it is kept.</summary>
public sealed class RecordKeepingTests
{
    private static readonly VisitMade Visit = new(new(2026, 1, 20), 1, VisitKind.Monitoring, "Early reading", "The headteacher is overwhelmed");

    [Fact]
    [Trait("Shows", "D35")]
    public void A_record_is_open_to_the_school_or_the_authoritys_own_until_somebody_says_otherwise()
    {
        Classifications.UsualOf(typeof(VisitMade)).ShouldBe(Classification.OpenToSchool);
        Classifications.UsualOf(typeof(SchoolVisitMade)).ShouldBe(Classification.OpenToSchool);
        Classifications.UsualOf(typeof(ConcernRaised)).ShouldBe(Classification.AuthorityOnly);
        Classifications.UsualOf(typeof(WarningNoticeConsidered)).ShouldBe(Classification.AuthorityOnly);
    }

    [Fact]
    [Trait("Shows", "D35")]
    public void What_is_restricted_is_read_by_those_who_need_it_for_the_case_and_by_no_auditor()
    {
        Actor[] readers = [.. Everybody.Where(reader => RecordKeeping.MayRead(Classification.Restricted, reader, Clerk, leads: reader == ItsLeadOfficer))];

        readers.ShouldBe([HoSI, OtherHoSI, Director, ItsLeadOfficer, Clerk, StandardsLead]);
        Everybody.ShouldAllBe(reader => RecordKeeping.MayRead(Classification.AuthorityOnly, reader, Clerk, false));
    }

    [Fact]
    [Trait("Shows", "D35")]
    public void A_withheld_record_keeps_its_day_its_numbers_and_its_words_but_none_of_its_texts()
    {
        WithheldTexts.Of(Visit).ShouldBe(Visit with { Focus = WithheldTexts.Notice, Note = WithheldTexts.Notice });

        var plan = WithheldTexts.Of(new ActionPlanAgreed(new(2026, 1, 6), 1, Story.Plan, "E-mail"));
        plan.Plan.Actions.Select(action => action.Owner).ShouldBe(Story.Plan.Actions.Select(action => action.Owner));
        StoredJson.Describe([plan]).ShouldNotContain(Story.Plan.Vision);
        StoredJson.Describe([plan]).ShouldNotContain(Story.Plan.Actions[0].What);
    }

    [Fact]
    public void Every_event_can_be_read_without_its_texts()
    {
        foreach (var happened in Story.Complete.Concat(Story.InterimBoard).Concat(Story.StatementApproved))
        {
            var without = WithheldTexts.Of(happened);
            without.ShouldBeOfType(happened.GetType());
            without.OccurredOn.ShouldBe(happened.OccurredOn);
        }
    }

    [Fact]
    [Trait("Shows", "D35")]
    public void The_record_of_a_case_that_is_over_is_kept_for_the_years_of_the_policy()
    {
        var removed = Case.Replay(Story.Removed)!;
        var policy = PolicyVersion.Strategy2024;

        RecordKeeping.KeptUntil(removed, policy).ShouldBe(removed.Removal!.RemovedOn!.Value.AddYears(7));
        RecordKeeping.KeptUntil(removed, policy with { MaintainedSchoolYearsKept = 10 })
            .ShouldBe(removed.Removal.RemovedOn.Value.AddYears(10));
        RecordKeeping.KeptUntil(removed, policy with { AcademyYearsKept = 10 })
            .ShouldBe(removed.Removal.RemovedOn.Value.AddYears(7));
        RecordKeeping.KeptUntil(Case.Replay(Story.Designated)!, policy).ShouldBeNull();
    }
}
