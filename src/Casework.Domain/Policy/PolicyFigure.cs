using Casework.Domain.Rules;

namespace Casework.Domain.Policy;

/// <summary>A figure of the policy: what it means, in which unit, between which bounds it makes sense, and where it comes from.</summary>
/// <param name="Field">The member of <see cref="PolicyVersion"/> that holds it.</param>
/// <param name="Meaning">What it says, as a label.</param>
/// <param name="Unit">Months, half terms, or which days are counted.</param>
/// <param name="Least">The least that makes sense.</param>
/// <param name="Most">The most that makes sense.</param>
/// <param name="Rule">The rule that the figure serves.</param>
/// <param name="ProductDefault">Whether this product set it because the strategy sets none (D23); otherwise it is the strategy's own.</param>
/// <param name="Of">Reads it from a version.</param>
/// <param name="With">The version with another figure.</param>
public sealed record PolicyFigure(
    string Field, string Meaning, string Unit, int Least, int Most, Rule Rule, bool ProductDefault,
    Func<PolicyVersion, int> Of, Func<PolicyVersion, int, PolicyVersion> With)
{
    private const string Months = "months";
    private const string Days = "calendar days";
    private const string WorkingDays = "working days";

    /// <summary>Every figure of a version, in the order in which they are read.</summary>
    public static IReadOnlyList<PolicyFigure> All { get; } =
    [
        new(nameof(PolicyVersion.MonthsBeforeConsideration), "On the list for longer than this, a warning notice is considered",
            Months, 1, 24, WarningNotices.R122, false, v => v.MonthsBeforeConsideration, (v, n) => v with { MonthsBeforeConsideration = n }),
        new(nameof(PolicyVersion.AskLikelyGoodFromMonth),
            "From this month on the list, it is asked if the school is likely to be good within six months",
            Months, 1, 23, SixMonthQuestion.D8, true, v => v.AskLikelyGoodFromMonth, (v, n) => v with { AskLikelyGoodFromMonth = n }),
        new(nameof(PolicyVersion.LongestHalfTermDays), "Until a warning notice that is not to be issued is looked at again, at the most",
            Days, 14, 84, WarningNotices.D6, true, v => v.LongestHalfTermDays, (v, n) => v with { LongestHalfTermDays = n }),
        new(nameof(PolicyVersion.LettersWorkingDays), "From designation or removal to the letters",
            WorkingDays, 1, 20, DesignationLetters.R57, true, v => v.LettersWorkingDays, (v, n) => v with { LettersWorkingDays = n }),
        new(nameof(PolicyVersion.FirstPlanSchoolDays), "From designation to the first action plan, or until the next SRG if that is earlier",
            "school days", 5, 60, LeadOfficers.R58, true, v => v.FirstPlanSchoolDays, (v, n) => v with { FirstPlanSchoolDays = n }),
        new(nameof(PolicyVersion.ReviewHalfTerms), "From an agreed plan to its review, in category 3",
            "half terms", 1, 2, ReviewMeetings.D16, true, v => v.ReviewHalfTerms, (v, n) => v with { ReviewHalfTerms = n }),
        new(nameof(PolicyVersion.MeetingDecisionWorkingDays), "From a review to the decision on a Monitoring and Challenge meeting",
            WorkingDays, 1, 40, MonitoringAndChallengeMeetings.R102, true,
            v => v.MeetingDecisionWorkingDays, (v, n) => v with { MeetingDecisionWorkingDays = n }),
        new(nameof(PolicyVersion.NoteWorkingDays), "From a visit to its final note",
            WorkingDays, 1, 40, NotesOfVisit.R35, true, v => v.NoteWorkingDays, (v, n) => v with { NoteWorkingDays = n }),
        new(nameof(PolicyVersion.VisitToleranceDays), "In term time, a fortnightly visit may be later by",
            Days, 0, 14, RoutineMonitoring.D17, true, v => v.VisitToleranceDays, (v, n) => v with { VisitToleranceDays = n }),
        Kept(nameof(PolicyVersion.MaintainedSchoolYearsKept), "a maintained school", v => v.MaintainedSchoolYearsKept, (v, n) => v with { MaintainedSchoolYearsKept = n }),
        Kept(nameof(PolicyVersion.AcademyYearsKept), "an academy", v => v.AcademyYearsKept, (v, n) => v with { AcademyYearsKept = n }),
        Kept(nameof(PolicyVersion.SettingYearsKept), "a setting", v => v.SettingYearsKept, (v, n) => v with { SettingYearsKept = n }),
        Kept(nameof(PolicyVersion.IndependentSchoolYearsKept), "an independent school",
            v => v.IndependentSchoolYearsKept, (v, n) => v with { IndependentSchoolYearsKept = n }),
    ];

    private static PolicyFigure Kept(string field, string of, Func<PolicyVersion, int> read, Func<PolicyVersion, int, PolicyVersion> with) =>
        new(field, $"After the end of the case of {of}, its record is kept for", "years", 1, 50, RecordKeeping.D35, true, read, with);

    /// <summary>The figure of a version with its unit, for example "7 calendar days".</summary>
    public string InWords(PolicyVersion version) => $"{Of(version)} {(Of(version) == 1 ? Unit[..^1] : Unit)}";
}
