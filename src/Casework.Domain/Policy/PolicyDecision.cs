using Casework.Domain.Cases;

namespace Casework.Domain.Policy;

/// <summary>What the rules answer to somebody who wants to change the policy.</summary>
public abstract record PolicyDecision
{
    private PolicyDecision()
    {
    }

    /// <summary>The event to record; null when it was already so.</summary>
    public sealed record Accepted(PolicyEvent? Event) : PolicyDecision;

    /// <summary>At least one rule refuses; all that refuse are named, in the order of the form.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : PolicyDecision;

    /// <summary>The actor may not do this.</summary>
    public sealed record NotPermitted(Refusal Refusal) : PolicyDecision;

    /// <summary>The command itself is not well formed.</summary>
    public sealed record Invalid(IReadOnlyList<InvalidField> Fields) : PolicyDecision;

    /// <summary>Already so: nothing to record.</summary>
    public static readonly PolicyDecision Nothing = new Accepted(null);

    /// <summary>Invalid when the command holds what cannot be stored; null when it can be decided on.</summary>
    public static PolicyDecision? UnlessWellFormed(object command) =>
        Shape.Faults(command).ToArray() is { Length: > 0 } faults ? new Invalid(faults) : null;

    /// <summary>Refuses with every refusal that is not null, or accepts with the event.</summary>
    public static PolicyDecision Unless(IEnumerable<Refusal?> refusals, Func<PolicyEvent> happened) =>
        refusals.OfType<Refusal>().ToArray() is { Length: > 0 } broken ? new Refused(broken) : new Accepted(happened());
}
