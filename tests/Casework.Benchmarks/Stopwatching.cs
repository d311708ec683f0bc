using System.Diagnostics;

namespace Casework.Benchmarks;

/// <summary>Whose turn it is: one of so many callers, and how many operations it has done before.</summary>
public sealed record Turn(int Caller, int Callers, int Number);

/// <summary>How long operations took: all together, and each of them in milliseconds.</summary>
public sealed record Timing(TimeSpan Elapsed, IReadOnlyList<double> Milliseconds)
{
    /// <summary>Operations a second.</summary>
    public double Rate => Milliseconds.Count / Elapsed.TotalSeconds;
}

/// <summary>Takes the time of an operation.</summary>
public static class Stopwatching
{
    /// <summary>
    /// Does the operation so many times, shared by callers at the same time; each waits for its answer before it asks again.
    /// <paramref name="done"/> is how many operations each caller has done before.
    /// </summary>
    public static async Task<Timing> TimeAsync(Func<Turn, Task> operation, int callers, int operations, int done)
    {
        var started = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(CallAsync(caller))));
        return new(Stopwatch.GetElapsedTime(started), [.. taken.SelectMany(milliseconds => milliseconds)]);

        Func<Task<double[]>> CallAsync(int caller) => async () =>
        {
            var milliseconds = new double[operations / callers];
            for (var i = 0; i < milliseconds.Length; i++)
            {
                var asked = Stopwatch.GetTimestamp();
                await operation(new(caller, callers, done + i));
                milliseconds[i] = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            }

            return milliseconds;
        };
    }

    /// <summary>The value below which a share of the values lie, for example 0.5 for the median.</summary>
    public static double Quantile(this IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }
}
