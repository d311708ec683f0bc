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

/// <summary>Who commissions support for a school (R43).</summary>
public enum Commissioner
{
    /// <summary>The school itself, as is expected.</summary>
    School,

    /// <summary>The authority, which brokers it.</summary>
    LocalAuthority,
}

/// <summary>Who pays for support or a review (R43 to R45).</summary>
public enum Payer
{
    /// <summary>The school, as is expected.</summary>
    School,

    /// <summary>The authority: for support only in exceptional circumstances (R44).</summary>
    LocalAuthority,

    /// <summary>Both, as they agreed.</summary>
    Shared,
}

/// <summary>The kinds of review (R45, R46).</summary>
public enum ReviewKind
{
    /// <summary>The authority's own, for a school with a new headteacher.</summary>
    LocalAuthoritySchoolReview,

    /// <summary>By BPSI, advised to a school causing concern or of concern.</summary>
    AdvisedBpsiReview,

    /// <summary>By BPSI, bought by the school.</summary>
    BoughtBpsiReview,

    /// <summary>Of special educational needs, which may come before any other.</summary>
    SpecialEducationalNeeds,
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
