using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;

namespace Casework.Api.Demonstration;

/// <summary>
/// The cases of the demonstration borough that are not about its maintained schools: two academies and three early years settings at
/// different stages, and an independent school. Days are counted back from today.
/// </summary>
public static class OtherStories
{
    /// <summary>The days of the settings meetings, each the day before an SRG.</summary>
    public static IReadOnlyList<int> SettingsMeetings { get; } = [148, 92, 36];

    /// <summary>Everything that is recorded in these stories.</summary>
    public static IEnumerable<Act> Acts(SchoolDays days) => [.. AcademyStories.Acts(days), .. Nursery(days), .. Judged(days), .. Childminder(days), .. Independent(days)];

    /// <summary>What opens a settings meeting: it is opened, and those who are there are recorded.</summary>
    public static IEnumerable<OnSettingsMeeting> Opening(DateOnly day) =>
    [
        At(day, new OpenSettingsMeeting()),
        At(day, new AttendSettingsMeeting([SettingsMember.StandardsLead, SettingsMember.PreSchoolInclusionTeamLead, SettingsMember.ServiceManager])),
    ];

    /// <summary>What closes it.</summary>
    public static OnSettingsMeeting Closing(DateOnly day) =>
        At(day, new CloseSettingsMeeting("The meeting walked the list. The lead workers take the agreed actions to the settings."));

    // On the list for its rooms.
    private static IEnumerable<Act> Nursery(SchoolDays days)
    {
        var it = new Telling(days, EstablishmentId.Setting("EY900005"));
        return
        [
            it.Opens(120, "jonty", day => new RaiseSettingConcern(day, it.About, [SettingTrigger.ST3LearningEnvironment, SettingTrigger.ST4Teaching],
                "The rooms offer little to explore, and adults seldom talk with the children.", [SettingEvidence.Visit], "Two visits of this term.")),
            it.Does(119, "wilma", Led("jonty", LeadWorkerPost.AdvisoryTeacher)),
            it.Does(116, "bertram", Told),
            it.Does(99, "jonty", Visited("The outdoor area", "The garden is used every day now; the rooms are to follow.")),
            it.Does(92, "wilma", day => new RecordSettingOutcome(day, SettingOutcome.Continue, "A beginning is made; the rooms are unchanged.",
                [SettingAction.FocusedVisits, SettingAction.BespokeTraining], null, [EarlyYearsTeam.Standards])),
            it.Does(60, "jonty", Visited("Talk with children", "Staff have been trained; two rooms are arranged anew.")),
            it.Does(36, "wilma", day => new RecordSettingOutcome(day, SettingOutcome.Continue, "Better, but not yet in every room.",
                [SettingAction.FocusedVisits, SettingAction.CloseMonitoring], null, [EarlyYearsTeam.Standards])),
        ];
    }

    // Judged requires improvement, and off the list again since a later inspection was good.
    private static IEnumerable<Act> Judged(SchoolDays days)
    {
        var it = new Telling(days, EstablishmentId.Setting("EY900001"));
        return
        [
            it.Opens(200, "wilma", day => new RaiseSettingConcern(day, it.About, [SettingTrigger.ST1OfstedGrade], "Judged requires improvement.",
                [SettingEvidence.OfstedReport], "The report of the inspection.", new("10900001", new(2024, 3, 12), SettingGrade.RequiresImprovement))),
            it.Does(200, "wilma", Led("jonty", LeadWorkerPost.AdvisoryTeacher)),
            it.Does(197, "bertram", Told),
            it.Does(180, "jonty", Visited("Leadership", "The manager has a plan for each room and checks it weekly.")),
            it.Does(148, "wilma", day => new RecordSettingOutcome(day, SettingOutcome.Continue, "The plan is good; its effect is to be seen.",
                [SettingAction.FocusedVisits], null, [EarlyYearsTeam.Standards, EarlyYearsTeam.PreSchoolInclusion])),
            it.Does(130, "jonty", day => new HoldSettingProgressMeeting(day, "Half of the plan is carried out.", "The rest by the end of term.", "Agreed with the manager.")),
            it.Does(92, "wilma", day => new RecordSettingOutcome(day, SettingOutcome.Continue, "The plan is nearly done; an inspection is expected.",
                [SettingAction.CloseMonitoring], null, [EarlyYearsTeam.Standards])),
            it.Does(50, "jonty", day => new RecordSettingInspection(day, new("10990001", days.Day(75), SettingGrade.Good))),
            it.Does(36, "wilma", day => new RecordSettingOutcome(day, SettingOutcome.Remove, "Good in every area.", [], null, [EarlyYearsTeam.Standards],
                SettingRemovalBasis.GradeChanged, "The report of the later inspection.")),
        ];
    }

    // A safeguarding concern about a childminder of which nobody has recorded the referral.
    private static IEnumerable<Act> Childminder(SchoolDays days)
    {
        var it = new Telling(days, EstablishmentId.Setting("EY900150"));
        return
        [
            it.Opens(22, "saffi", day => new RaiseSettingConcern(day, it.About, [SettingTrigger.ST5Safeguarding],
                "More children were cared for than the registration allows.", [SettingEvidence.Complaint], "What a parent reported.")),
            it.Does(21, "wilma", Led("saffi", LeadWorkerPost.ChildmindingQualityAndSupportOfficer)),
        ];
    }

    private static IEnumerable<Act> Independent(SchoolDays days)
    {
        var it = new Telling(days, EstablishmentId.School(new("900140")));
        return
        [
            it.Opens(300, "idris", day => new OpenMonitoring(day, new("900140"), "Not all standards were met at the last inspection.", Inspectorate.Ofsted)),
            it.Does(280, "idris", day => new RecordIndependentInspection(day, Inspectorate.Ofsted, days.Day(313), false, true,
                "Part 3, paragraph 7", OfstedGrade.RequiresImprovement)),
            it.Does(91, "idris", day => new NoteMonitoringConcern(day, [MonitoringConcern.StandardsNotMet, MonitoringConcern.Attendance],
                "The standard is still not met, and absence has risen.", "A letter of the school, and attendance returns.")),
            it.Does(84, "idris", day => new ShareMonitoringConcern(day, [SharedWith.DepartmentForEducation, SharedWith.Ofsted], "ISSPB/900140/letter")),
        ];
    }

    private static OnSettingsMeeting At(DateOnly day, SettingsMeetingCommand command) => new(day, command, DemonstrationPeople.Called("wilma").Actor);

    private static Func<DateOnly, CaseCommand> Led(string person, LeadWorkerPost post) =>
        day => new AssignLeadWorker(day, DemonstrationPeople.Called(person).Person, post);

    private static CaseCommand Told(DateOnly day) =>
        new NotifyProvider(day, [ProviderContact.RegisteredPerson, ProviderContact.Manager], $"EY/letters/{day:yyyy-MM-dd}");

    private static Func<DateOnly, CaseCommand> Visited(string focus, string note) => day => new VisitSetting(day, [VisitDriver.CausingConcern], focus, note);
}
