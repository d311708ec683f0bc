using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Cases;

/// <summary>A label and what stands under it, as a page shows it.</summary>
public sealed record Fact(string Label, string Text);

/// <summary>An action plan in words, in the order in which it is read (R67 to R76).</summary>
public static class PlanWords
{
    /// <summary>Every part of the plan, each under a label of its own.</summary>
    public static IEnumerable<Fact> Of(Plan plan) =>
    [
        .. plan.KeyIssues.Select((issue, i) => new Fact($"Key issue {i + 1}", issue)),
        .. plan.UnderlyingIssues is { Length: > 0 } underlying ? [new Fact("Underlying issues", underlying)] : Array.Empty<Fact>(),
        new("In a year's time", plan.Vision),
        .. plan.Milestones.Select((milestone, i) => new Fact($"Milestone {i + 1}", $"{milestone.Goal}, by {milestone.By.ToWords()}")),
        .. plan.Actions.Select((action, i) => new Fact($"Action {i + 1}", Text(action))),
    ];

    private static string Text(PlannedAction action) => string.Join('\n',
        $"{action.What}{(action.By is { } by ? $", by {by.ToWords()}" : "")}",
        $"{action.Owner.ToWords()}, for key issue {action.KeyIssue}",
        $"Monitored by: {action.Monitoring}");
}
