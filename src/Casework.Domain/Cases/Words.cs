namespace Casework.Domain.Cases;

/// <summary>The strategy's five triggers for designation (R50 to R54).</summary>
public enum Trigger
{
    /// <summary>Ofsted judged the school inadequate or requires improvement (R50).</summary>
    T1OfstedOutcome,

    /// <summary>The authority believes it would be judged RI or worse if inspected now (R51).</summary>
    T2WouldBeJudgedRequiresImprovement,

    /// <summary>A serious breakdown of leadership, management or governance (R52).</summary>
    T3LeadershipOrGovernance,

    /// <summary>The safety of pupils is threatened (R53).</summary>
    T4SafetyOfPupils,

    /// <summary>Achievement unacceptably low, or a serious decline without capacity to reverse it (R54).</summary>
    T5AchievementOrDecline,
}

/// <summary>With whom a concern was discussed before it went to the SRG (R56, D34).</summary>
public enum DiscussedWith
{
    /// <summary>The headteacher, as the strategy asks.</summary>
    Headteacher,

    /// <summary>The Chair instead, because the concern is about the headteacher; needs a reason.</summary>
    ChairInstead,

    /// <summary>Nobody yet, because telling would put safeguarding at risk; needs a reason.</summary>
    NobodyForSafeguarding,
}

/// <summary>What the SRG can decide about a school (R42, R61, D2, D9).</summary>
public enum SrgOutcome
{
    /// <summary>No action: the case closes.</summary>
    NoAction,

    /// <summary>Good but of concern: watched, not on the list.</summary>
    Watch,

    /// <summary>Classify as causing concern.</summary>
    Designate,

    /// <summary>Stays on the list.</summary>
    Continue,

    /// <summary>Stays on the list with more frequent visits.</summary>
    Intensify,

    /// <summary>Stays on the list; a formal warning notice is to be considered.</summary>
    ProposeWarningNotice,

    /// <summary>Agrees to the proposed removal.</summary>
    RatifyRemoval,

    /// <summary>Does not agree to the proposed removal.</summary>
    RefuseRemoval,
}

/// <summary>How often a school is visited (R23 to R27). Those on the list are in category 3 to 5; categories 1 and 2 are for the others (D2).</summary>
public enum VisitCategory
{
    /// <summary>Outstanding or securely good: two visits a year.</summary>
    Category1,

    /// <summary>Good but of concern: a visit or contact every half term.</summary>
    Category2,

    /// <summary>Causing concern, with good or better capacity to improve: six visits a year.</summary>
    Category3,

    /// <summary>Capacity to improve not secure: about a visit a fortnight.</summary>
    Category4,

    /// <summary>In an Ofsted category: as category 4, following the Statement of Action.</summary>
    Category5,
}

/// <summary>Why this person is the Lead Officer (R66).</summary>
public enum LeadOfficerBasis
{
    /// <summary>The school's Learning Network Inspector.</summary>
    LearningNetworkInspector,

    /// <summary>Another suitably qualified professional; the qualification is named.</summary>
    OtherQualifiedProfessional,
}

/// <summary>Who does an action of the plan (R74).</summary>
public enum ActionOwner
{
    /// <summary>The school.</summary>
    School,

    /// <summary>The local authority.</summary>
    LocalAuthority,
}

/// <summary>What kind of visit it was.</summary>
public enum VisitKind
{
    /// <summary>A monitoring visit under the protocol for schools causing concern.</summary>
    Monitoring,

    /// <summary>A School Effectiveness Visit.</summary>
    SchoolEffectiveness,

    /// <summary>A visit made together with HoSI (R109).</summary>
    JointWithHeadOfSchoolImprovement,

    /// <summary>A contact without a visit, which counts where visits or contacts are asked for (D18).</summary>
    Contact,
}

/// <summary>Who sat at a meeting, by what they are there (R98, R103).</summary>
public enum Attendee
{
    /// <summary>The Lead Officer.</summary>
    LeadOfficer,

    /// <summary>The headteacher.</summary>
    Headteacher,

    /// <summary>Other members of the senior leadership team.</summary>
    SeniorLeaders,

    /// <summary>The Chair of Governors.</summary>
    ChairOfGovernors,

    /// <summary>The Voluntary Aided Board Officer.</summary>
    VoluntaryAidedBoardOfficer,

