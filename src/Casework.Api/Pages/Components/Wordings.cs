using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Api.Pages.Components;

/// <summary>What each choice is called on a page, in the words of the strategy and of the Act.</summary>
public static class Wordings
{
    /// <summary>The words for a value; those of its own name where it needs no better ones.</summary>
    public static string Of(Enum value) => value switch
    {
        Trigger trigger => Coded(value, Designating.RuleOf(trigger)),
        PolicyTrigger trigger => Coded(value, WarningNotices.RuleOf(trigger)),
        StatutoryGround.G4PayAndConditions => "G4: failure on pay and conditions, which takes a notice of its own under section 60A",
        StatutoryGround ground => Coded(value, WarningNotices.RuleOf(ground)),
        SrgOutcome outcome => Format.Capital(outcome.InWords()),
        Stage stage => Format.Capital(stage.InWords()),
        Role role => Format.Capital(role.InWords()),
        DiscussedWith.Headteacher => "The headteacher",
        DiscussedWith.ChairInstead => "The Chair of Governors instead, because the concern is about the headteacher",
        DiscussedWith.NobodyForSafeguarding => "Nobody yet, because telling would put safeguarding at risk",
        VisitCategory.Category3 => "Category 3: good or better capacity to improve, six visits a year",
        VisitCategory.Category4 => "Category 4: capacity to improve not secure, about a visit a fortnight",
        VisitCategory.Category5 => "Category 5: in an Ofsted category, as category 4 and following the Statement of Action",
        LeadOfficerBasis.LearningNetworkInspector => "The school's Learning Network Inspector",
        LeadOfficerBasis.OtherQualifiedProfessional => "Another suitably qualified professional",
        ActionOwner.School => "The school",
        ActionOwner.LocalAuthority => "The local authority",
        VisitKind.Monitoring => "Monitoring visit",
        VisitKind.SchoolEffectiveness => "School Effectiveness Visit",
        VisitKind.JointWithHeadOfSchoolImprovement => "Visit made together with the Head of School Improvement",
        Attendee.LeadOfficer => "Lead Officer",
        Attendee.SeniorLeaders => "Other senior leaders",
        Attendee.ChairOfGovernors => "Chair of Governors",
        Attendee.VoluntaryAidedBoardOfficer => "Voluntary Aided Board Officer",
        Attendee.HeadOfSchoolImprovement => "Head of School Improvement",
        ProgressJudgement.OnTrack => "On the way to securely good",
        ProgressJudgement.TooSlow => "Improving, but too slowly",
        ProgressJudgement.NoProgress => "Not improving",
        SupportJudgement.PartlyEffective => "Effective in parts",
        Likelihood.Yes => "Yes, likely",
        Likelihood.No => "No, unlikely",
        Likelihood.Unsure => "It cannot be said yet",
        ReviewBasis.SelfReview => "The school's own review",
        ReviewBasis.LocalAuthorityReview => "A local authority review",
        ReviewBasis.BpsiReview => "A review by the Barnet Partnership for School Improvement (BPSI)",
        ReviewBasis.HmiReview => "A review by His Majesty's Inspectors",
        ClosureReason.NoActionNeeded => "The SRG decided that no action is needed",
        ClosureReason.ConvertedToAcademy => "The school became an academy",
        ClosureReason.SchoolClosed => "The school closed",
        ClosureReason.Merged => "The school merged into another",
        ClosureReason.OpenedInError => "The case was opened in error",
        NoticeKind.Section60 => "Under section 60: standards, management or safety",
        NoticeKind.Section60A => "Under section 60A: teachers' pay and conditions",
        NoticeState.NotComplied => "Not complied with",
        NoticeState.Ceased => "Ceased: the Secretary of State gave a notice",
        Party.GoverningBody => "The governing body",
        Party.Headteacher => "The headteacher",
        Party.RegionalDirector => "The Regional Director, for the Secretary of State",
        Party.ChiefInspector => "His Majesty's Chief Inspector",
        Party.DioceseOrFoundation => "The diocesan authority, or whoever else appoints the foundation governors",
        StandardsMeasure.ReasonablyExpected => "What the pupils might reasonably be expected to attain",
        StandardsMeasure.PreviouslyAttained => "What they attained before",
        StandardsMeasure.ComparableSchools => "What pupils of comparable schools attain",
        Power.Section63 => "Section 63: require arrangements",
        Power.Section64 => "Section 64: appoint additional governors",
        Power.Section65 => "Section 65: interim executive board",
        Power.Section66 => "Section 66: suspend the delegated budget",
        Arrangement.AdvisoryContract => "A contract for advice",
        Arrangement.CollaborateWithGoverningBody => "Work with the governing body of another school",
        Arrangement.CollaborateWithFurtherEducation => "Work with a further education body",
        Arrangement.Federation => "Steps to create or join a federation",
        EligibleBy.Section60 => "Section 60: a warning notice not complied with",
        EligibleBy.Section60A => "Section 60A: a notice on pay and conditions not complied with",
        EligibleBy.Section60B => "Section 60B: notified as not making necessary improvements",
        EligibleBy.Section61 => "Section 61: requires significant improvement",
        EligibleBy.Section62 => "Section 62: requires special measures",
        SrgSeat.HeadOfSchoolImprovement => "Head of School Improvement",
        SrgSeat.SeniorOfficer => "Another senior officer of the authority",
        SrgSeat.FamilyServices => "Family Services",
        SrgSeat.SenTeam => "The SEN Team",
        SrgSeat.Other => "Somebody else",
        OfstedCategory.None => "In no category of concern",
        _ => value.ToWords(),
    };

    // "Trigger 2: the authority believes ..." becomes "T2: the authority believes ...".
    private static string Coded(Enum value, Rule rule) =>
        $"{value.ToString()[..2]}: {rule.Words[(rule.Words.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.')}";
}
