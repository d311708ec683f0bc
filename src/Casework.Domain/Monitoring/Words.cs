namespace Casework.Domain.Monitoring;

/// <summary>The authority's own judgement of a school (R22).</summary>
public enum RagRating
{
    /// <summary>No concern.</summary>
    Green,

    /// <summary>Some concern: the school may be vulnerable.</summary>
    Amber,

    /// <summary>Serious concern.</summary>
    Red,
}

/// <summary>The set topics of the first School Effectiveness Visit of the year (R38).</summary>
public enum FirstVisitTopic
{
    /// <summary>Whether the intended curriculum is delivered in lessons.</summary>
    Curriculum,

    /// <summary>The quality of lessons.</summary>
    Lessons,

    /// <summary>The quality of assessment.</summary>
    Assessment,

    /// <summary>How leaders equip the staff.</summary>
    StaffDevelopment,

    /// <summary>How results inform the priorities.</summary>
    UseOfResults,

    /// <summary>Safeguarding procedures.</summary>
    Safeguarding,

    /// <summary>What was done about earlier visits and inspections.</summary>
    EarlierFindings,
}

/// <summary>How a school was in touch with its inspector without a visit (R24, D18).</summary>
public enum ContactKind
{
    /// <summary>A telephone or video call.</summary>
    Call,

    /// <summary>A meeting that was not at the school.</summary>
    Meeting,

    /// <summary>Letters or messages to and fro.</summary>
    Correspondence,
}

/// <summary>A post whose vacancy governors tell the authority of (R47).</summary>
public enum LeadershipPost
{
    /// <summary>The headteacher.</summary>
    Headteacher,

    /// <summary>A deputy headteacher.</summary>
    DeputyHeadteacher,
}

/// <summary>What somebody is on, or to, a governing body (R142, R146, D27).</summary>
public enum GovernanceRole
{
    /// <summary>The Chair.</summary>
    Chair,

    /// <summary>The Vice-Chair.</summary>
    ViceChair,

    /// <summary>The clerk to the governors.</summary>
    Clerk,

    /// <summary>The chair of an interim executive board.</summary>
    InterimBoardChair,

    /// <summary>Any other governor.</summary>
    Governor,

    /// <summary>The diocese, or whoever else appoints the foundation governors.</summary>
    AppointingBody,
}
