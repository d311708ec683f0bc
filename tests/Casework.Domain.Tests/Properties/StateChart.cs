namespace Casework.Domain.Tests.Properties;

/// <summary>
/// docs/workflow.md: a state chart for each kind of case, drawn from <see cref="Workflow"/> itself by taking its steps, thousands of
/// times, and keeping what each one led to. Nothing in it is drawn by hand.
/// </summary>
public static class StateChart
{
    private const int Walks = 1_500, Turns = 30;

    /// <summary>Where it stands.</summary>
    public static readonly string Path = System.IO.Path.Combine(HouseRulesTests.Root, "docs", "workflow.md");

    /// <summary>The command that writes it.</summary>
    public const string Command = "CASEWORK_WRITE=1 dotnet test tests/Casework.Domain.Tests --filter StateChart";

    /// <summary>The whole document.</summary>
    public static string Text() => string.Join('\n',
    [
        "# How a case goes",
        "",
        "<!-- Drawn from the code: do not edit. -->",
        $"Written by `{Command}`; a test fails when it is stale.",
        "Each arrow was taken: the steps of the workflow were tried in every stage, and what they led to was kept.",
        "A step that leaves the case in its stage stands below its chart. The rules: [rules.md](rules.md).",
        .. Enum.GetValues<CaseType>().SelectMany(Chart),
        "",
    ]);

    private static IEnumerable<string> Chart(CaseType kind)
    {
        var arrows = Arrows(kind);
        return
        [
            "",
            $"## {char.ToUpperInvariant(kind.InWords()[0])}{kind.InWords()[1..]}",
            "",
            "```mermaid",
            "stateDiagram-v2",
            .. arrows.SelectMany(a => new[] { a.From, a.To }).OfType<Stage>().Distinct().Order().Select(stage => $"    {stage} : {stage.InWords()}"),
            .. arrows.GroupBy(a => (a.From, a.To)).Select(same => $"    {Name(same.Key.From)} --> {Name(same.Key.To)} : {string.Join(" / ", same.Select(a => a.Title))}"),
            "```",
            "",
            "Steps that leave the case in its stage:",
            .. from stage in Workflow.Of(kind).SelectMany(s => s.From).Distinct().Order()
               let steps = Workflow.Of(kind).Where(s => s.From.Contains(stage) && !arrows.Any(a => a.From == stage && a.Title == s.Title)).ToArray()
               where steps.Length > 0
               from line in steps.Select(s => $"- {s.Title}").Prepend($"\n**{stage.InWords()}**\n")
               select line,
        ];
    }

    // Ordered by the map, so that another walk that takes the same arrows draws the same chart.
    private static IReadOnlyList<(Stage? From, Stage To, string Title)> Arrows(CaseType kind)
    {
        var titles = Workflow.Of(kind).Select(s => s.Title).ToList();
        var random = new Random(1);
        var taken = from _ in Enumerable.Range(0, Walks)
                    from step in Walk.Of(kind, RoadOf(random)).Taken
                    where step.Events.Count > 0
                    let to = step.Events.Aggregate(step.Before, Case.Evolve)!.Stage
                    where to != step.Before?.Stage
                    select (step.Before?.Stage, to, Workflow.StepOf(kind, step.Command.GetType())!.Title);
        return [.. taken.Distinct().ToList().OrderBy(a => a.Item1 is { } from ? (int)from : -1).ThenBy(a => a.to).ThenBy(a => titles.IndexOf(a.Title))];
    }

    private static Road RoadOf(Random random) => new(
        random.Next(4) is 0 ? 0 : random.Next(1, 9_999),
        [.. Enumerable.Range(0, Turns).Select(_ => new Turn(random.Next(10_000), random.Next(10_000), random.Next(40), 0, random.Next(2) * random.Next(10_000)))]);

    private static string Name(Stage? stage) => stage?.ToString() ?? "[*]";
}
