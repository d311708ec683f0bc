using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using static Casework.Domain.Cases.Likelihood;
using static Casework.Domain.Cases.ProgressJudgement;

namespace Casework.Api.Demonstration;

/// <summary>The cases of the demonstration borough: one at every stage, over two years. Days are counted back from today.</summary>
public static class Stories
{
    /// <summary>The days of the SRG meetings, one in each half term.</summary>
    public static IReadOnlyList<int> SrgMeetings { get; } = [.. Enumerable.Range(0, 13).Select(i => 710 - (i * 58))];

    /// <summary>Every story.</summary>
    public static IReadOnlyList<Story> All(DateOnly today)
    {
        Story Of(int urn, Theme theme, string officer, int episode = 1) => new(today, new($"{900000 + urn}"), theme, officer, episode);
        return
        [
            // Not on the list (yet)
            Of(3, Theme.Reading, "petra").Concern(6),
            Of(5, Theme.Attendance, "idris").Concern(20).Discussed(11),
            Of(8, Theme.Mathematics, "sunita").Concern(90).Discussed(82).Srg(72, SrgOutcome.Watch, "Good but of concern: contact each half term."),
            Of(11, Theme.Leadership, "gwen").Concern(18, fromOfsted: true).Ofsted(10, OfstedGrade.RequiresImprovement),
            Of(14, Theme.Attendance, "petra").Concern(160).Discussed(150).Srg(130, SrgOutcome.NoAction, "Absence has come down since the concern was raised."),

            // On the list, in the first year
            Of(17, Theme.Reading, "petra").Concern(40).Discussed(32).Srg(14, SrgOutcome.Designate, "The decline has not been reversed.", VisitCategory.Category3),
            Of(20, Theme.Safeguarding, "idris").Designated(72).Visit(30),
            Of(23, Theme.Mathematics, "petra").Designated(188).Rhythm(155, 0, Yes, OnTrack),
            Of(26, Theme.Leadership, "sunita").Concern(60, fromOfsted: true).Ofsted(48, OfstedGrade.RequiresImprovement)
                .Then(44, "marian", day => new Designate(day, "Judged requires improvement overall, with leadership the weakest area.", VisitCategory.Category3)).Letters(41).LeadOfficer(44).Plan(20),
            Of(29, Theme.Safeguarding, "gwen").Concern(330, fromOfsted: true).Ofsted(318, OfstedGrade.Inadequate, OfstedCategory.SpecialMeasures)
                .Srg(304, SrgOutcome.Designate, "In special measures.", VisitCategory.Category4).Letters(300).LeadOfficer(304).Plan(285).Rhythm(270, 0, Unsure, TooSlow),

            // On the list for more than twelve months
            Of(32, Theme.Reading, "petra").Designated(420).Rhythm(388, 0, No, TooSlow),
            Of(35, Theme.Attendance, "idris").Designated(478).Rhythm(440, 0, Yes, OnTrack),
            Of(38, Theme.Mathematics, "idris").Designated(420).Rhythm(385, 20, No, NoProgress).Considered(12, issue: true),
            Of(41, Theme.Leadership, "sunita").Designated(536, VisitCategory.Category4).Rhythm(500, 60, No, NoProgress).Considered(50, issue: true).Issued(34, complianceDays: 60),
            Of(44, Theme.Safeguarding, "gwen").Designated(594).Rhythm(560, 150, No, TooSlow).Considered(140, issue: true).Issued(125, complianceDays: 70)
                .Then(40, "marian", day => new AssessCompliance(day, Complied: false, "Two of the three required actions were not carried out.")),
            Of(47, Theme.Reading, "sunita").Designated(652).Rhythm(620, 240, No, TooSlow).Considered(230, issue: true).Issued(215, complianceDays: 60)
                .Then(150, "marian", day => new AssessCompliance(day, Complied: true, "All required actions were carried out and checked at a visit.")).Rhythm(140, 40, Yes, OnTrack).RemovalProposed(9),
            Of(50, Theme.Attendance, "petra").Designated(478).Rhythm(445, 70, No, TooSlow).Considered(60, issue: false),
            Of(53, Theme.Mathematics, "gwen").Concern(640, fromOfsted: true).Ofsted(628, OfstedGrade.RequiresImprovement)
                .Srg(594, SrgOutcome.Designate, "Judged requires improvement.", VisitCategory.Category3).Letters(590).LeadOfficer(594).Plan(570).Rhythm(540, 0, Yes, OnTrack),

            // Ended
            Of(56, Theme.Reading, "idris").Designated(710).Rhythm(675, 330, Yes, OnTrack).RemovalProposed(318)
                .Srg(304, SrgOutcome.RatifyRemoval, "All key issues are met and the improvement is sustained.").Letters(300),
            Of(59, Theme.Leadership, "petra").Designated(652).Rhythm(620, 260, Yes, OnTrack).RemovalProposed(256)
                .Srg(246, SrgOutcome.RatifyRemoval, "Leadership is stable and governance effective.").Letters(242),
            Of(59, Theme.Safeguarding, "petra", episode: 2).Concern(30).Discussed(25),
            Of(62, Theme.Attendance, "sunita").Designated(536).Rhythm(500, 200, Unsure, TooSlow)
                .Then(190, "marian", day => new CloseCase(day, ClosureReason.ConvertedToAcademy, "The school joined a multi-academy trust.", new Urn("900085"))),
            Of(65, Theme.Mathematics, "gwen").Concern(100).Then(95, "marian", day => new CloseCase(day, ClosureReason.OpenedInError, "Raised on the wrong school; raised again on the right one.")),
        ];
    }
}
