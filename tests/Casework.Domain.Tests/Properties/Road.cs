using FsCheck;
using FsCheck.Fluent;

namespace Casework.Domain.Tests.Properties;

/// <summary>
/// One command of a random walk, as numbers that mean something only where the case then stands: which step, who, how many days later,
/// how late it is recorded, and what is changed in the good command. Nought is always the plainest choice.
/// </summary>
public readonly record struct Turn(int Step, int Who, int Days, int Late, int Change);

/// <summary>
/// A random walk: the point of the invented story at which it sets out, nought for the beginning, and its turns. One that fails shrinks
/// to a short and plain one.
/// </summary>
public sealed record Road(int Start, IReadOnlyList<Turn> Turns)
{
    /// <summary>Roads of up to so many turns.</summary>
    public static Arbitrary<Road> Roads(int longest) => Arb.From(
        from start in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 9_999)))
        from length in Gen.Choose(1, longest)
        from turns in Gen.ArrayOf(AnyTurn, length)
        select new Road(start, turns),
        road => road.Plainer());

    /// <inheritdoc/>
    public override string ToString() => $"from point {Start}: {string.Join(", ", Turns)}";

    private static Gen<Turn> AnyTurn =>
        from step in Gen.Choose(0, 9_999)
        from who in Gen.Choose(0, 9_999)
        from days in Gen.Frequency((3, Gen.Constant(0)), (6, Gen.Choose(1, 40)), (1, Gen.Choose(41, 400)))
        from late in Gen.Frequency((8, Gen.Constant(0)), (2, Gen.Choose(-2, 60)))
        from change in Gen.Frequency((6, Gen.Constant(0)), (4, Gen.Choose(1, 9_999)))
        select new Turn(step, who, days, late, change);

    private IEnumerable<Road> Plainer() =>
    [
        .. Turns.Count > 1 ? [this with { Turns = [.. Turns.Take(Turns.Count / 2)] }] : Array.Empty<Road>(),
        .. Turns.Select((_, i) => this with { Turns = [.. Turns.Where((_, n) => n != i)] }),
        .. Turns.SelectMany((turn, i) => new[] { turn with { Change = 0 }, turn with { Late = 0 } }.Where(plain => plain != turn)
            .Select(plain => this with { Turns = [.. Turns.Select((was, n) => n == i ? plain : was)] })),
    ];
}
