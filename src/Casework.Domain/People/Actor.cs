namespace Casework.Domain.People;

/// <summary>The roles of domain.md 5 that this service knows. A person acts in exactly one role at a time.</summary>
public enum Role
{
    /// <summary>Head of School Improvement: chairs the SRG, holds Monitoring and Challenge meetings, decides on warning notices.</summary>
    HoSI,

    /// <summary>Director of Education: the second person for formal steps (D28).</summary>
    Director,

    /// <summary>Lead Officer: records on their own cases.</summary>
    LeadOfficer,

    /// <summary>Support officer: letters, meetings and minutes.</summary>
    Clerk,

    /// <summary>Reads everything, writes nothing.</summary>
    Auditor,

    /// <summary>Imports the register and the inspections.</summary>
    DataManager,

    /// <summary>Early Years Standards Lead: chairs the settings meeting and decides about settings causing concern.</summary>
    StandardsLead,

    /// <summary>Advisory Teacher or Childminding Quality and Support Officer: records on the settings whose lead worker they are.</summary>
    EarlyYearsAdviser,

    /// <summary>The service itself, for instance the daily sweep. Nobody can sign in as this.</summary>
    System,
}

/// <summary>Who does something, and in which role. <paramref name="Id"/> is the identity provider's stable id of the person (the claim <c>oid</c>).</summary>
public sealed record Actor(string Id, string Name, Role Role)
{
    /// <summary>The daily sweep, which records what time alone brought about (R122).</summary>
    public static readonly Actor DailySweep = new("system:daily-sweep", "Daily sweep", Role.System);

    /// <summary>What an inspection brings about by itself (D1).</summary>
    public static readonly Actor Inspections = new("system:inspections", "Ofsted inspections", Role.System);

    /// <summary>The service as it carries a case on under the successor of a school (D40).</summary>
    public static readonly Actor Succession = new("system:succession", "Succession of schools", Role.System);

    /// <summary>Whether an id is one of the service's own, and no person's.</summary>
    public static bool IsTheService(string id) => id.StartsWith("system:", StringComparison.Ordinal);

    /// <summary>Whether they oversee others, and so see the commands that were refused.</summary>
    public bool SeesRefusedAttempts() => Role is Role.Auditor or Role.HoSI or Role.Director;
}

/// <summary>A named person, for instance a Lead Officer. <paramref name="Id"/> as in <see cref="Actor"/>.</summary>
public sealed record Person(string Id, string Name);
