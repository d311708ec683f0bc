namespace Casework.Domain.Tests.Properties;

/// <summary>One command of a walk, and what the rules answered.</summary>
public sealed record Taken(Case? Before, CaseCommand Command, Facts Facts, IReadOnlyList<Option> Options, Decision Decision)
{
    /// <summary>The events that it recorded.</summary>
    public IReadOnlyList<CaseEvent> Events => Decision is Decision.Accepted { Events: var events } ? events : [];
}

/// <summary>A case of a kind, led through random turns: the commands, what was answered, and everything that happened.</summary>
public sealed class Walk
{
    private static readonly DateOnly FirstDay = new(2025, 9, 1);

    // Of all turns one in so many may end the case, so that there is a case left to walk on.
    private const int Endings = 12;

    private readonly CaseType _kind;
    private readonly List<Taken> _taken = [];
    private readonly Dictionary<Type, int> _times = [];
    private DateOnly _today;

    private Walk(CaseType kind, IReadOnlyList<CaseEvent> before)
    {
        (_kind, Before, Current) = (kind, before, Case.Replay(before));
        _today = before is [.., var last] ? last.OccurredOn : FirstDay;
    }

    /// <summary>What had happened when the walk set out.</summary>
    public IReadOnlyList<CaseEvent> Before { get; }

    /// <summary>Every command in order.</summary>
    public IReadOnlyList<Taken> Taken => _taken;

    /// <summary>Everything that happened.</summary>
    public IReadOnlyList<CaseEvent> History => [.. Before, .. _taken.SelectMany(t => t.Events)];

    /// <summary>Where the case stands at the end; null when it was never opened.</summary>
    public Case? Current { get; private set; }

    /// <summary>Walks.</summary>
    public static Walk Of(CaseType kind, Road road)
    {
        var points = Stories.Points(kind);
        var walk = new Walk(kind, road.Start is 0 ? [] : points[road.Start % points.Count]);
        foreach (var turn in road.Turns)
        {
            walk.Take(turn);
        }

        return walk;
    }

    private void Take(Turn turn)
    {
        _today = _today.AddDays(turn.Days);
        var step = StepFor(turn);
        var command = Changed.Command(step.Command, Current, _today.AddDays(-turn.Late), turn.Change);
        var facts = FactsOn(_today, ActorFor(step, turn), Stories.School(_kind)) with
        {
            Meeting = SrgMeetingOn(command.OccurredOn),
            SettingsMeeting = MeetingOn(command.OccurredOn),
        };
        var options = Current is null ? [] : Workflow.Options(Current, facts);
        var taken = new Taken(Current, command, facts, options, Workflow.Decide(Current, command, facts));
        _taken.Add(taken);
        _times[step.Command] = _times.GetValueOrDefault(step.Command) + 1;
        Current = taken.Events.Aggregate(Current, Case.Evolve);
    }

    // Mostly what the case is ready for and was done least so far; sometimes any step of any kind of case.
    private Step StepFor(Turn turn)
    {
        var map = Workflow.Of(_kind);
        if (turn.Step % 20 is 19)
        {
            var any = Enum.GetValues<CaseType>().SelectMany(Workflow.Of).ToArray();
            return Current is null ? map[0] : any[turn.Step / 20 % any.Length];
        }

        var possible = map.Where(s => Current is null ? s.OpensCase : s.From.Contains(Current.Stage))
            .Where(s => s.Command != typeof(CloseCase) || turn.Step % Endings is 0)
            .OrderBy(s => _times.GetValueOrDefault(s.Command)).ToArray();
        if (possible.Length is 0)
        {
            return map[turn.Step % map.Count];
        }

        var ready = possible.Where(s => IsReady(s, turn)).ToArray();
        var among = ready.Length is 0 ? possible : ready;
        return among[turn.Step % ((among.Length + 1) / 2)];
    }

    private bool IsReady(Step step, Turn turn) =>
        Current is null || step.Ready(Current, FactsOn(_today, ActorFor(step, turn), Stories.School(_kind))) is null;

    // Mostly somebody who may; sometimes anybody.
    private Actor ActorFor(Step step, Turn turn)
    {
        var may = turn.Who % 8 is 7 ? Everybody : [.. Everybody.Where(actor => step.RefuseActor(Current, actor) is null)];
        return may.Count is 0 ? Everybody[turn.Who % Everybody.Count] : may[turn.Who / 8 % may.Count];
    }
}
