namespace Casework.Domain.Cases;

/// <summary>Who may read what is written in a record (D35). Who recorded it, when, and what kind of record it is, is never withheld.</summary>
public enum Classification
{
    /// <summary>The school or setting may see it: it was written with them, or to them.</summary>
    OpenToSchool,

    /// <summary>The officers of the authority and its auditors alone.</summary>
    AuthorityOnly,

    /// <summary>It holds safeguarding matters, or a person's capability: those who need it for the case alone.</summary>
    Restricted,
}
