namespace Casework.Api.Demonstration;

/// <summary>
/// The clock of a demonstration: it can be set back while the borough's past is being made, and then runs as the real one.
/// </summary>
public sealed class DemonstrationClock(TimeProvider real) : TimeProvider
{
    private DateTimeOffset? moment;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => moment ?? real.GetUtcNow();

    /// <summary>The real instant, whatever the clock was set to.</summary>
    public DateTimeOffset Real => real.GetUtcNow();

    /// <summary>Sets the clock to an instant, where it stands still.</summary>
    public void Set(DateTimeOffset instant) => moment = instant;

    /// <summary>Lets the clock run as the real one.</summary>
    public void Run() => moment = null;
}
