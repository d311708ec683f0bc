using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Casework.Domain.Tests.Properties;

/// <summary>
/// Random cases of each kind, led through thousands of random commands. Set CASEWORK_SEED to walk the same ways again; a walk that
/// fails is shrunk to a short one and told with its seed.
/// </summary>
public abstract class RandomWalkTests(CaseType kind, int walks, int longest, ITestOutputHelper output)
{
    // A stage that fewer walks reach than one in so many would leave what is said of it unshown.
    private const int Rarest = 50;

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CASEWORK_SEED"), out var seed) ? seed : (ulong)Random.Shared.NextInt64();

    [Fact]
    public void Whatever_is_commanded_by_whom_and_when_the_rules_hold()
    {
        var reached = new Dictionary<Stage, int>();
        var accepted = new Dictionary<string, int>();
        output.WriteLine($"{walks} walks of {kind}, CASEWORK_SEED={Seed}");

        Prop.ForAll(Road.Roads(longest), road =>
        {
            var walk = Walk.Of(kind, road);
            Count(reached, walk.Taken.Select(t => t.Before?.Stage).Append(walk.Current?.Stage).OfType<Stage>().Distinct());
            Count(accepted, walk.Taken.Where(t => t.Events.Count > 0).Select(t => t.Command.GetType().Name).Distinct());
            foreach (var (sentence, fault) in Invariants.All)
            {
                fault(walk).ShouldBeNull($"{sentence}. CASEWORK_SEED={Seed}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(walks).WithReplay(Seed, 1).WithName($"{kind}, CASEWORK_SEED={Seed}"));

        output.WriteLine(string.Join('\n', reached.Select(r => $"{r.Key}: {r.Value} walks")));
        output.WriteLine(string.Join('\n', accepted.OrderBy(a => a.Value).Select(a => $"{a.Key} accepted on {a.Value} walks")));
        Workflow.Of(kind).SelectMany(step => step.From).Distinct().Where(stage => reached.GetValueOrDefault(stage) < walks / Rarest).ShouldBeEmpty();
        Workflow.Of(kind).Select(step => step.Command.Name).Where(command => !accepted.ContainsKey(command)).ShouldBeEmpty();
    }

    private static void Count<T>(Dictionary<T, int> counted, IEnumerable<T> found) where T : notnull
    {
        foreach (var one in found)
        {
            counted[one] = counted.GetValueOrDefault(one) + 1;
        }
    }
}

/// <summary>Maintained schools (state chart 6.1).</summary>
public sealed class MaintainedSchoolWalkTests(ITestOutputHelper output) : RandomWalkTests(CaseType.MaintainedSchool, 4_000, 45, output);

/// <summary>Academies (6.2).</summary>
public sealed class AcademyWalkTests(ITestOutputHelper output) : RandomWalkTests(CaseType.Academy, 2_000, 30, output);

/// <summary>Early years settings (6.3).</summary>
public sealed class SettingWalkTests(ITestOutputHelper output) : RandomWalkTests(CaseType.Setting, 2_000, 30, output);

/// <summary>Independent schools (6.4).</summary>
public sealed class IndependentSchoolWalkTests(ITestOutputHelper output) : RandomWalkTests(CaseType.IndependentSchool, 2_000, 30, output);
