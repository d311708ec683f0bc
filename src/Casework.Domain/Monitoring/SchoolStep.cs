using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Monitoring;

/// <summary>
/// One thing that is recorded about a school beside its cases: the kind of command, who may give it, what must be true of the school
/// before it is asked for the details, the rules that decide on those, and of which schools it is not recorded.
/// </summary>
public sealed record SchoolStep(
    Type Command, string Title, Who By, Func<Establishment, MonitoringFacts, Refusal?> Ready,
    Func<Establishment, SchoolCommand, MonitoringFacts, Decision<MonitoringEvent>> Decide, Func<Establishment, MonitoringFacts, Refusal?> RefuseSchool)
{
    /// <summary>A step about a school.</summary>
    public static SchoolStep On<T>(
        string title, Who by, Func<Establishment, T, MonitoringFacts, Decision<MonitoringEvent>> decide,
        Func<Establishment, MonitoringFacts, Refusal?>? ready = null, Func<Establishment, MonitoringFacts, Refusal?>? refuseSchool = null) where T : SchoolCommand =>
        new(typeof(T), title, by, ready ?? ((_, _) => null), (school, command, facts) => decide(school, (T)command, facts),
            refuseSchool ?? RoutineMonitoring.RefuseSchool);

    /// <summary>Refuses when the actor may not record this about this school.</summary>
    public Refusal? RefuseActor(Establishment school, MonitoringFacts facts) => TheWorkflow.Who.BrokenIf(
        (By & Step.RoleOf(facts.Actor)) is Who.Nobody
            && !(By.HasFlag(Who.ItsInspector) && Is(school.Monitoring?.Inspector?.Person, facts.Actor))
            && !(By.HasFlag(Who.ItsLeadOfficer) && Is(facts.Open?.LeadOfficer?.Person, facts.Actor)),
        facts.Actor.Role is Role.LeadOfficer && By.HasFlag(Who.ItsInspector)
            ? "You are not the Learning Network Inspector of this school."
            : $"{Step.Capitalised(facts.Actor.Role.InWords())} cannot record this.",
        $"It is for {Step.WhoInWords(By)}.");

    private static bool Is(Person? person, Actor actor) => actor.Role is Role.LeadOfficer && person?.Id == actor.Id;
}
