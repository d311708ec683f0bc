using System.Globalization;
using Casework.Domain.Rules;

namespace Casework.Rulebook;

/// <summary>The sections of the strategy, each with the last of its rules, and the rules that are none of the strategy's.</summary>
public static class Sections
{
    private const string Law = "Law and guidance", Decisions = "Decisions where strategy and law are silent", Workflow = "The workflow itself";

    private static readonly (int Last, string Title)[] OfTheStrategy =
    [
        (19, "Boards, reports and performance indicators"),
        (47, "Routine monitoring"),
        (64, "Designation as a School Causing Concern"),
        (85, "Lead Officer and action plan"),
        (89, "Removal from the list"),
        (109, "Statement of Action, reviews, Monitoring and Challenge, quality assurance"),
        (118, "Engagement: the informal warning notice"),
        (133, "Formal warning notice"),
        (141, "Eligibility for intervention, and the powers"),
        (147, "Governance records"),
        (158, "Academies"),
        (177, "Early years settings"),
        (178, "Independent schools"),
    ];

    /// <summary>Every section, in the order of the rulebook.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfTheStrategy.Select(s => s.Title), Law, Decisions, Workflow];

    /// <summary>The section of a rule.</summary>
    public static string Of(Rule rule) => (rule.Id[0], int.TryParse(rule.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) switch
    {
        ('R', true) => OfTheStrategy.First(s => number <= s.Last).Title,
        ('X', true) => Law,
        ('D', true) => Decisions,
        _ => Workflow,
    };
}
