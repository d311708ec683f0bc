namespace Casework.Projections;

/// <summary>
/// A clock in whole microseconds, which is all that PostgreSQL keeps: an event has the same time before it is stored and after, so
/// a rebuild gives the same rows.
/// </summary>
internal sealed class WholeMicroseconds(TimeProvider clock) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
