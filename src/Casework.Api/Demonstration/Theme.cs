using Casework.Domain.Cases;

namespace Casework.Api.Demonstration;

/// <summary>What a demonstration case is about, in the words that its officers use.</summary>
public sealed record Theme(Trigger Trigger, StatutoryGround Ground, string Concern, string Evidence, string[] KeyIssues, string Vision, string SchoolAction, string AuthorityAction)
{
    /// <summary>Outcomes in reading fell.</summary>
    public static readonly Theme Reading = new(
        Trigger.T5AchievementOrDecline, StatutoryGround.G1LowStandards, "Reading outcomes at the end of key stage 2 have fallen for two years and the school has no agreed approach to early reading.",
        "Key stage 2 reading 58% against 74% nationally; note of the autumn visit; pupil progress meetings.",
        ["Early reading is taught differently in every class", "Leaders do not check that catch-up reading works"],
        "Reading outcomes in line with the national average, and every class teaching the agreed programme.",
        "Train every teacher and assistant in the phonics programme", "Broker six days of an English adviser and moderate reading assessments");

    /// <summary>Mathematics is weak.</summary>
    public static readonly Theme Mathematics = new(
        Trigger.T2WouldBeJudgedRequiresImprovement, StatutoryGround.G1LowStandards, "Teaching of mathematics is inconsistent and the quality of education would not be judged good if inspected now.",
        "Joint lesson visits in March; work scrutiny of three year groups; combined outcome 9 points below the authority's.",
        ["Pupils do not practise what they were taught", "Middle leaders have no time to lead mathematics"],
        "Mathematics taught well in every year group, led by a trained subject leader.",
        "Adopt one scheme and monitor it fortnightly", "Provide a mathematics consultant for a term and review the timetable with leaders");

    /// <summary>Leadership is thin.</summary>
    public static readonly Theme Leadership = new(
        Trigger.T3LeadershipOrGovernance, StatutoryGround.G2BreakdownOfManagement, "The senior team has had three acting heads in eighteen months, and governors do not hold leaders to account.",
        "Governing body minutes of four meetings; staff survey, 41% response; record of vacancies.",
        ["Governors receive information too late to challenge", "Leaders' roles and lines of accountability are unclear"],
        "A permanent headteacher, a trained governing body, and a senior team that evaluates its own work honestly.",
        "Appoint a permanent headteacher and publish the leadership structure", "Provide a National Leader of Governance and an external review of governance");

    /// <summary>Pupils may not be safe.</summary>
    public static readonly Theme Safeguarding = new(
        Trigger.T4SafetyOfPupils, StatutoryGround.G3SafetyThreatened, "Safeguarding records are incomplete and referrals were made late.",
        "Safeguarding audit of September; sample of fifteen records; two late referrals.",
        ["Records of concerns are incomplete", "Staff are unsure when to refer"],
        "Safeguarding arrangements that an external audit finds effective in every respect.",
        "Move all records to the new system and review each open concern", "Audit records each half term and train the designated leads");

    /// <summary>Attendance is poor.</summary>
    public static readonly Theme Attendance = new(
        Trigger.T5AchievementOrDecline, StatutoryGround.G1LowStandards, "Persistent absence has risen to one pupil in four and leaders have not shown that they can turn it round.",
        "Census absence figures for five terms; attendance panel minutes; visits to three families with the education welfare team.",
        ["Persistent absence is 25% and rising", "Parents are not told early enough"],
        "Persistent absence below the national average and falling.",
        "Call on the first day of every absence and meet every family over 10%", "Second an attendance officer for two days a week");

    /// <summary>The plan, in the version that a review number leads to.</summary>
    public Plan PlanAfter(int review, DateOnly agreed) => new(
        KeyIssues, Vision,
        [new($"First measurable improvement in: {KeyIssues[0].ToLowerInvariant()}", agreed.AddDays(70)), new("External check that the improvement holds", agreed.AddDays(160))],
        [
            new(SchoolAction, ActionOwner.School, 1, "Headteacher reports at each review; Lead Officer samples", agreed.AddDays(60)),
            new(AuthorityAction, ActionOwner.LocalAuthority, 2, "Evaluated by the Lead Officer each half term", agreed.AddDays(75)),
            .. review == 0 ? Array.Empty<PlannedAction>() : [new($"Next steps agreed at review {review}", ActionOwner.School, 1, "At the next review meeting", agreed.AddDays(60))],
        ]);
}
