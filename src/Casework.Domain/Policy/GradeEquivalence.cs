using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;

namespace Casework.Domain.Policy;

/// <summary>
/// Where the lines run in one framework: the lowest grade that still counts as good or better, and the best one that counts as requires
/// improvement or worse.
/// </summary>
public sealed record GradeLine(OfstedGrade GoodFrom, OfstedGrade WorseFrom);

/// <summary>What each outcome of an ungraded inspection counts as.</summary>
public sealed record UngradedMeanings(
    OutcomeMeaning RemainsOutstanding, OutcomeMeaning RemainsGood, OutcomeMeaning StandardsMaintained, OutcomeMeaning ImprovedSignificantly,
    OutcomeMeaning SomeAspectsNotAsStrong)
{
    /// <summary>What an outcome counts as.</summary>
    public OutcomeMeaning Of(UngradedOutcome outcome) => outcome switch
    {
        UngradedOutcome.RemainsOutstanding => RemainsOutstanding,
        UngradedOutcome.RemainsGood => RemainsGood,
        UngradedOutcome.StandardsMaintained => StandardsMaintained,
        UngradedOutcome.ImprovedSignificantly => ImprovedSignificantly,
        UngradedOutcome.SomeAspectsNotAsStrong => SomeAspectsNotAsStrong,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}

/// <summary>
/// The authority's own equivalence: which results of which framework mean *good or better*, and which *requires improvement or worse* (D10).
/// It is never Ofsted's (X23). A category of concern, or safeguarding not met, always means the latter.
/// </summary>
public sealed record GradeEquivalence(GradeLine Overall, GradeLine KeyJudgements, GradeLine ReportCard, UngradedMeanings Ungraded)
{
    /// <summary>The equivalence of a policy that says nothing else (D10).</summary>
    public static readonly GradeEquivalence Default = new(
        new(OfstedGrade.Good, OfstedGrade.RequiresImprovement),
        new(OfstedGrade.Good, OfstedGrade.RequiresImprovement),
        new(OfstedGrade.ExpectedStandard, OfstedGrade.NeedsAttention),
        new(OutcomeMeaning.GoodOrBetter, OutcomeMeaning.GoodOrBetter, OutcomeMeaning.GoodOrBetter, OutcomeMeaning.Neither, OutcomeMeaning.Neither));

    /// <summary>What a school's standing counts as. Good needs every area of its framework, and safeguarding met where it is judged.</summary>
    public OutcomeMeaning Of(OfstedStanding standing) =>
        IsWorse(standing) ? OutcomeMeaning.RequiresImprovementOrWorse
        : IsGood(standing) ? OutcomeMeaning.GoodOrBetter
        : OutcomeMeaning.Neither;

    /// <summary>
    /// What an inspection of an early years setting counts as, by the same lines (R164, R165, R171, X26, X27). Safeguarding that is not met
    /// makes every grade poor; the Childcare Register has no grades, only met or not.
    /// </summary>
    public OutcomeMeaning Of(InspectionOfSetting inspection) => inspection switch
    {
        { SafeguardingMet: false } => OutcomeMeaning.RequiresImprovementOrWorse,
        { Grade: SettingGrade.Met } => OutcomeMeaning.GoodOrBetter,
        { Grade: SettingGrade.NotMet or SettingGrade.NotMetWithActions or SettingGrade.NotMetEnforcement } => OutcomeMeaning.RequiresImprovementOrWorse,
        { Grade: var grade } => Of(Enum.Parse<OfstedGrade>(grade.ToString())),
    };

    private OutcomeMeaning Of(OfstedGrade grade) => (grade >= OfstedGrade.Exceptional ? ReportCard : Overall) switch
    {
        var line when grade >= line.WorseFrom => OutcomeMeaning.RequiresImprovementOrWorse,
        var line when grade <= line.GoodFrom => OutcomeMeaning.GoodOrBetter,
        _ => OutcomeMeaning.Neither,
    };

    /// <summary>The judgements that are not good or better, so that they keep a school on the list (R89, D12).</summary>
    public IReadOnlyList<JudgedArea> Holding(OfstedStanding standing) =>
    [
        .. from area in Counting(standing).Append(SchoolArea.Safeguarding)
           let judged = standing.Grades.GetValueOrDefault(area)
           where judged is { } && (area is SchoolArea.Safeguarding ? judged.Grade is OfstedGrade.NotMet : judged.Grade > LineOf(standing).GoodFrom)
           select new JudgedArea(area, judged.Grade, judged.On),
    ];

    private bool IsWorse(OfstedStanding standing) =>
        standing.Category is not OfstedCategory.None
        || standing.GradeOf(SchoolArea.Safeguarding) is OfstedGrade.NotMet
        || (standing.Outcome is { } outcome && Ungraded.Of(outcome) is OutcomeMeaning.RequiresImprovementOrWorse)
        || Counting(standing).Any(area => standing.GradeOf(area) >= LineOf(standing).WorseFrom);

    private bool IsGood(OfstedStanding standing) => FrameworkOf(standing) switch
    {
        InspectionKind.Ungraded => standing.Outcome is { } outcome && Ungraded.Of(outcome) is OutcomeMeaning.GoodOrBetter,
        var framework => Frameworks.Judged(framework).All(area => standing.GradeOf(area) is not null)
            && Holding(standing) is []
            && (framework is InspectionKind.OverallGrade || standing.GradeOf(SchoolArea.Safeguarding) is OfstedGrade.Met),
    };

    private GradeLine LineOf(OfstedStanding standing) => FrameworkOf(standing) switch
    {
        InspectionKind.ReportCard => ReportCard,
        InspectionKind.KeyJudgements => KeyJudgements,
        _ => Overall,
    };

    // The areas on which the result rests: the overall grade where there is one, the four key judgements, or every area of a report card.
    private static IEnumerable<SchoolArea> Counting(OfstedStanding standing) => FrameworkOf(standing) switch
    {
        InspectionKind.ReportCard => standing.Grades.Keys.Where(Frameworks.IsOnReportCard),
        var framework => Frameworks.Judged(framework),
    };

    // A monitoring inspection of which no full one is known goes by what it judged.
    private static InspectionKind FrameworkOf(OfstedStanding standing) =>
        standing.Kind is not InspectionKind.Monitoring ? standing.Kind
        : standing.Grades.Keys.Any(Frameworks.IsOnReportCard) ? InspectionKind.ReportCard
        : InspectionKind.KeyJudgements;
}
