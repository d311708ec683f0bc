using Casework.Domain.Cases;

namespace Casework.Domain.Meetings;

/// <summary>
/// What the rules answer to somebody who records something that is no case: a meeting of the SRG, of HoSI with a Lead Officer, or
/// what a board was told.
/// </summary>
public abstract record MeetingDecision<TEvent> where TEvent : class
{
    private MeetingDecision()
    {
    }

    /// <summary>The event to record; null when it was already so.</summary>
    public sealed record Accepted(TEvent? Event) : MeetingDecision<TEvent>;

    /// <summary>At least one rule refuses; all that refuse are named, in the order of the form.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : MeetingDecision<TEvent>;

    /// <summary>The actor may not do this.</summary>
    public sealed record NotPermitted(Refusal Refusal) : MeetingDecision<TEvent>;

    /// <summary>The command itself is not well formed.</summary>
    public sealed record Invalid(IReadOnlyList<InvalidField> Fields) : MeetingDecision<TEvent>;

    /// <summary>
    /// Decides in the order of the workflow: who may, then whether the command is well formed, then the rules; the event when none
    /// of them speaks against it, or null when it was already so. Holes in the command are found before <paramref name="fields"/> are asked for.
    /// </summary>
    public static MeetingDecision<TEvent> Of(
        object command, Refusal? actor, Func<IEnumerable<InvalidField?>> fields, Func<IEnumerable<Refusal?>> refusals, Func<TEvent?> happened) =>
        actor is not null ? new NotPermitted(actor)
        : Shape.Faults(command).ToArray() is { Length: > 0 } faults ? new Invalid(faults)
        : fields().OfType<InvalidField>().ToArray() is { Length: > 0 } wrong ? new Invalid(wrong)
        : refusals().OfType<Refusal>().ToArray() is { Length: > 0 } broken ? new Refused(broken)
        : new Accepted(happened());
}

/// <summary>What is asked of every record of a meeting.</summary>
public static class WellFormed
{
    /// <summary>A day that is missing or still to come; null for one that has been.</summary>
    public static InvalidField? Day(DateOnly day, DateOnly today, string field = "OccurredOn") =>
        day == default ? new(field, "Enter the date.")
        : day > today ? new(field, $"The date cannot be in the future: today is {today.InWords()}.") : null;

    /// <summary>A text that is missing; null for one that says something.</summary>
    public static InvalidField? Text(string? text, string field, string what) => string.IsNullOrWhiteSpace(text) ? new(field, $"Enter {what}.") : null;
}
