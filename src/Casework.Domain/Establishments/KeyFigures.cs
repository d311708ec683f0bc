using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Policy;
using Casework.Domain.Rules;

namespace Casework.Domain.Establishments;

/// <summary>
/// One key figure: of so many that have a judgement, how many count. <paramref name="NotJudged"/> have none that says it.
/// <paramref name="Target"/> is in per cent; null where the strategy sets none.
/// </summary>
public sealed record KeyFigure(string What, Rule Rule, int Count, int Judged, int NotJudged, int? Target = null)
{
    /// <summary>The share in whole per cent, rounded down so that it never flatters; null while nothing is judged.</summary>
    public int? Percent => Judged == 0 ? null : Count * 100 / Judged;
}

/// <summary>The key figures that the board watches, counted from the inspections on the register (R14 to R18, D36).</summary>
public static class KeyFigures
{
    private const int SettingsTarget = 90;

    /// <summary>
    /// The figures over an authority's own open schools and settings. What counts as good or better is the policy's equivalence (D10);
    /// a school's one predecessor is followed (D11).
    /// </summary>
    public static IReadOnlyList<KeyFigure> Of(
        IReadOnlyCollection<Establishment> own, IReadOnlyDictionary<string, Establishment> byUrn, GradeEquivalence equivalence)
    {
        var judged = own.Select(school => (School: school, Standing: StandingOf(school, byUrn), Setting: SettingOf(school)))
            .Select(it => (it.School, it.Standing, Meaning: it.Standing is { } standing ? equivalence.Of(standing)
                : it.Setting is { } inspection ? equivalence.Of(inspection) : (OutcomeMeaning?)null)).ToArray();
        return
        [
            Good("Primary schools and settings judged good or better", BoardsAndReports.R14, school => IsPrimary(school) || school.IsSetting),
            Good("Secondary schools judged good or better", BoardsAndReports.R15, IsSecondary),
            Good("All state-funded schools judged good or better", BoardsAndReports.R16, school => !school.IsSetting && !school.IsIndependent),
            Good("Settings judged good or better", BoardsAndReports.R17, school => school.IsSetting) with { Target = SettingsTarget },
            Good("Independent schools judged good or better", BoardsAndReports.R18, school => school.IsIndependent),
            Unsafe(),
        ];

        KeyFigure Good(string what, Rule rule, Func<Establishment, bool> which)
        {
            var group = judged.Where(it => which(it.School)).ToArray();
            return new(what, rule, group.Count(it => it.Meaning is OutcomeMeaning.GoodOrBetter), group.Count(it => it.Meaning is not null), group.Count(it => it.Meaning is null));
        }

        KeyFigure Unsafe()
        {
            var group = judged.Where(it => it.School.IsIndependent).ToArray();
            return new("Independent schools whose safeguarding is not met", BoardsAndReports.R18,
                group.Count(it => it.Standing?.GradeOf(SchoolArea.Safeguarding) is OfstedGrade.NotMet),
                group.Count(it => it.Standing is not null), group.Count(it => it.Standing is null), Target: 0);
        }
    }

    private static OfstedStanding? StandingOf(Establishment school, IReadOnlyDictionary<string, Establishment> byUrn) => school.IsSetting ? null
        : OfstedStanding.Of(school.InspectionsWith(school.SolePredecessor is { } before ? byUrn.GetValueOrDefault(before.Value) : null));

    // A report card has no overall grade: the lowest of its areas stands for it (X26).
    private static InspectionOfSetting? SettingOf(Establishment setting)
    {
        if (!setting.IsSetting || setting.Inspections.MaxBy(i => i.On) is not { } last)
        {
            return null;
        }

        var areas = last.Grades.Where(g => g.Key is not SettingArea.Safeguarding && g.Value >= SettingGrade.Exceptional).Select(g => (SettingGrade?)g.Value);
        var grade = last.Grades.TryGetValue(SettingArea.Overall, out var overall) ? overall : areas.Max();
        var unsafely = last.Grades.TryGetValue(SettingArea.Safeguarding, out var safeguarding)
            && safeguarding is SettingGrade.NotMet or SettingGrade.NotMetWithActions or SettingGrade.NotMetEnforcement;
        return grade is { } judged ? new(last.Number ?? "", last.On, judged, !unsafely) : null;
    }

    private static bool IsPrimary(Establishment school) => Phase(school, "Primary") || Phase(school, "Middle deemed primary");

    private static bool IsSecondary(Establishment school) => Phase(school, "Secondary") || Phase(school, "Middle deemed secondary") || Phase(school, "All-through");

    private static bool Phase(Establishment school, string phase) =>
        !school.IsSetting && !school.IsIndependent && phase.Equals(school.Phase, StringComparison.OrdinalIgnoreCase);
}
