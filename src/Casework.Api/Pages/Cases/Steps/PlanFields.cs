using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>A milestone as it is typed.</summary>
public sealed class MilestoneFields
{
    /// <summary>What should be reached.</summary>
    [Display(Name = "goal")]
    public string? Goal { get; set; }

    /// <summary>By when.</summary>
    [Display(Name = "date of the milestone")]
    public DateOnly? By { get; set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Goal) && By is null;
}

/// <summary>An action as it is typed.</summary>
public sealed class ActionFields
{
    /// <summary>What will be done.</summary>
    [Display(Name = "action")]
    public string? What { get; set; }

    /// <summary>Who does it.</summary>
    public ActionOwner Owner { get; set; }

    /// <summary>The number of the key issue it addresses.</summary>
    [Display(Name = "number of the key issue")]
    public int? KeyIssue { get; set; }

    /// <summary>How it is kept under review.</summary>
    [Display(Name = "monitoring and evaluation")]
    public string? Monitoring { get; set; }

    /// <summary>By when, if there is a day.</summary>
    [Display(Name = "date of the action")]
    public DateOnly? By { get; set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Monitoring) && KeyIssue is null && By is null;
}

/// <summary>An action plan as it is typed: key issues one on a line, milestones and actions in rows. Empty rows at the end do not count.</summary>
public sealed class PlanFields : IValidatableObject
{
    private const int SpareMilestones = 1;
    private const int SpareActions = 2;

    /// <summary>The key issues, one on a line; the line's number is the issue's number.</summary>
    [Display(Name = "key issues")]
    public string? KeyIssues { get; set; }

    /// <summary>Hidden issues and blocks to progress.</summary>
    [Display(Name = "underlying issues")]
    public string? UnderlyingIssues { get; set; }

    /// <summary>Where the school should be in a year's time.</summary>
    [Display(Name = "vision")]
    public string? Vision { get; set; }

    /// <summary>Interim goals.</summary>
    public List<MilestoneFields> Milestones { get; set; } = [];

    /// <summary>What school and authority will do.</summary>
    public List<ActionFields> Actions { get; set; } = [];

    /// <summary>The plan in force, ready to be changed; with a spare row for each kind.</summary>
    public static PlanFields Of(Plan? plan) => new PlanFields
    {
        KeyIssues = string.Join(Environment.NewLine, plan?.KeyIssues ?? []),
        UnderlyingIssues = plan?.UnderlyingIssues,
        Vision = plan?.Vision,
        Milestones = [.. (plan?.Milestones ?? []).Select(m => new MilestoneFields { Goal = m.Goal, By = m.By })],
        Actions = [.. (plan?.Actions ?? []).Select(a => new ActionFields { What = a.What, Owner = a.Owner, KeyIssue = a.KeyIssue, Monitoring = a.Monitoring, By = a.By })],
    }.WithSpareRows();

    /// <summary>Adds a row of the kind asked for by the button; false when none was asked for.</summary>
    public bool Add(string? row)
    {
        switch (row)
        {
            case nameof(Milestones): Milestones.Add(new()); return true;
            case nameof(Actions): Actions.Add(new()); return true;
            default: return false;
        }
    }

    /// <summary>A milestone without its day is none (R72). Everything else that may be missing is for the rules to say.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Filled(Milestones, m => m.IsBlank).Select((m, i) => (m.By, Index: i)).Where(m => m.By is null)
            .Select(m => new ValidationResult("Enter the date of the milestone", [$"{nameof(Milestones)}[{m.Index}].{nameof(MilestoneFields.By)}"]));

    /// <summary>The plan that was typed. The rules say whether it can be agreed.</summary>
    public Plan ToPlan() => new(
        [.. (KeyIssues ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Vision ?? "",
        [.. Filled(Milestones, m => m.IsBlank).Select(m => new Milestone(m.Goal ?? "", m.By!.Value))],
        [.. Filled(Actions, a => a.IsBlank).Select(a => new PlannedAction(a.What ?? "", a.Owner, a.KeyIssue ?? 0, a.Monitoring ?? "", a.By))],
        string.IsNullOrWhiteSpace(UnderlyingIssues) ? null : UnderlyingIssues);

    private PlanFields WithSpareRows()
    {
        Milestones.AddRange(Enumerable.Range(0, SpareMilestones).Select(_ => new MilestoneFields()));
        Actions.AddRange(Enumerable.Range(0, SpareActions).Select(i => new ActionFields { Owner = (ActionOwner)i }));
        return this;
    }

    // Only empty rows at the end are left out, so that a row keeps its number in an answer.
    private static IEnumerable<T> Filled<T>(List<T> rows, Func<T, bool> isBlank) => rows.Take(rows.FindLastIndex(r => !isBlank(r)) + 1);
}
