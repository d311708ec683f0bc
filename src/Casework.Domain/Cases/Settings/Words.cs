namespace Casework.Domain.Cases.Settings;

/// <summary>The seven triggers by which a setting causes concern (R165).</summary>
public enum SettingTrigger
{
    /// <summary>Ofsted judged it requires improvement or inadequate.</summary>
    ST1OfstedGrade,

    /// <summary>A concern about leadership and management.</summary>
    ST2LeadershipAndManagement,

    /// <summary>A poor learning environment.</summary>
    ST3LearningEnvironment,

    /// <summary>Poor teaching.</summary>
    ST4Teaching,

    /// <summary>A safeguarding concern, or children's safety is compromised.</summary>
    ST5Safeguarding,

    /// <summary>Requirements of the Early Years Foundation Stage are not met.</summary>
    ST6EyfsRequirements,

    /// <summary>Children's development needs are not supported.</summary>
    ST7DevelopmentNeeds,
}

/// <summary>What kind of evidence a concern about a setting rests on (R176).</summary>
public enum SettingEvidence
{
    /// <summary>An Ofsted report or letter.</summary>
    OfstedReport,

    /// <summary>A visit by the authority.</summary>
    Visit,

    /// <summary>What a parent or a member of staff said.</summary>
    Complaint,

    /// <summary>What another agency said.</summary>
    OtherAgency,

    /// <summary>The setting's own records.</summary>
    SettingRecords,

    /// <summary>Figures of the EYFS Profile, which are no ground for a concern (R176).</summary>
    EyfsProfile,
}

/// <summary>What the lead worker of a setting is (R159).</summary>
public enum LeadWorkerPost
{
    /// <summary>Advisory Teacher, for a funded private, voluntary or independent setting.</summary>
    AdvisoryTeacher,

    /// <summary>Childminding Quality and Support Officer, for a childminder.</summary>
    ChildmindingQualityAndSupportOfficer,
}

/// <summary>Who is written to at the provider (D30).</summary>
public enum ProviderContact
{
    /// <summary>The registered person.</summary>
    RegisteredPerson,

    /// <summary>The manager.</summary>
    Manager,
}

/// <summary>What visits and support are determined by (R161).</summary>
public enum VisitDriver
{
    /// <summary>The setting bought the visit.</summary>
    BuyBack,

    /// <summary>Its Ofsted grade.</summary>
    OfstedGrade,

    /// <summary>A safeguarding matter.</summary>
    Safeguarding,

    /// <summary>It is new.</summary>
    NewSetting,

    /// <summary>A new manager, or many changes of staff.</summary>
    ManagementChange,

    /// <summary>Leadership.</summary>
    Leadership,

    /// <summary>An Ofsted inspection is expected.</summary>
    InspectionDue,

    /// <summary>It changed its premises.</summary>
    PremisesChange,

    /// <summary>A concern about standards.</summary>
    Standards,

    /// <summary>It is on the list of settings causing concern.</summary>
    CausingConcern,

    /// <summary>A childminder who looks after children with special educational needs or disabilities.</summary>
    ChildminderWithSend,
}

/// <summary>With whom the authority works where safety is concerned (R169, R170).</summary>
public enum Partner
{
    /// <summary>Ofsted.</summary>
    Ofsted,

    /// <summary>The Multi-Agency Safeguarding Hub.</summary>
    Mash,

    /// <summary>The Local Authority Designated Officer.</summary>
    Lado,

    /// <summary>The police.</summary>
    Police,
}

/// <summary>The typical actions of the settings meeting (R169).</summary>
public enum SettingAction
{
    /// <summary>Focused, frequent visits.</summary>
    FocusedVisits,

    /// <summary>Networking with other settings.</summary>
    Networking,

    /// <summary>Training made for the setting.</summary>
    BespokeTraining,

    /// <summary>Close monitoring.</summary>
    CloseMonitoring,

    /// <summary>Work with the SENCo on inclusion.</summary>
    InclusionWork,

    /// <summary>Work with Ofsted, MASH, LADO or the police.</summary>
    Partnership,
}

/// <summary>What the settings meeting can decide about a setting (state chart 6.3).</summary>
public enum SettingOutcome
{
    /// <summary>It stays on the list, with actions.</summary>
    Continue,

    /// <summary>It stays on the list, and the matter is taken to Ofsted, MASH, LADO or the police.</summary>
    Escalate,

    /// <summary>It comes off the list.</summary>
    Remove,
}

/// <summary>Why a setting comes off the list (R171).</summary>
public enum SettingRemovalBasis
{
    /// <summary>Its practice has improved.</summary>
    PracticeImproved,

    /// <summary>A later inspection changed its grade.</summary>
    GradeChanged,
}

/// <summary>The teams to which the outcome of the settings meeting is passed on (R167).</summary>
public enum EarlyYearsTeam
{
    /// <summary>Early years standards.</summary>
    Standards,

    /// <summary>Pre-school inclusion.</summary>
    PreSchoolInclusion,

    /// <summary>Registration.</summary>
    Registration,

    /// <summary>Strategy and sufficiency.</summary>
    StrategyAndSufficiency,

    /// <summary>Safeguarding.</summary>
    Safeguarding,
}
