using Casework.Domain.People;

namespace Casework.Api.Identity;

/// <summary>An invented person to be. <paramref name="Key"/> is the short name to sign in with, <paramref name="Oid"/> the stable id.</summary>
public sealed record Persona(string Key, string Oid, string Name, string Upn, Role Role)
{
    /// <summary>The persona as a named person.</summary>
    public Person Person => new(Oid, Name);

    /// <summary>The persona as somebody who acts.</summary>
    public Actor Actor => new(Oid, Name, Role);
}

/// <summary>The invented officers of the demonstration borough. Their ids never change, for the demonstration's events carry them.</summary>
public static class DemonstrationPeople
{
    /// <summary>Everybody, the one who decides most first.</summary>
    public static readonly IReadOnlyList<Persona> All =
    [
        Invent(1, "marian", "Marian Oduya", Role.HoSI),
        Invent(2, "colm", "Colm Hathersage", Role.Director),
        Invent(3, "petra", "Petra Vance", Role.LeadOfficer),
        Invent(4, "idris", "Idris Fallowfield", Role.LeadOfficer),
        Invent(5, "sunita", "Sunita Marlowe", Role.LeadOfficer),
        Invent(6, "gwen", "Gwen Tarrant", Role.LeadOfficer),
        Invent(7, "bertram", "Bertram Osei", Role.Clerk),
        Invent(8, "lotte", "Lotte Underhill", Role.Auditor),
        Invent(9, "yusuf", "Yusuf Pendry", Role.DataManager),
        Invent(10, "wilma", "Wilma Castellan", Role.StandardsLead),
        Invent(11, "jonty", "Jonty Amberline", Role.EarlyYearsAdviser),
        Invent(12, "saffi", "Saffi Trevanion", Role.EarlyYearsAdviser),
    ];

    /// <summary>The persona with a short name, for example petra; throws when there is none.</summary>
    public static Persona Called(string key) => All.Single(p => p.Key == key);

    static Persona Invent(int number, string key, string name, Role role) =>
        new(key, $"c0de0000-0000-4000-8000-{number:d12}", name, $"{name.ToLowerInvariant().Replace(' ', '.')}@borough.example", role);
}