    /// <summary>The Head of School Improvement.</summary>
    HeadOfSchoolImprovement,

    /// <summary>Other officers of the authority, by name (R80, D39).</summary>
    AuthorityOfficers,

    /// <summary>Advisers of the partnership for school improvement (BPSI), by name (R80, D39).</summary>
    BpsiAdvisers,
}

/// <summary>How the school is moving (R81, R104).</summary>
public enum ProgressJudgement
{
    /// <summary>On the way to securely good.</summary>
    OnTrack,

    /// <summary>Improving, but too slowly.</summary>
    TooSlow,

    /// <summary>Not improving.</summary>
    NoProgress,
}

/// <summary>How good the authority's own monitoring, challenge and support was (R105).</summary>
public enum SupportJudgement
{
    /// <summary>It made the difference it was meant to make.</summary>
    Effective,

    /// <summary>Parts of it did.</summary>
    PartlyEffective,

    /// <summary>It did not.</summary>
    NotEffective,
}

/// <summary>Whether a school is likely to be good within six months (D8).</summary>
public enum Likelihood
{
    /// <summary>Likely.</summary>
    Yes,

    /// <summary>Unlikely.</summary>
    No,

    /// <summary>It cannot be said yet.</summary>
    Unsure,
}

/// <summary>What the authority's grade equivalence makes of an Ofsted outcome (D10).</summary>
public enum OutcomeMeaning
{
    /// <summary>Good or better.</summary>
    GoodOrBetter,

    /// <summary>Requires improvement or worse.</summary>
    RequiresImprovementOrWorse,

    /// <summary>Neither can be said.</summary>
    Neither,
}

/// <summary>The strategy's own reasons for a warning notice. They are no statutory grounds (D4).</summary>
public enum PolicyTrigger
{
    /// <summary>The school has not responded positively and co-operated fully (R120).</summary>
    P1NotCooperating,

    /// <summary>No adequate action on a review that Ofsted recommended (R121).</summary>
    P2RecommendedReviewNotSecured,

    /// <summary>On the list for more than twelve months and unlikely to be good within six (R122).</summary>
    P3TwelveMonths,
}

/// <summary>The grounds of section 60(2) (R124 to R126) and section 60A (R127).</summary>
public enum StatutoryGround
{
    /// <summary>Standards unacceptably low and likely to remain so.</summary>
    G1LowStandards,

    /// <summary>A serious breakdown in management or governance that prejudices standards.</summary>
    G2BreakdownOfManagement,

    /// <summary>The safety of pupils or staff is threatened.</summary>
    G3SafetyThreatened,

    /// <summary>Failure on teachers' pay and conditions: a notice of its own kind under section 60A (D5).</summary>
    G4PayAndConditions,
}

/// <summary>The review that supports a removal (R87).</summary>
public enum ReviewBasis
{
    /// <summary>The school's own review.</summary>
    SelfReview,

    /// <summary>A local authority review.</summary>
    LocalAuthorityReview,

    /// <summary>A review by the partnership for school improvement (BPSI).</summary>
    BpsiReview,

    /// <summary>A review by His Majesty's Inspectors.</summary>
    HmiReview,
}

/// <summary>Why a case ended without a removal (D40).</summary>
public enum ClosureReason
{
    /// <summary>The SRG decided that no action is needed.</summary>
    NoActionNeeded,

    /// <summary>The school became an academy.</summary>
    ConvertedToAcademy,

    /// <summary>The school closed.</summary>
    SchoolClosed,

    /// <summary>The school merged into another.</summary>
    Merged,

    /// <summary>The case should not have been opened.</summary>
    OpenedInError,

    /// <summary>Setting: the provider gave up its registration.</summary>
    ProviderResigned,

    /// <summary>Setting: Ofsted cancelled the registration.</summary>
    RegistrationCancelled,

    /// <summary>Setting: Ofsted suspended the registration.</summary>
    RegistrationSuspended,

    /// <summary>Independent school: its sub-board ended the monitoring.</summary>
    MonitoringEnded,

    /// <summary>The concern about an academy was resolved with its trust.</summary>
    ConcernResolved,

    /// <summary>The concern about an academy was escalated, and those beyond its trust have answered.</summary>
    EscalationAnswered,
}
