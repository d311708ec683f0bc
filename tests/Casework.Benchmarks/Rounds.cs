namespace Casework.Benchmarks;

/// <summary>One of several ways to get the same thing done.</summary>
public sealed record Contender(string What, Func<Turn, Task> Operation)
{
    private static readonly Task<object?>[] Kept = [Task.FromResult<object?>(null)];

    /// <summary>What is computed at once, without waiting for anybody; its result is kept, so that none of it can be left out.</summary>
    public static Contender InMemory(string what, Func<object?> compute) => new(what, _ => Kept[0] = Task.FromResult(compute()));
}

/// <summary>
/// Measures contenders side by side: in every round each has its turn, and another one goes first, so that whatever else changes on the
/// machine meanwhile meets all of them. The last contender is the floor that the others are compared with.
/// </summary>
/// <param name="Operations">How many operations a contender does in its turn.</param>
/// <param name="InMemory">Whether nobody is waited for: then there is one caller, and the times are in microseconds.</param>
public sealed record Rounds(int Operations, bool InMemory = false)
{
    private const int Count = 5;
    private readonly int[] crowds = InMemory ? [1] : [1, 8];
    private readonly (string Name, double InAMillisecond) unit = InMemory ? ("µs", 1000) : ("ms", 1);

    /// <summary>Warms all contenders up, measures them, and answers a table.</summary>
    public async Task<string> CompareAsync(IReadOnlyList<Contender> contenders)
    {
        var timings = new List<(Contender Contender, int Callers, Timing Timing)>();
        foreach (var round in Enumerable.Range(0, Count + 1))
        {
            Console.Error.WriteLine(round == 0 ? "  warming up" : $"  round {round} of {Count}");
            foreach (var callers in crowds)
            {
                for (var turn = 0; turn < contenders.Count; turn++)
                {
                    var contender = contenders[(round + turn) % contenders.Count];
                    var timing = await Stopwatching.TimeAsync(contender.Operation, callers, Operations, done: round * Operations / callers);
                    timings.Add((contender, callers, timing));
                }
            }
        }

        var measured = timings.Skip(contenders.Count * crowds.Length).ToLookup(t => (t.Contender, t.Callers), t => t.Timing);
        var rows =
            from callers in crowds
            from contender in contenders
            select Row(contender, callers, [.. measured[(contender, callers)]], [.. measured[(contenders[^1], callers)]]);
        return Markdown.Table(["What", "Callers", "Operations/s", "slowest–fastest round", $"p50 {unit.Name}", $"p99 {unit.Name}", "times the floor"], rows);
    }

    private string[] Row(Contender contender, int callers, Timing[] timings, Timing[] floor)
    {
        var rates = timings.Select(t => t.Rate).ToArray();
        var each = timings.SelectMany(t => t.Milliseconds).Select(time => time * unit.InAMillisecond).ToArray();
        return
        [
            contender.What, $"{callers}", $"{Median(timings):0}", $"{rates.Min():0}–{rates.Max():0}",
            $"{each.Quantile(0.5):0.0}", $"{each.Quantile(0.99):0.0}", $"{Median(floor) / Median(timings):0.0}",
        ];
    }

    private static double Median(IEnumerable<Timing> timings) => timings.Select(t => t.Rate).Quantile(0.5);
}
