using Casework.Domain.Cases;
using Casework.Domain.Establishments;

namespace Casework.Domain.Policy;

/// <summary>
/// A choice that an authority makes in its equivalence: what it says, between which words it can be chosen, and how it is read and written.
/// </summary>
/// <param name="Field">Where it stands in a <see cref="GradeEquivalence"/>.</param>
/// <param name="Meaning">What it says, as a label.</param>
/// <param name="Words">The words to choose from.</param>
/// <param name="Of">Reads it from an equivalence.</param>
/// <param name="With">The equivalence with another word.</param>
public sealed record EquivalenceLine(
    string Field, string Meaning, IReadOnlyList<Enum> Words, Func<GradeEquivalence, Enum> Of, Func<GradeEquivalence, Enum, GradeEquivalence> With)
{
    /// <summary>Every choice, framework by framework.</summary>
    public static IReadOnlyList<EquivalenceLine> All { get; } =
    [
        .. Lines(nameof(GradeEquivalence.Overall), "Overall grade", InspectionKind.OverallGrade, e => e.Overall, (e, line) => e with { Overall = line }),
        .. Lines(nameof(GradeEquivalence.KeyJudgements), "Key judgements without an overall grade", InspectionKind.KeyJudgements,
            e => e.KeyJudgements, (e, line) => e with { KeyJudgements = line }),
        .. Lines(nameof(GradeEquivalence.ReportCard), "Report card", InspectionKind.ReportCard, e => e.ReportCard, (e, line) => e with { ReportCard = line }),
        .. Enum.GetValues<UngradedOutcome>().Select(Ungraded),
    ];

    /// <summary>The words to choose from, in one line.</summary>
    public string InWords() => string.Join(", ", Words.Select(word => word switch
    {
        OfstedGrade grade => grade.InWords(),
        OutcomeMeaning meaning => meaning.InWords(),
        _ => word.ToString(),
    }));

    private static IEnumerable<EquivalenceLine> Lines(
        string field, string framework, InspectionKind kind, Func<GradeEquivalence, GradeLine> of, Func<GradeEquivalence, GradeLine, GradeEquivalence> with) =>
    [
        new($"{field}.{nameof(GradeLine.GoodFrom)}", $"{framework}: the lowest grade that counts as good or better",
            [.. Frameworks.Words(kind).Cast<Enum>()], e => of(e).GoodFrom, (e, word) => with(e, of(e) with { GoodFrom = (OfstedGrade)word })),
        new($"{field}.{nameof(GradeLine.WorseFrom)}", $"{framework}: the best grade that counts as requires improvement or worse",
            [.. Frameworks.Words(kind).Cast<Enum>()], e => of(e).WorseFrom, (e, word) => with(e, of(e) with { WorseFrom = (OfstedGrade)word })),
    ];

    private static EquivalenceLine Ungraded(UngradedOutcome outcome) => new(
        $"{nameof(GradeEquivalence.Ungraded)}.{outcome}", $"Ungraded inspection, {outcome.InWords()}: counts as",
        [.. Enum.GetValues<OutcomeMeaning>().Cast<Enum>()], e => e.Ungraded.Of(outcome),
        (e, word) => e with { Ungraded = Changed(e.Ungraded, outcome, (OutcomeMeaning)word) });

    private static UngradedMeanings Changed(UngradedMeanings meanings, UngradedOutcome outcome, OutcomeMeaning meaning) => outcome switch
    {
        UngradedOutcome.RemainsOutstanding => meanings with { RemainsOutstanding = meaning },
        UngradedOutcome.RemainsGood => meanings with { RemainsGood = meaning },
        UngradedOutcome.StandardsMaintained => meanings with { StandardsMaintained = meaning },
        UngradedOutcome.ImprovedSignificantly => meanings with { ImprovedSignificantly = meaning },
        UngradedOutcome.SomeAspectsNotAsStrong => meanings with { SomeAspectsNotAsStrong = meaning },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
