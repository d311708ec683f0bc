using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using static Casework.Domain.Cases.Likelihood;
using static Casework.Domain.Cases.ProgressJudgement;
using static Casework.Domain.Establishments.OfstedCategory;
using static Casework.Domain.Establishments.OfstedGrade;
using static Casework.Domain.Establishments.SchoolArea;

namespace Casework.Api.Demonstration;

/// <summary>The cases of the demonstration borough: one at every stage, over two years. Days are counted back from today.</summary>
public static class Stories
{
    /// <summary>The days of the SRG meetings, one in each half term.</summary>
    public static IReadOnlyList<int> SrgMeetings { get; } = [.. Enumerable.Range(0, 13).Select(i => 707 - (i * 56))];

    /// <summary>Every story.</summary>
    public static IReadOnlyList<Story> All(SchoolDays days)
    {
        Story Of(int urn, Theme theme, string officer, int episode = 1) => new(days, new($"{900000 + urn}"), theme, officer, episode);
        return
        [
            // Not on the list (yet)
            Of(3, Theme.Reading, "petra").Concern(6),
            Of(5, Theme.Attendance, "idris").Concern(20).Discussed(11),
            Of(8, Theme.Mathematics, "sunita").Concern(110).Discussed(100).Srg(91, SrgOutcome.Watch, "Good but of concern: contact each half term."),
            Of(11, Theme.Leadership, "gwen").ReportCard(10, None, (LeadershipAndGovernance, NeedsAttention), (Achievement, NeedsAttention)),
            Of(14, Theme.Attendance, "petra").Concern(180).Discussed(165).Srg(147, SrgOutcome.NoAction, "Absence has come down since the concern was raised."),

            // On the list, in the first year
            Of(17, Theme.Reading, "petra").Concern(60).Discussed(50).Srg(35, SrgOutcome.Designate, "The decline has not been reversed.", VisitCategory.Category3),
            Of(20, Theme.Safeguarding, "idris").Designated(91).Visit(30),
            Of(23, Theme.Mathematics, "petra").Designated(203).Rhythm(170, 0, Yes, OnTrack),
            Of(26, Theme.Leadership, "sunita").ReportCard(32, None, (LeadershipAndGovernance, NeedsAttention))
                .Then(28, "marian", day => new Designate(day, "The report card says that leadership and governance needs attention.", VisitCategory.Category3)).Letters(24).LeadOfficer(28).Plan(7),
            Of(29, Theme.Safeguarding, "gwen").ReportCard(328, OfstedCategory.SpecialMeasures, (Safeguarding, NotMet), (LeadershipAndGovernance, UrgentImprovement))
                .Srg(315, SrgOutcome.Designate, "In special measures.", VisitCategory.Category4).Letters(311).LeadOfficer(315).Plan(295).Rhythm(280, 0, Unsure, TooSlow)
                .Monitored(75, (Safeguarding, Met)),

            // On the list for more than twelve months
            Of(32, Theme.Reading, "petra").Designated(427).Rhythm(395, 0, No, TooSlow),
            Of(35, Theme.Attendance, "idris").Designated(483).Rhythm(445, 0, Yes, OnTrack),
            Of(38, Theme.Mathematics, "idris").Designated(427).Rhythm(390, 20, No, NoProgress).Considered(12, issue: true),
            Of(41, Theme.Leadership, "sunita").Designated(539, VisitCategory.Category4).Rhythm(500, 60, No, NoProgress).Considered(50, issue: true).Issued(34, complianceDays: 60),
            Of(44, Theme.Safeguarding, "gwen").Designated(595).Rhythm(560, 150, No, TooSlow).Considered(140, issue: true).Issued(125, complianceDays: 70)
                .Then(40, "marian", day => new AssessCompliance(day, Complied: false, "Two of the three required actions were not carried out.")),
            Of(47, Theme.Reading, "sunita").Designated(651).Rhythm(620, 240, No, TooSlow).Considered(230, issue: true).Issued(215, complianceDays: 60)
                .Then(150, "marian", day => new AssessCompliance(day, Complied: true, "All required actions were carried out and checked at a visit.")).Rhythm(140, 40, Yes, OnTrack).RemovalProposed(9),
            Of(50, Theme.Attendance, "petra").Designated(483).Rhythm(445, 70, No, TooSlow).Considered(60, issue: false),
            Of(53, Theme.Mathematics, "gwen").KeyJudgements(628, (QualityOfEducation, RequiresImprovement))
                .Srg(595, SrgOutcome.Designate, "Judged requires improvement.", VisitCategory.Category3).Letters(591).LeadOfficer(595).Plan(575).Rhythm(545, 0, Yes, OnTrack)
                .ReportCard(45, None),

            // An academy with a report card of which no case tells yet
            Of(95, Theme.Attendance, "idris").ReportCard(24, None, (AttendanceAndBehaviour, NeedsAttention)),

            // Ended
            Of(56, Theme.Reading, "idris").Designated(707).Rhythm(675, 335, Yes, OnTrack).RemovalProposed(322)
                .Srg(315, SrgOutcome.RatifyRemoval, "All key issues are met and the improvement is sustained.").Letters(311),
            Of(59, Theme.Leadership, "petra").Designated(651).Rhythm(620, 275, Yes, OnTrack).RemovalProposed(264)
                .Srg(259, SrgOutcome.RatifyRemoval, "Leadership is stable and governance effective.").Letters(255),
            Of(59, Theme.Safeguarding, "petra", episode: 2).Concern(30).Discussed(25),
            Of(62, Theme.Attendance, "sunita").Designated(539).Rhythm(500, 200, Unsure, TooSlow)
                .Then(190, "marian", day => new CloseCase(day, ClosureReason.ConvertedToAcademy, "The school joined a multi-academy trust.", new Urn("900085"),
                    "The register of that month still showed the school.")),
            Of(65, Theme.Mathematics, "gwen").Concern(100).Then(95, "marian", day => new CloseCase(day, ClosureReason.OpenedInError, "Raised on the wrong school; raised again on the right one.")),
        ];
    }

    /// <summary>The stories of each school, by the school's number.</summary>
    public static ILookup<int, Story> BySchool(IEnumerable<Story> stories) => stories.ToLookup(story => story.Number);
}
