using Casework.Domain.Rules;

namespace Casework.Domain.Cases;

/// <summary>
/// Why a command was refused: the rule, the reason in plain English, what would make it possible, and the field of the
/// command that it is about, if it is about one. <paramref name="Blank"/>: the field was only left empty, which is a gap in a form and
/// no attempt to break the rule.
/// </summary>
public sealed record Refusal(Rule Rule, string Reason, string Remedy, string? Field = null, bool Blank = false);

/// <summary>A field that is missing or cannot be right, whatever the rules say: a future date, an empty name.</summary>
public sealed record InvalidField(string Field, string Reason);

/// <summary>What the rules answer to a command. Never an exception: a refusal is a value.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The events to record. None when it was already so: a repeated command is harmless.</summary>
    public sealed record Accepted(IReadOnlyList<CaseEvent> Events) : Decision;

    /// <summary>At least one rule refuses; all that refuse are named, in the order of the form.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : Decision;

    /// <summary>The actor may not do this, in any stage or on this case.</summary>
    public sealed record NotPermitted(Refusal Refusal) : Decision;

    /// <summary>The command itself is not well formed.</summary>
    public sealed record Invalid(IReadOnlyList<InvalidField> Fields) : Decision;

    /// <summary>Already so: nothing to record.</summary>
    public static readonly Decision Nothing = new Accepted([]);

    /// <summary>Accepts with these events.</summary>
    public static Decision Accept(params CaseEvent[] events) => new Accepted(events);

    /// <summary>The decision on a case's event, as a decision on the case.</summary>
    public static Decision Of(Decision<CaseEvent> decision) => decision switch
    {
        Decision<CaseEvent>.Accepted { Events: var events } => new Accepted(events),
        Decision<CaseEvent>.Refused { Refusals: var refusals } => new Refused(refusals),
        Decision<CaseEvent>.NotPermitted { Refusal: var refusal } => new NotPermitted(refusal),
        Decision<CaseEvent>.Invalid { Fields: var fields } => new Invalid(fields),
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    /// <summary>The fields that were only left empty, of a decision that refuses because of them; none of any other.</summary>
    internal IEnumerable<InvalidField> Blanks => this is Refused { Refusals: var refusals }
        ? refusals.Where(r => r.Blank).Select(r => new InvalidField(r.Field!, $"{r.Remedy} ({r.Rule.Id})")) : [];

    /// <summary>Refuses with every refusal that is not null, or accepts with the events.</summary>
    public static Decision Unless(IEnumerable<Refusal?> refusals, Func<CaseEvent[]> events) =>
        refusals.OfType<Refusal>().ToArray() is { Length: > 0 } broken ? new Refused(broken) : Accept(events());
}

/// <summary>What the rules answer to a command on another stream than a case's, in the same words.</summary>
public abstract record Decision<TEvent>
{
    private Decision()
    {
    }

    /// <summary>The events to record. None when it was already so: a repeated command is harmless.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>At least one rule refuses; all that refuse are named, in the order of the form.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : Decision<TEvent>;

    /// <summary>The actor may not do this.</summary>
    public sealed record NotPermitted(Refusal Refusal) : Decision<TEvent>;

    /// <summary>The command itself is not well formed.</summary>
    public sealed record Invalid(IReadOnlyList<InvalidField> Fields) : Decision<TEvent>;

    /// <summary>Refuses with every refusal that is not null, or accepts with the event.</summary>
    public static Decision<TEvent> Unless(IEnumerable<Refusal?> refusals, Func<TEvent> happened) =>
        refusals.OfType<Refusal>().ToArray() is { Length: > 0 } broken ? new Refused(broken) : new Accepted([happened()]);
}
