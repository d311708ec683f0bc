namespace Casework.Domain.Cases;

/// <summary>The four kinds of case, each with its own map of steps (D22).</summary>
public enum CaseType
{
    /// <summary>A maintained school or a pupil referral unit (state chart 6.1).</summary>
    MaintainedSchool,

    /// <summary>An academy or free school, for which powers lie with the Secretary of State (6.2).</summary>
    Academy,

    /// <summary>An early years setting (6.3).</summary>
    Setting,

    /// <summary>An independent school, which is monitored (6.4).</summary>
    IndependentSchool,
}

/// <summary>Where a case stands (state charts, 6). A case that was never opened is no case at all.</summary>
public enum Stage
{
    /// <summary>A concern was raised with its evidence.</summary>
    ConcernRaised,

    /// <summary>The concern was discussed with the headteacher and waits for the SRG.</summary>
    ReadyForSrg,

    /// <summary>Ofsted's outcome makes the designation due (D1).</summary>
    DesignationDue,

    /// <summary>Good but of concern: watched, not on the list (D2).</summary>
    Watch,

    /// <summary>On the list: designated as causing concern.</summary>
    Designated,

    /// <summary>On the list, with a removal proposed that the SRG has not decided on.</summary>
    RemovalProposed,

    /// <summary>Removed from the list: securely good.</summary>
    Removed,

    /// <summary>Closed without a removal.</summary>
    Closed,

    /// <summary>Academy: a concern is open; its leaders are still to be contacted or its trust to be informed.</summary>
    AcademyConcernOpen,

    /// <summary>Setting: on the list of settings causing concern.</summary>
    OnSettingsList,

    /// <summary>Independent school: monitored, no concern noted.</summary>
    Monitored,

    /// <summary>Independent school: a concern was noted and is to be shared.</summary>
    MonitoringConcernNoted,

    /// <summary>Independent school: the concern was shared and waits for the sub-board's review.</summary>
    MonitoringConcernShared,

    /// <summary>Academy: its leaders and its trust know, and the trust works on it.</summary>
    WithTrust,

    /// <summary>Academy: it is proposed to go beyond the trust.</summary>
    EscalationProposed,

    /// <summary>Academy: the concern has gone beyond the trust, and an answer is awaited.</summary>
    Escalated,

    /// <summary>Academy: those beyond the trust have answered.</summary>
    EscalationAnswered,
}
