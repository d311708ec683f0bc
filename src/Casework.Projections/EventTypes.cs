namespace Casework.Projections;

/// <summary>The closed set of events of one kind of stream.</summary>
public static class EventTypes
{
    /// <summary>Every kind of event that can be stored and that derives from <typeparamref name="TEvent"/>.</summary>
    public static Type[] Of<TEvent>() => [.. typeof(TEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(TEvent)) && !t.IsAbstract)];
}
