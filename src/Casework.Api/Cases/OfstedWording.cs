using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;

namespace Casework.Api.Cases;

/// <summary>What Ofsted found and what it counts as, in words, always with whose equivalence says so (D10, X23).</summary>
public static class OfstedWording
{
    /// <summary>The outcome in a line: the overall grade, the ungraded outcome, or what is not good enough; and the category if there is one.</summary>
    public static string Outcome(OfstedStanding standing)
    {
        var outcome = standing switch
        {
            { Outcome: { } ungraded } => Wordings.Of(ungraded),
            _ when standing.GradeOf(SchoolArea.OverallEffectiveness) is { } overall => Format.Capital(overall.InWords()),
            { Grades: { Count: > 0 } grades } => $"{Wordings.Of(standing.Kind)}: lowest {Lowest(grades.Where(g => g.Key is not SchoolArea.Safeguarding))}",
            _ => Wordings.Of(standing.Kind),
        };
        return standing.Category is OfstedCategory.None ? outcome : $"{outcome}, {standing.Category.InWords()}";
    }

    /// <summary>Every judgement, a line each, with the day from which it stands.</summary>
    public static string Judgements(IEnumerable<KeyValuePair<SchoolArea, AreaGrade>> grades) => string.Join('\n', grades.Select(judged =>
        $"{Format.Capital(judged.Key.InWords())}: {judged.Value.Grade.InWords()}, {judged.Value.On.ToWords()}"));

    /// <summary>What a result counts as, and whose equivalence that is. An old one does not say under which version it was made.</summary>
    public static string Meaning(OutcomeMeaning meaning, string? policy) =>
        $"{meaning.ToWords()}, under the authority's equivalence{(policy is null ? "" : $" of policy {policy}")}; not Ofsted's own (D10, X23)";

    /// <summary>An outcome on a case, as it happened.</summary>
    public static (string Title, (string, string?)[] Facts) Of(OfstedOutcomeRecorded e) =>
    (
        $"Ofsted outcome: {Lowered(Outcome(e.Standing ?? OfstedStanding.OfOverall(e.InspectionNumber, e.InspectedOn, e.Grade ?? default, e.Category)))}",
        [
            ("Inspected on", e.InspectedOn.ToWords()), ("Inspection number", e.InspectionNumber),
            ("Kind of inspection", e.Inspection is { } inspection ? Wordings.Of(inspection.Kind) : null),
            ("Judged", e.Inspection is { } judged ? Judgements(judged.Grades) : null),
            ("Counts for the authority as", Meaning(e.Meaning, e.Policy)),
            ("Not good or better", e.Holding is { } holding ? Format.Capital(OfstedOutcomes.InWords(holding)) : null),
        ]
    );

    /// <summary>How the school of a case stands with Ofsted, and the lock.</summary>
    public static (string, string?)[] Of(OfstedRecord? ofsted) => ofsted is null ? [] :
    [
        ("Outcome", Outcome(ofsted.Stands())), ("Inspected", ofsted.InspectedOn.ToWords()), ("Published", ofsted.PublishedOn.ToWords()),
        ("Inspection number", ofsted.InspectionNumber), ("Judgements", ofsted.Standing is { } standing ? Judgements(standing.Grades) : null),
        ("Counts for the authority as", Meaning(ofsted.Meaning, ofsted.Policy)), ("Ofsted lock", Lock(ofsted)),
    ];

    private static string Lock(OfstedRecord ofsted) => ofsted switch
    {
        { LockedSince: { } since, Holding: [_, ..] holding } =>
            $"{On(since)}\nStill not good enough: {OfstedOutcomes.InWords(holding)} (D12)",
        { LockedSince: { } since } => On(since),
        { UnlockedOn: { } opened } => $"Off: opened by the judgements of {opened.ToWords()}, after which nothing is below good (R89, D12)",
        _ => "Off: no inspection keeps the school on the list",
    };

    private static string On(DateOnly since) =>
        $"On since the inspection of {since.ToWords()}: the school stays on the list until a later inspection judges it good or better (R89)";

    private static string Lowest(IEnumerable<KeyValuePair<SchoolArea, AreaGrade>> grades) =>
        grades.Select(judged => judged.Value.Grade).DefaultIfEmpty().Max() is var lowest && Enum.IsDefined(lowest) ? lowest.InWords() : "not judged";

    private static string Lowered(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
