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
        Classifications.UsualOf(Visit).ShouldBe(Classification.OpenToSchool);
        Classifications.UsualOf(Story.Raised[0]).ShouldBe(Classification.AuthorityOnly);
        Classifications.Of(Story.Raised[0], Classification.OpenToSchool).ShouldBe(Classification.OpenToSchool);
        Classifications.UsualOf(Visit with { SafeguardingConcern = true }).ShouldBe(Classification.Restricted);
        Classifications.UsualOf((ConcernRaised)Story.Raised[0] with { Triggers = [Trigger.T4SafetyOfPupils] }).ShouldBe(Classification.Restricted);
        Classifications.UsualOf(new ConcernDiscussed(new(2025, 11, 10), DiscussedWith.ChairInstead, "Shared", "It is about the headteacher"))
            .ShouldBe(Classification.Restricted);
    }

    [Fact]
    public void What_Ofsted_published_is_restricted_for_nobody()
    {
        var told = Story.DesignationDue.OfType<OfstedOutcomeRecorded>().First();
        Classifications.Of(told, Classification.Restricted).ShouldBe(Classification.OpenToSchool);
    }

    [Fact]
    [Trait("Shows", "D35")]
    public void What_is_restricted_is_read_by_those_who_need_it_for_the_case_and_by_no_auditor()
    {
        Actor[] readers = [.. Everybody.Where(reader => RecordKeeping.MayRead(Classification.Restricted, reader, Clerk, leads: reader == ItsLeadOfficer))];

        readers.ShouldBe([HoSI, OtherHoSI, Director, ItsLeadOfficer, Clerk]);
        RecordKeeping.MayRead(Classification.Restricted, StandardsLead, Clerk, leads: false, ofSetting: true).ShouldBeTrue();
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
        foreach (var happened in Cases.GoldenEventTests.Samples.Where(one => one is CaseEvent or EstablishmentEvent))
        {
            var without = WithheldTexts.Of(happened);
            without.ShouldBeOfType(happened.GetType());
            StoredJson.Read(StoredJson.Write(without), happened.GetType()).ShouldNotBeNull();
        }
    }

    [Fact]
    [Trait("Shows", "D35")]
    public void The_record_of_a_case_that_is_over_is_kept_for_the_years_of_the_policy()
    {
        var removed = Case.Replay(Story.Removed)!;
        var ended = removed.EndedOn()!.Value;
        Policies From(DateOnly day, PolicyVersion version) => new(Policies.Stream,
            [new(1, version with { Id = "later", EffectiveFrom = day }, "Years", HoSI.Named(), day, ProposalState.Adopted)]);
        var ten = PolicyVersion.Strategy2024 with { MaintainedSchoolYearsKept = 10 };

        RecordKeeping.KeptUntil(removed, Policies.Unchanged).ShouldBe(ended.AddYears(7));
        RecordKeeping.KeptUntil(removed, From(ended, ten)).ShouldBe(ended.AddYears(10));
        RecordKeeping.KeptUntil(removed, From(ended.AddDays(1), ten)).ShouldBe(ended.AddYears(7));
        RecordKeeping.KeptUntil(removed, From(ended, PolicyVersion.Strategy2024 with { AcademyYearsKept = 10 })).ShouldBe(ended.AddYears(7));
        RecordKeeping.KeptUntil(Case.Replay(Story.Designated)!, Policies.Unchanged).ShouldBeNull();
    }
}
