using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Establishments;

namespace Casework.Api.Demonstration;

/// <summary>
/// Two academies of the demonstration borough: one whose trust carries out its plan, and one whose escalation waits for the Director.
/// Days are counted back from today.
/// </summary>
public static class AcademyStories
{
    /// <summary>Everything that is recorded in these stories.</summary>
    public static IEnumerable<Act> Acts(SchoolDays days) => [.. WithItsTrust(days), .. ToBeApproved(days)];

    private static IEnumerable<Act> WithItsTrust(SchoolDays days)
    {
        var it = new Telling(days, EstablishmentId.School(new("900098")));
        return
        [
            it.Opens(118, "idris", day => new RaiseAcademyConcern(day, new(it.About.Urn()), [Trigger.T5AchievementOrDecline],
                "Results in mathematics have fallen two years running.", "Published results of three years.")),
            it.Does(117, "marian", Led("idris")),
            it.Does(112, "idris", day => new ContactAcademyLeaders(day, true, true,
                "Both share the concern and point to vacancies in the department.")),
            it.Does(110, "idris", day => new InformTrust(day, "Chief executive", "The whole concern, with the results it rests on.",
                "Academies/900098/letter-1")),
            it.Does(91, "bertram", day => new ReceiveTrustPlan(day,
                "Two appointments, and a lead practitioner from another academy of the trust.",
                "Academies/900098/plan", "Recruitment events of the authority", "A network of heads of mathematics", SupportPayer.Trust)),
            it.Does(62, "idris", day => new RecordTrustContact(day, "The trust's director of education",
                "One post is filled; the lead practitioner has begun.")),
            it.Does(22, "idris", day => new RecordTrustContact(day, "The headteacher",
                "Both posts are filled; mock results are a little better.")),
        ];
    }

    private static IEnumerable<Act> ToBeApproved(SchoolDays days)
    {
        var it = new Telling(days, EstablishmentId.School(new("900104")));
        return
        [
            it.Opens(154, "petra", day => new RaiseAcademyConcern(day, new(it.About.Urn()), [Trigger.T3LeadershipOrGovernance],
                "The governors have not met for two terms, and the chair has resigned.", "Minutes, and a letter of two governors.",
                [AcademyMatter.Governance])),
            it.Does(153, "marian", Led("petra")),
            it.Does(151, "petra", day => new ContactAcademyLeaders(day, true, false, "The headteacher shares the concern.",
                "Nobody is in the chair.")),
            it.Does(151, "marian", day => new InformTrust(day, "Chair of trustees",
                "The whole concern, with what the governors wrote.", "Academies/900104/letter-1")),
            it.Does(147, "marian", day => new RaiseGovernanceConcern(day, [Overseer.RegionalDirector, Overseer.DepartmentForEducation],
                "The governors do not meet; the trust was informed.", "Academies/900104/letter-2")),
            it.Does(119, "bertram", day => new ReceiveTrustPlan(day, "A new chair and three governors by the end of term.",
                "Academies/900104/plan")),
            it.Does(84, "petra", day => new RecordTrustContact(day, "The chief executive", "No one has been found for the chair.")),
            it.Does(28, "petra", day => new JudgeTrustEngagement(day, false,
                "No governor was appointed, and two letters went unanswered.")),
            it.Does(13, "marian", day => new ProposeEscalation(day, [SeriousConcern.LeadershipOrGovernance], [],
                "An academy without a working governing body for three terms.",
                "Two letters, a plan that was not carried out, and a meeting.")),
            it.Does(11, "marian", day => new TellTrustOfEscalation(day, "Chair of trustees", "Academies/900104/letter-4")),
        ];
    }

    private static Func<DateOnly, CaseCommand> Led(string person) =>
        day => new AssignLeadOfficer(day, DemonstrationPeople.Called(person).Person, LeadOfficerBasis.LearningNetworkInspector);
}
