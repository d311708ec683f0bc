namespace Casework.Domain.Tests;

/// <summary>The invented people of the specifications, one in each role and a second Lead Officer and HoSI.</summary>
public static class People
{
    public static readonly Actor HoSI = new("p-hosi", "Imogen Sharrow", Role.HoSI);
    public static readonly Actor OtherHoSI = new("p-hosi-2", "Casper Lindqvist", Role.HoSI);
    public static readonly Actor Director = new("p-director", "Tobias Fenwright", Role.Director);
    public static readonly Actor ItsLeadOfficer = new("p-lead", "Marit Oakes", Role.LeadOfficer);
    public static readonly Actor OtherLeadOfficer = new("p-lead-2", "Rowan Pell", Role.LeadOfficer);
    public static readonly Actor Clerk = new("p-clerk", "Odette Marsh", Role.Clerk);
    public static readonly Actor Auditor = new("p-auditor", "Silas Quarrie", Role.Auditor);
    public static readonly Actor DataManager = new("p-data", "Yusra Benning", Role.DataManager);

    public static readonly Actor StandardsLead = new("p-standards", "Winifred Castellan", Role.StandardsLead);
    public static readonly Actor ItsLeadWorker = new("p-adviser", "Jonty Amberline", Role.EarlyYearsAdviser);
    public static readonly Actor OtherAdviser = new("p-adviser-2", "Pascoe Trevanion", Role.EarlyYearsAdviser);

    /// <summary>Everybody, and the service itself.</summary>
    public static readonly IReadOnlyList<Actor> Everybody =
        [HoSI, OtherHoSI, Director, ItsLeadOfficer, OtherLeadOfficer, Clerk, Auditor, DataManager, StandardsLead, ItsLeadWorker, OtherAdviser, Actor.DailySweep];

    /// <summary>The actor as a named person.</summary>
    public static Person Named(this Actor actor) => new(actor.Id, actor.Name);
}
