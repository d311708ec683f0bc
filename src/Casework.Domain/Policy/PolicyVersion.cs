using Casework.Domain.Cases;

namespace Casework.Domain.Policy;

/// <summary>
/// The figures and the wording of the strategy that the authority may change from a day on (D37). A decision keeps the version it was
/// made under. Two versions that say the same are equal but for their name and day, so whatever is added here is compared by value.
/// </summary>
/// <param name="Id">The version, for example 2024-09.</param>
/// <param name="EffectiveFrom">The first day it is in force.</param>
/// <param name="MonthsBeforeConsideration">A school on the list for more than this many months gets a warning notice consideration (R122).</param>
/// <param name="AskLikelyGoodFromMonth">From this month on the list, each review and report says whether the school is likely to be good (D8).</param>
/// <param name="LongestHalfTermDays">The most days until a consideration that ended in "do not issue" is looked at again (D6); product default.</param>
/// <param name="DesignationLetterLine">The line of the designation letter that names the informal warning notice (R49, R57).</param>
/// <param name="LettersWorkingDays">Working days of the authority from designation or removal to the letters (D23); product default, not policy.</param>
/// <param name="FirstPlanSchoolDays">School days from designation to the first action plan, unless the SRG meets earlier (D23); product default.</param>
/// <param name="ReviewHalfTerms">Half terms from an agreed plan to its review in category 3; one in the others (D16); product default.</param>
/// <param name="MeetingDecisionWorkingDays">Working days from a review to the decision about a Monitoring and Challenge meeting; product default.</param>
/// <param name="NoteWorkingDays">Working days from a visit to its final note (D23); product default, not policy.</param>
/// <param name="VisitToleranceDays">Days in term time that a fortnightly visit may be over its fortnight (D17); product default.</param>
/// <param name="MaintainedSchoolYearsKept">Years that the record of a maintained school's case is kept after its end (D35); product default.</param>
/// <param name="AcademyYearsKept">The same for an academy's.</param>
/// <param name="SettingYearsKept">The same for an early years setting's.</param>
/// <param name="IndependentSchoolYearsKept">The same for an independent school's.</param>
public sealed record PolicyVersion(
    string Id, DateOnly EffectiveFrom, int MonthsBeforeConsideration, int AskLikelyGoodFromMonth, int LongestHalfTermDays,
    string DesignationLetterLine = PolicyVersion.LetterLine2024, int LettersWorkingDays = 5, int FirstPlanSchoolDays = 30, int ReviewHalfTerms = 2,
    int MeetingDecisionWorkingDays = 10, int NoteWorkingDays = 10, int VisitToleranceDays = 7,
    int MaintainedSchoolYearsKept = 7, int AcademyYearsKept = 7, int SettingYearsKept = 7, int IndependentSchoolYearsKept = 7)
{
    // Versions stored before the calendar counted in calendar days, under other names; those figures are not read any more.

    /// <summary>The letter's line of the first version.</summary>
    public const string LetterLine2024 =
        "The school is designated as causing concern. This designation is the authority's informal warning notice to the governing body.";

    /// <summary>The School and Settings Improvement Strategy of 2024/25, with the defaults of this product where it is silent: the first version.</summary>
    public static readonly PolicyVersion Strategy2024 = new("2024-09", new(2024, 9, 1), 12, 9, 56);

    /// <summary>What an Ofsted result counts as (D10). A version that was stored before it said so has the default.</summary>
    public GradeEquivalence Equivalence { get; init; } = GradeEquivalence.Default;

    /// <summary>Years that the record of a case of this kind is kept after its end (D35).</summary>
    public int YearsKept(CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => MaintainedSchoolYearsKept,
        CaseType.Academy => AcademyYearsKept,
        CaseType.Setting => SettingYearsKept,
        _ => IndependentSchoolYearsKept,
    };

    /// <summary>Half terms within which a plan is reviewed: two, which are a term, in category 3, one in the others (D16).</summary>
    public int ReviewWithin(VisitCategory category) => category is VisitCategory.Category3 ? ReviewHalfTerms : 1;
}
