using Casework.Domain.Rules;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>The steps of an independent school's monitoring record (state chart 6.4).</summary>
public static class IndependentSchoolSteps
{
    private static readonly Stage[] Monitored = [Stage.Monitored, Stage.MonitoringConcernNoted, Stage.MonitoringConcernShared];

    /// <summary>Each step: the stages that it is possible in, who may take it, and the rule that decides.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        Step.Opening<OpenMonitoring>("Open a monitoring record", Who.HoSI | Who.Director | Who.AnyLeadOfficer, IndependentMonitoring.Open),
        Step.On<RecordIndependentInspection>("Record an inspection of the independent school", Monitored, Who.HoSI | Who.AnyLeadOfficer | Who.DataManager,
            IndependentMonitoring.Inspected, after: _ => (DateOnly.MinValue, "")),
        Step.On<NoteMonitoringConcern>("Note a concern", Monitored, Who.HoSI | Who.AnyLeadOfficer, IndependentMonitoring.Note),
        Step.On<ShareMonitoringConcern>("Share the concern", [Stage.MonitoringConcernNoted], Who.HoSI | Who.AnyLeadOfficer | Who.Clerk,
            IndependentMonitoring.Share, after: IndependentMonitoring.NotedOn),
        Step.On<RecordSubBoardReview>("Record the sub-board's review", [Stage.MonitoringConcernShared], Who.HoSI | Who.Director | Who.Clerk,
            IndependentMonitoring.Review, after: IndependentMonitoring.SharedOn),
        Step.On<CloseCase>("Close the monitoring record", Monitored, Who.HoSI | Who.Director, Closing.Close, after: Closing.After),
    ];
}
