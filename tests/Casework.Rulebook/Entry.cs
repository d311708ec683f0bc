using Casework.Domain.Rules;

namespace Casework.Rulebook;

/// <summary>A rule with the places where it lives and the tests that show it.</summary>
public sealed record Entry(Rule Rule, string Section, string Subject, IReadOnlyList<Home> Homes, IReadOnlyList<MarkedTest> Tests)
{
    /// <summary>The whole rulebook, in the order of the catalogue.</summary>
    public static IReadOnlyList<Entry> All { get; } =
    [
        .. from rule in Catalogue.All
           select new Entry(rule, Sections.Of(rule), Home.SubjectOf(rule.Id),
               [.. Home.All.Where(h => h.Rule == rule.Id).OrderBy(h => h.Use)],
               [.. MarkedTest.All.Where(t => t.Rule == rule.Id).OrderBy(t => t.Mark)]),
    ];

    /// <summary>What a rule of its tag must have and this one has not; nothing when the rule is at home.</summary>
    public IReadOnlyList<string> Lacks => [.. Needs.Where(need => !need.Met).Select(need => need.What)];

    private IEnumerable<(bool Met, string What)> Needs => Rule.Tag switch
    {
        RuleTag.Enforced =>
        [
            (Homes.Any(h => h.Use is Use.Enforced or Use.Kept), "code that enforces it"),
            (Has(Mark.Allows), "a test that shows it allowing"),
            (Has(Mark.Refuses) || Shown(Rule.RefusedBy), "a test that shows it refusing"),
        ],
        RuleTag.Watched =>
        [
            (Homes.Any(h => h.Use is Use.Due) || MakesADuty(Rule.DueBy), "a duty"),
            (Has(Mark.Watches), "a test of its duty"),
        ],
        _ =>
        [
            (Homes.Count > 0, "a place where it is kept or shown"),
            (!string.IsNullOrWhiteSpace(Rule.Note), "the reason why it is only shown"),
        ],
    };

    // What another rule refuses for this one is shown where that one is.
    private static bool Shown(string? refusedBy) => MarkedTest.All.Any(t => t.Mark is Mark.Refuses && t.Rule == refusedBy);

    private static bool MakesADuty(string? dueBy) => Home.All.Any(h => h.Use is Use.Due && h.Rule == dueBy);

    private bool Has(Mark mark) => Tests.Any(t => t.Mark == mark);
}
