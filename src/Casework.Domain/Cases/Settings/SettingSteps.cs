using Casework.Domain.Rules;

namespace Casework.Domain.Cases.Settings;

/// <summary>The steps of a setting's case (state chart 6.3).</summary>
public static class SettingSteps
{
    private static readonly Stage[] OnSettings = [Stage.OnSettingsList];
    private const Who EarlyYears = Who.StandardsLead | Who.AnyEarlyYearsAdviser;

    /// <summary>Each step: the stages that it is possible in, who may take it, and the rule that decides.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        Step.Opening<RaiseSettingConcern>("Raise a concern about a setting", Who.HoSI | Who.Director | Who.AnyLeadOfficer | EarlyYears,
            SettingConcerns.Raise),
        Step.On<AssignLeadWorker>("Assign a lead worker", OnSettings, Who.HoSI | Who.StandardsLead,
            SettingSupport.Assign, after: SettingSupport.After),
        Step.On<NotifyProvider>("Record the written notice to the provider", OnSettings, Who.StandardsLead | Who.ItsLeadWorker | Who.Clerk,
            SettingSupport.Notify),
        Step.On<VisitSetting>("Record a visit to the setting", OnSettings, Who.StandardsLead | Who.ItsLeadWorker, SettingSupport.Visit),
        Step.On<RecordSettingInspection>("Record an inspection of the setting", OnSettings, Who.StandardsLead | Who.ItsLeadWorker | Who.DataManager | Who.System,
            SettingSupport.Inspected, after: _ => (DateOnly.MinValue, "")),
        Step.On<RecordSafeguardingReferral>("Record the safeguarding referral", OnSettings, Who.StandardsLead | Who.ItsLeadWorker,
            SettingSupport.Refer),
        Step.On<HoldSettingProgressMeeting>("Record a progress meeting with the provider", OnSettings, Who.StandardsLead | Who.ItsLeadWorker,
            SettingSupport.Meet),
        Step.On<RecordSettingOutcome>("Record what the settings meeting decided", OnSettings, Who.StandardsLead, SettingOutcomes.Record),
        Step.On<CloseCase>("Close the case", OnSettings, Who.HoSI | Who.Director | Who.StandardsLead, Closing.Close, after: Closing.After),
    ];
}
