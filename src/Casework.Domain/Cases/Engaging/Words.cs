namespace Casework.Domain.Cases.Engaging;

/// <summary>The eight signs that a school engages (R111 to R118).</summary>
public enum EngagementIndicator
{
    /// <summary>It attends its key meetings (R111).</summary>
    E1AttendsKeyMeetings,

    /// <summary>It accepts that it is vulnerable (R112).</summary>
    E2AcceptsItIsVulnerable,

    /// <summary>It makes full and effective use of its Lead Officer (R113).</summary>
    E3UsesLeadOfficer,

    /// <summary>It makes full and effective use of support by BPSI or others (R114).</summary>
    E4UsesSupport,

    /// <summary>It makes full and effective use of support and training for governors (R115).</summary>
    E5UsesGovernorSupport,

    /// <summary>It accepts further support that is suggested (R116).</summary>
    E6AcceptsFurtherSupport,

    /// <summary>It is willing to commission a review (R117).</summary>
    E7CommissionsReview,

    /// <summary>It shows progress at its meetings (R118).</summary>
    E8ShowsProgress,
}

/// <summary>How far an indicator is met.</summary>
public enum IndicatorResult
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Partly met.</summary>
    PartlyMet,

    /// <summary>Not met.</summary>
    NotMet,
}

/// <summary>What the indicators amount to, as somebody judged it. No count of them decides it.</summary>
public enum EngagementJudgement
{
    /// <summary>The school co-operates fully, which is a particular reason not to issue a warning notice (R123).</summary>
    EngagesFully,

    /// <summary>The school engages in part.</summary>
    EngagesInPart,

    /// <summary>The school has not engaged: HoSI considers a warning notice (R119), and may do so on policy trigger 1 (R120).</summary>
    HasNotEngaged,
}

/// <summary>The meetings at which a school shows that it engages (R111, R118).</summary>
public enum KeyMeetingKind
{
    /// <summary>A review of the action plan.</summary>
    Review,

    /// <summary>A Monitoring and Challenge meeting.</summary>
    MonitoringAndChallenge,

    /// <summary>A meeting of the School Progress Review Team.</summary>
    ProgressReviewTeam,
}
