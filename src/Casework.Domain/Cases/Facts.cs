using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Policy;

namespace Casework.Domain.Cases;

/// <summary>
/// What a decision needs to know beside the case itself, gathered before the rules are asked.
/// </summary>
/// <param name="Today">The London date on which the command is given.</param>
/// <param name="Actor">Who gives it.</param>
/// <param name="Policy">The policy version in force on the day of what the command tells of; today where there is no command (D37).</param>
/// <param name="School">What the register says of the school; null when it is not on the register.</param>
/// <param name="Cases">The references of the school's open case, if it has one, and how many episodes it has had.</param>
/// <param name="SettingsMeeting">The settings meeting of the day of a decision about a setting; null when there is none.</param>
/// <param name="Meeting">The SRG meeting that an SRG decision names; null when it names none, or one that does not exist.</param>
/// <param name="Successor">What the register says of the successor that a closure names; null when it names none, or one that is not on it (D40).</param>
/// <param name="CausedBy">The ids of those who recorded what made the service open the case; null where that is not asked (D40).</param>
public sealed record Facts(
    DateOnly Today, Actor Actor, PolicyVersion Policy, SchoolFacts? School, EpisodeFacts Cases, SrgMeeting? Meeting = null, SettingsMeeting? SettingsMeeting = null,
    SchoolFacts? Successor = null, IReadOnlyList<string>? CausedBy = null);

/// <summary>What the register says of a school, as far as the workflow asks.</summary>
/// <param name="Kind">Which kind of case there can be about it (D22); null for none, for example a non-maintained special school.</param>
/// <param name="IsOpen">Open, not closed or proposed.</param>
/// <param name="IsOurs">A school of the authority whose list this is (R131).</param>
/// <param name="IsPupilReferralUnit">A pupil referral unit: a case by the informal process, never a notice (D21).</param>
/// <param name="HasFoundation">A voluntary or foundation school, where a diocese or others appoint governors (R146).</param>
/// <param name="IsChildminder">A childminder, and not another kind of early years setting (R159).</param>
/// <param name="IsVoluntaryAided">A voluntary aided school, whose appointers get the Statement of Action (X15).</param>
/// <param name="Inspections">The inspections that count for it, with those of its one predecessor (D11); null without any.</param>
/// <param name="Successors">Those that succeed a school which is not open any more (D40); null or none while it is open.</param>
/// <param name="SettingInspection">The inspection of a setting that counts on the register; null for a school, and without any.</param>
public sealed record SchoolFacts(string Name, string Type, CaseType? Kind, bool IsOpen, bool IsPupilReferralUnit = false, bool IsOurs = true,
    bool HasFoundation = false, bool IsVoluntaryAided = false, bool IsChildminder = false,
    IReadOnlyList<SchoolInspection>? Inspections = null,
    IReadOnlyList<SuccessorFacts>? Successors = null,
    InspectionOfSetting? SettingInspection = null)
{
    /// <summary>A maintained school in the sense of Part 4 (X1): a PRU or an academy is not.</summary>
    public bool IsMaintained => Kind is CaseType.MaintainedSchool && !IsPupilReferralUnit;
}

/// <summary>A school that succeeds another on the register, and whether several became one.</summary>
public sealed record SuccessorFacts(Urn Urn, string Name, bool IsAcademy, bool IsMerger);

/// <summary>A school's episodes on the list so far.</summary>
public sealed record EpisodeFacts(int Count, CaseId? Open)
{
    /// <summary>A school that was never a concern.</summary>
    public static readonly EpisodeFacts None = new(0, null);
}
