using Casework.Domain.Policy;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Rules;

public sealed class PolicyVersionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    // Letters within ten days instead of seven, from the first of December.
    private static readonly PolicyVersion Later =
        PolicyVersion.Strategy2024 with { Id = "2026-12", EffectiveFrom = new(2026, 12, 1), LettersWorkingDays = 10 };

    private static readonly PolicyProposed Proposed = new(Today, 1, Later, "Letters take longer", HoSI.Named());
    private static readonly PolicyAdopted Adopted = new(Today, 1, Director.Named(), []);
    private static readonly PolicyProposalWithdrawn Withdrawn = new(Today, 1, "Not now", HoSI.Named());

    [Fact]
    [Trait("Allows", "D37")]
    public void HoSI_proposes_a_whole_version_with_a_reason() => Propose(Later).ShouldBe(new PolicyDecision.Accepted(Proposed));

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_version_that_starts_before_or_with_the_one_in_force_is_refused_at_its_day()
    {
        ShouldRefuse(Propose(Later with { EffectiveFrom = new(2024, 8, 31) }), "D37", "Version.EffectiveFrom",
            "Version 2024-09 starts on 1 September 2024.");
        ShouldRefuse(Propose(Later with { Id = "second" }, Proposed, Adopted), "D37", "Version.EffectiveFrom",
            "Version 2026-12 starts on 1 December 2026.");
    }

    [Fact]
    [Trait("Allows", "D37"), Trait("Refuses", "D37")]
    public void A_version_that_starts_in_the_past_is_refused_and_one_that_starts_today_is_not()
    {
        ShouldRefuse(Propose(Later with { EffectiveFrom = Today.AddDays(-1) }), "D37", "Version.EffectiveFrom");
        Propose(Later with { EffectiveFrom = Today }).ShouldBeOfType<PolicyDecision.Accepted>();
    }

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_version_that_changes_nothing_is_refused() =>
        ShouldRefuse(Propose(Later with { LettersWorkingDays = 5 }), "D37", null, "It says the same as version 2024-09.");

    [Fact]
    public void A_version_that_changes_nothing_but_its_wording_is_a_change() =>
        Propose(Later with { LettersWorkingDays = 5, DesignationLetterLine = "This is our informal warning notice." })
            .ShouldBeOfType<PolicyDecision.Accepted>();

    [Fact]
    [Trait("Allows", "D37"), Trait("Shows", "D10")]
    public void Another_equivalence_is_a_change_like_any_figure()
    {
        var stricter = GradeEquivalence.Default with { ReportCard = new(OfstedGrade.StrongStandard, OfstedGrade.NeedsAttention) };

        Propose(PolicyVersion.Strategy2024 with { Id = "2026-12", EffectiveFrom = new(2026, 12, 1), Equivalence = stricter })
            .ShouldBeOfType<PolicyDecision.Accepted>();
        ShouldRefuse(
            Propose(PolicyVersion.Strategy2024 with
            {
                Id = "2026-12",
                EffectiveFrom = new(2026, 12, 1),
                Equivalence = stricter with { ReportCard = new(OfstedGrade.ExpectedStandard, OfstedGrade.NeedsAttention) },
            }), "D37", null, "It says the same as version 2024-09.");
    }

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_grade_cannot_count_both_ways_and_a_word_of_another_framework_counts_no_way()
    {
        ShouldRefuse(Propose(Later with { Equivalence = GradeEquivalence.Default with { Overall = new(OfstedGrade.Good, OfstedGrade.Good) } }),
            "D37", "Version.Equivalence.Overall.WorseFrom");
        ShouldRefuse(Propose(Later with { Equivalence = GradeEquivalence.Default with { ReportCard = new(OfstedGrade.Good, OfstedGrade.NeedsAttention) } }),
            "D37", "Version.Equivalence.ReportCard.GoodFrom");
    }

    [Fact]
    public void Every_choice_of_the_equivalence_is_read_and_written()
    {
        foreach (var line in EquivalenceLine.All)
        {
            foreach (var word in line.Words)
            {
                line.Of(line.With(GradeEquivalence.Default, word)).ShouldBe(word, line.Field);
            }

            line.With(GradeEquivalence.Default, line.Of(GradeEquivalence.Default)).ShouldBe(GradeEquivalence.Default, line.Field);
        }
    }

    public static TheoryData<string> Figures() => [.. PolicyFigure.All.Select(f => f.Field)];

    [Theory]
    [MemberData(nameof(Figures))]
    [Trait("Refuses", "D37")]
    public void A_figure_out_of_its_bounds_is_refused_and_named(string field)
    {
        var figure = PolicyFigure.All.Single(f => f.Field == field);

        ShouldRefuse(Propose(figure.With(Later, figure.Least - 1)), "D37", $"Version.{field}");
        ShouldRefuse(Propose(figure.With(Later, figure.Most + 1)), "D37", $"Version.{field}");
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_read_and_changed_under_its_own_name(string field)
    {
        var figure = PolicyFigure.All.Single(f => f.Field == field);

        typeof(PolicyVersion).GetProperty(field)!.GetValue(figure.With(Later, 17)).ShouldBe(17);
        figure.Of(figure.With(Later, 17)).ShouldBe(17);
        (figure.With(Later, figure.Of(Later)) == Later).ShouldBeTrue();
    }

    [Fact]
    public void Every_figure_of_a_version_is_explained() => PolicyFigure.All.Select(f => f.Field).Order().ShouldBe(
        typeof(PolicyVersion).GetProperties().Where(p => p.PropertyType == typeof(int)).Select(p => p.Name).Order());

    [Fact]
    [Trait("Refuses", "D37")]
    public void The_six_month_question_cannot_be_asked_after_its_answer_is_needed() =>
        ShouldRefuse(Propose(Later with { MonthsBeforeConsideration = 9 }), "D37", "Version.AskLikelyGoodFromMonth");

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_version_without_a_name_or_with_one_that_was_used_is_refused()
    {
        ShouldRefuse(Propose(Later with { Id = " " }), "D37", "Version.Id");
        ShouldRefuse(Propose(Later with { Id = "2024-09" }), "D37", "Version.Id");
    }

    [Fact]
    public void A_text_that_cannot_be_stored_is_invalid() =>
        Propose(Later with { Id = "2026\0" }).ShouldBeOfType<PolicyDecision.Invalid>().Fields.ShouldHaveSingleItem().Field.ShouldBe("Version.Id");

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_proposal_without_a_reason_is_refused() => ShouldRefuse(Decide(new ProposePolicy(Later, "")), "D37", "Reason");

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_second_proposal_waits_until_the_first_is_settled()
    {
        ShouldRefuse(Propose(Later with { LettersWorkingDays = 14 }, Proposed), "D37", null, "Version 2026-12 is proposed already.");
        Propose(Later with { LettersWorkingDays = 14 }, Proposed, Withdrawn).ShouldBeOfType<PolicyDecision.Accepted>()
            .Event.ShouldBeOfType<PolicyProposed>().Number.ShouldBe(2);
    }

    [Fact]
    [Trait("Allows", "D28")]
    public void The_Director_adopts_what_HoSI_proposed_and_the_event_keeps_which_cases_it_moves() =>
        Adopt(Director).ShouldBeOfType<PolicyDecision.Accepted>().Event.ShouldBeOfType<PolicyAdopted>().Moves.ShouldBe([CaseId.Parse("900001-1")]);

    [Fact]
    [Trait("Refuses", "D28")]
    public void Nobody_adopts_what_they_proposed_themselves() => ShouldRefuse(Adopt(HoSI with { Role = Role.Director }), "D28", null);

    [Fact]
    [Trait("Refuses", "D37")]
    public void A_proposal_whose_day_has_passed_is_not_adopted()
    {
        ShouldRefuse(Adopt(Director, today: Later.EffectiveFrom.AddDays(1)), "D37", null);
        Adopt(Director, today: Later.EffectiveFrom).ShouldBeOfType<PolicyDecision.Accepted>().Event.ShouldNotBeNull();
    }

    [Fact]
    public void A_proposal_is_settled_once()
    {
        Adopt(Director, Adopted).ShouldBe(PolicyDecision.Nothing);
        ShouldRefuse(Adopt(Director, Withdrawn), "D37", null);
        Withdraw(HoSI, "Not now", Withdrawn).ShouldBe(PolicyDecision.Nothing);
        ShouldRefuse(Withdraw(HoSI, "Not now", Adopted), "D37", null);
    }

    [Fact]
    public void Either_of_the_two_withdraws_a_proposal_with_a_reason()
    {
        Withdraw(HoSI, "Not now").ShouldBe(new PolicyDecision.Accepted(Withdrawn));
        Withdraw(Director, "Not now").ShouldBeOfType<PolicyDecision.Accepted>();
        ShouldRefuse(Withdraw(Director, " "), "D37", "Reason");
    }

    [Fact]
    public void Only_HoSI_proposes_only_the_Director_adopts_and_nobody_else_withdraws()
    {
        foreach (var actor in Everybody)
        {
            (Decide(new ProposePolicy(Later, "Why"), actor) is PolicyDecision.NotPermitted).ShouldBe(actor.Role is not Role.HoSI, actor.Name);
            (Adopt(actor) is PolicyDecision.NotPermitted).ShouldBe(actor.Role is not Role.Director, actor.Name);
            (Withdraw(actor, "Why") is PolicyDecision.NotPermitted).ShouldBe(actor.Role is not (Role.HoSI or Role.Director), actor.Name);
        }
    }

    [Fact]
    public void Only_an_adopted_version_is_ever_in_force_and_only_from_its_day()
    {
        PolicyVersion On(DateOnly day, params PolicyEvent[] history) => After(history).InForceOn(day);

        On(new(2020, 1, 1)).ShouldBe(PolicyVersion.Strategy2024);
        On(new(2027, 1, 1), Proposed).ShouldBe(PolicyVersion.Strategy2024);
        On(new(2027, 1, 1), Proposed, Withdrawn).ShouldBe(PolicyVersion.Strategy2024);
        On(new(2026, 11, 30), Proposed, Adopted).ShouldBe(PolicyVersion.Strategy2024);
        On(new(2026, 12, 1), Proposed, Adopted).ShouldBe(Later);
    }

    private static Policies After(params IEnumerable<PolicyEvent> history) => history.Aggregate(Policies.Unchanged, Policies.Evolve);

    private static PolicyDecision Propose(PolicyVersion version, params PolicyEvent[] history) =>
        Decide(new(version, "Letters take longer"), null, history);

    private static PolicyDecision Decide(ProposePolicy command, Actor? by = null, params PolicyEvent[] history) =>
        PolicyVersions.Propose(After(history), command, by ?? HoSI, Today);

    private static PolicyDecision Adopt(Actor by, PolicyEvent? settled = null, DateOnly? today = null) =>
        PolicyVersions.Adopt(Settled(settled), [CaseId.Parse("900001-1")], by, today ?? Today);

    private static PolicyDecision Withdraw(Actor by, string reason, PolicyEvent? settled = null) =>
        PolicyVersions.Withdraw(Settled(settled), new(reason), by, Today);

    private static PolicyProposal Settled(PolicyEvent? settled) => After(new[] { Proposed, settled }.OfType<PolicyEvent>()).Proposal(1)!;

    private static void ShouldRefuse(PolicyDecision decision, string rule, string? field, string? reason = null)
    {
        var refusal = decision.ShouldBeOfType<PolicyDecision.Refused>().Refusals.First(r => r.Field == field);
        refusal.Rule.Id.ShouldBe(rule);
        refusal.Reason.ShouldBe(reason ?? refusal.Reason);
        refusal.Remedy.ShouldNotBeNullOrWhiteSpace();
    }
}
