using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Casework.Domain.Cases;

namespace Casework.Domain.Rules;

/// <summary>What the product does about a rule.</summary>
public enum RuleTag
{
    /// <summary>A command that breaks the rule is refused (E).</summary>
    Enforced,

    /// <summary>The rule makes a duty with a due date, which may become overdue (W).</summary>
    Watched,

    /// <summary>The rule is stored and shown; no command is refused and nothing is due because of it (S).</summary>
    Shown,
}

/// <summary>
/// A rule of the strategy (R), of law and guidance (X), or a decision of ours where those are silent (D).
/// <paramref name="Words"/> says it in our own words; <paramref name="Source"/> says where it comes from;
/// <paramref name="Note"/> says why the product can only show it, or what about it is not yet certain.
/// </summary>
public sealed record Rule(string Id, RuleTag Tag, string Words, string Source, string? Note = null)
{
    /// <summary>
    /// Where the product keeps what the rule asks for, when no refusal and no duty names it: the events, state or pages that hold it.
    /// A fact of law or of the strategy that no record can hold stands in the rulebook alone (<see cref="Catalogue"/>).
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Type> KeptIn { get; init; } = [];

    /// <summary>
    /// The rule that a refusal cites, where this one is a member of a closed list that the other asks for, or is kept by the shape of
    /// the workflow that the other guards.
    /// </summary>
    public string? RefusedBy { get; init; }

    /// <summary>The rule that a duty cites, where this one asks for the same or settles how that duty's day is counted.</summary>
    public string? DueBy { get; init; }

    /// <summary>
    /// Refuses when <paramref name="broken"/>: the reason in plain English, what would make the step possible, and the
    /// field of the command it is about, if it is about one. Null when the rule is kept.
    /// </summary>
    public Refusal? BrokenIf(bool broken, string reason, string remedy, string? field = null) =>
        broken ? new(this, reason, remedy, field) : null;

    /// <summary>Refuses when a text that the rule asks for is blank. The field is the property the text came from.</summary>
    public Refusal? NeedsText(string? text, string what, [CallerArgumentExpression(nameof(text))] string field = "") =>
        string.IsNullOrWhiteSpace(text)
            ? new(this, $"{what} is missing.", $"Enter {char.ToLowerInvariant(what[0])}{what[1..]}.", FieldOf(field), Blank: true) : null;

    /// <inheritdoc/>
    public override string ToString() => Id;

    // "command.NewPlan.Vision" names the field "NewPlan.Vision".
    internal static string FieldOf(string expression) =>
        expression.StartsWith("command.", StringComparison.Ordinal) ? expression["command.".Length..] : expression;
}
