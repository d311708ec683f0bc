namespace Casework.Domain.Cases.Formal;

/// <summary>The two kinds of formal warning notice (D5).</summary>
public enum NoticeKind
{
    /// <summary>Section 60: on standards, management or safety.</summary>
    Section60,

    /// <summary>Section 60A: on teachers' pay and conditions.</summary>
    Section60A,
}

/// <summary>Whom the law asks the authority to tell or to consult beside the school itself.</summary>
public enum Party
{
    /// <summary>The governing body.</summary>
    GoverningBody,

    /// <summary>The headteacher.</summary>
    Headteacher,

    /// <summary>The Regional Director, for the Secretary of State (X30).</summary>
    RegionalDirector,

    /// <summary>His Majesty's Chief Inspector.</summary>
    ChiefInspector,

    /// <summary>The diocesan authority, or whoever else appoints the foundation governors (R146).</summary>
    DioceseOrFoundation,
}

/// <summary>Against what standards are low (X4).</summary>
public enum StandardsMeasure
{
    /// <summary>What the pupils might reasonably be expected to attain.</summary>
    ReasonablyExpected,

    /// <summary>What they attained before.</summary>
    PreviouslyAttained,

    /// <summary>What pupils of comparable schools attain.</summary>
    ComparableSchools,
}

/// <summary>The powers of the authority on a school that is eligible for intervention (R139).</summary>
public enum Power
{
    /// <summary>Section 63: the governing body must enter into arrangements.</summary>
    Section63,

    /// <summary>Section 64: additional governors.</summary>
    Section64,

    /// <summary>Section 65: an interim executive board.</summary>
    Section65,

    /// <summary>Section 66: the delegated budget is suspended.</summary>
    Section66,
}

/// <summary>What section 63 can require (R140).</summary>
public enum Arrangement
{
    /// <summary>A contract for advice.</summary>
    AdvisoryContract,

    /// <summary>Work with the governing body of another school.</summary>
    CollaborateWithGoverningBody,

    /// <summary>Work with a further education body.</summary>
    CollaborateWithFurtherEducation,

    /// <summary>Steps to create or join a federation.</summary>
    Federation,
}

/// <summary>By which section a school is eligible for intervention (R134 to R138).</summary>
public enum EligibleBy
{
    /// <summary>A section 60 notice was not complied with and powers were proposed in writing.</summary>
    Section60,

    /// <summary>A section 60A notice was not complied with and powers were proposed in writing.</summary>
    Section60A,

    /// <summary>The school was notified that it is not making necessary improvements.</summary>
    Section60B,

    /// <summary>It requires significant improvement.</summary>
    Section61,

    /// <summary>It requires special measures.</summary>
    Section62,
}
