namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>Who inspects an independent school (R178).</summary>
public enum Inspectorate
{
    /// <summary>Ofsted.</summary>
    Ofsted,

    /// <summary>The Independent Schools Inspectorate.</summary>
    IndependentSchoolsInspectorate,
}

/// <summary>What a concern about an independent school is about: the kinds of evidence of its sub-board (R12).</summary>
public enum MonitoringConcern
{
    /// <summary>Independent school standards are not met.</summary>
    StandardsNotMet,

    /// <summary>Safeguarding.</summary>
    Safeguarding,

    /// <summary>Attendance.</summary>
    Attendance,

    /// <summary>What social care knows.</summary>
    SocialCare,
}

/// <summary>With whom a concern about an independent school is shared (state chart 6.4).</summary>
public enum SharedWith
{
    /// <summary>The Department for Education, which registers independent schools.</summary>
    DepartmentForEducation,

    /// <summary>Ofsted.</summary>
    Ofsted,
}

/// <summary>What the sub-board decides after its review (state chart 6.4).</summary>
public enum SubBoardOutcome
{
    /// <summary>The school is monitored as before.</summary>
    MonitorAgain,

    /// <summary>The monitoring ends.</summary>
    EndMonitoring,
}
