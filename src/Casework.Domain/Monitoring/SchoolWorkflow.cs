using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;

namespace Casework.Domain.Monitoring;

/// <summary>Whether something can be recorded about a school now; when it cannot, which rule refuses it.</summary>
public sealed record SchoolOption(SchoolStep Step, Refusal? Refusal, bool ForAnotherRole)
{
    /// <summary>Whether the actor can record it now.</summary>
    public bool Allowed => Refusal is null;
}

/// <summary>
/// The map of everything that is recorded about a school beside its cases: every command, who may give it, and the rule that decides.
/// <see cref="Decide"/> and <see cref="Options"/> read the same lines.
/// </summary>
public static class SchoolWorkflow
{
    private const Who Visitors = Who.HoSI | Who.ItsInspector | Who.ItsLeadOfficer;
    private const Who Office = Who.HoSI | Who.Clerk | Who.ItsInspector;

    /// <summary>The steps, in the order in which a page offers them.</summary>
    public static IReadOnlyList<SchoolStep> All { get; } =
    [
        SchoolStep.On<AssignInspector>("Assign the Learning Network Inspector", Who.HoSI, RoutineMonitoring.Assign),
        SchoolStep.On<AssignPartner>("Name the partner from BPSI", Who.HoSI, RoutineMonitoring.Assign),
        SchoolStep.On<RateSchool>("Set the authority's rating", Who.HoSI | Who.ItsInspector, RoutineMonitoring.Rate),
        SchoolStep.On<SetVisitCategory>("Set the visit category", Who.HoSI | Who.Clerk, RoutineMonitoring.Categorise),
        SchoolStep.On<RecordSchoolVisit>("Record a routine visit", Visitors, SchoolVisits.Record, SchoolVisits.StandOnTheCase),
        SchoolStep.On<AgreeSchoolNote>("Record that the note of a routine visit is agreed", Visitors, NotesOfVisit.Agree, NotesOfVisit.NoDraft),
        SchoolStep.On<ShareSchoolNote>("Record that notes of routine visits were shared with governors", Visitors | Who.Clerk, NotesOfVisit.Share, NotesOfVisit.NothingToShare),
        SchoolStep.On<RecordContact>("Record a contact", Visitors, SchoolVisits.Record, SchoolVisits.StandOnTheCase),
        SchoolStep.On<ReceiveSelfEvaluation>("Record the self-evaluation", Office, RoutineMonitoring.Receive),
        SchoolStep.On<RecordPackage>("Record what the academy buys", Who.HoSI | Who.Clerk, SchoolVisits.Record),
        SchoolStep.On<RecordSupport>("Record support for the school", Visitors, SupportAndReviews.Record),
        SchoolStep.On<CommissionReview>("Record a review that was commissioned", Visitors, SupportAndReviews.Commission),
        SchoolStep.On<NotifyVacancy>("Record a vacancy", Office, RoutineMonitoring.Notify),
        SchoolStep.On<FillVacancy>("Record an appointment", Office, RoutineMonitoring.Fill),
        SchoolStep.On<RecordGovernor>("Record or confirm a governor's details", Office, GovernanceRecords.Record),
        SchoolStep.On<EndGovernor>("Record that a governor has left", Office, GovernanceRecords.End),
        SchoolStep.On<RecommendSuspension>("Recommend that a governor is suspended", Who.HoSI, GovernanceRecords.Recommend),
        SchoolStep.On<DecideNoCase>("Decide that an Ofsted outcome leads to no case", Who.HoSI | Who.StandardsLead, CaseOrNone.Decide, CaseOrNone.Ready, CaseOrNone.RefuseSchool),
    ];

    /// <summary>The step that a command takes.</summary>
    public static SchoolStep StepOf(Type command) => All.Single(s => s.Command == command);

    /// <summary>
    /// What the rules answer to a command: who may, then whether the authority monitors the school, then whether the command is well
    /// formed, then the rules of the step. Pure: everything it needs to know is in the facts.
    /// </summary>
    public static Decision<MonitoringEvent> Decide(Establishment school, SchoolCommand command, MonitoringFacts facts)
    {
        var step = StepOf(command.GetType());
        return step.RefuseActor(school, facts) is { } actor ? new Decision<MonitoringEvent>.NotPermitted(actor)
            : step.RefuseSchool(school, facts) is { } notMonitored ? new Decision<MonitoringEvent>.Refused([notMonitored])
            : WellFormed.Faults(command, facts.Today, (school.OpenedOn ?? DateOnly.MinValue, "the school opened")) is { Count: > 0 } fields
                ? new Decision<MonitoringEvent>.Invalid(fields)
            : step.Ready(school, facts) is { } notReady ? new Decision<MonitoringEvent>.Refused([notReady])
            : step.Decide(school, command, facts);
    }

    /// <summary>What the actor can record about a school, and why not the rest.</summary>
    public static IReadOnlyList<SchoolOption> Options(Establishment school, MonitoringFacts facts) =>
    [
        .. from step in All
           let actor = step.RefuseActor(school, facts)
           select new SchoolOption(step, actor ?? step.RefuseSchool(school, facts) ?? step.Ready(school, facts), actor is not null),
    ];
}
