namespace Casework.Domain.Cases.Academies;

/// <summary>What a concern about an academy touches that asks for more than its trust's answer.</summary>
public enum AcademyMatter
{
    /// <summary>The arrangements for safeguarding children (R149).</summary>
    Safeguarding,

    /// <summary>Governance, which is also raised with the Regional Director and the department (R147).</summary>
    Governance,
}

/// <summary>What makes a concern about an academy serious (R155).</summary>
public enum SeriousConcern
{
    /// <summary>Ofsted put the academy in a category of concern.</summary>
    OfstedCategory,

    /// <summary>A ground of section 60(2) would be met if the academy were a maintained school (D38).</summary>
    StatutoryGround,

    /// <summary>Leadership or governance is poor.</summary>
    LeadershipOrGovernance,
}

/// <summary>Beyond the trust: those who answer for academies, under today's names (R156, D14).</summary>
public enum Overseer
{
    /// <summary>The Regional Director; the strategy says Regional Schools Commissioner.</summary>
    RegionalDirector,

    /// <summary>The Department for Education; the strategy says Education and Skills Funding Agency.</summary>
    DepartmentForEducation,

    /// <summary>Ofsted's regional HMI.</summary>
    RegionalHmi,
}

/// <summary>Who pays for support of an academy (R154).</summary>
public enum SupportPayer
{
    /// <summary>The trust, as the strategy says.</summary>
    Trust,

    /// <summary>The authority, all the same.</summary>
    LocalAuthority,
}
