using Casework.Domain.People;

namespace Casework.Domain.Cases;

/// <summary>The words of the trade for stages, roles and those who may take a step, to be used inside a sentence.</summary>
public static class Wording
{
    /// <summary>A stage, for example "on the list".</summary>
    public static string InWords(this Stage stage) => stage switch
    {
        Stage.ConcernRaised => "concern raised",
        Stage.ReadyForSrg => "ready for the SRG",
        Stage.DesignationDue => "designation due",
        Stage.Watch => "on the watch list",
        Stage.Designated => "on the list",
        Stage.RemovalProposed => "removal proposed",
        Stage.Removed => "removed from the list",
        Stage.Closed => "closed",
        Stage.AcademyConcernOpen => "concern open",
        Stage.WithTrust => "with the trust",
        Stage.EscalationProposed => "escalation proposed",
        Stage.Escalated => "escalated beyond the trust",
        Stage.EscalationAnswered => "escalation answered",
        Stage.OnSettingsList => "on the list of settings",
        Stage.Monitored => "monitored",
        Stage.MonitoringConcernNoted => "concern noted",
        Stage.MonitoringConcernShared => "concern shared",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Those whom a kind of case is about, for example "academies".</summary>
    public static string InWords(this CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => "maintained schools",
        CaseType.Academy => "academies",
        CaseType.Setting => "early years settings",
        CaseType.IndependentSchool => "independent schools",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How a case ends without a removal, for example "the school became an academy".</summary>
    public static string InWords(this ClosureReason reason) => reason switch
    {
        ClosureReason.NoActionNeeded => "the SRG decided that no action is needed",
        ClosureReason.ConvertedToAcademy => "the school became an academy",
        ClosureReason.SchoolClosed => "the school closed",
        ClosureReason.Merged => "the school merged into another",
        ClosureReason.OpenedInError => "the case was opened in error",
        ClosureReason.ConcernResolved => "the concern was resolved with the trust",
        ClosureReason.ProviderResigned => "the provider resigned its registration",
        ClosureReason.RegistrationCancelled => "Ofsted cancelled the registration",
        ClosureReason.RegistrationSuspended => "Ofsted suspended the registration",
        ClosureReason.MonitoringEnded => "the sub-board ended the monitoring",
        ClosureReason.EscalationAnswered => "those beyond the trust have taken it up",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>A role with its article, for example "a Lead Officer".</summary>
    public static string InWords(this Role role) => role switch
    {
        Role.HoSI => "the Head of School Improvement",
        Role.Director => "the Director of Education",
        Role.LeadOfficer => "a Lead Officer",
        Role.Clerk => "a clerk",
        Role.Auditor => "an auditor",
        Role.DataManager => "a data manager",
        Role.StandardsLead => "the Early Years Standards Lead",
        Role.EarlyYearsAdviser => "an Advisory Teacher or Childminding Quality and Support Officer",
        Role.System => "the service itself",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>One of those who may take a step, with the article.</summary>
    public static string InWords(this Who who) => who switch
    {
        Who.HoSI => Role.HoSI.InWords(),
        Who.Director => Role.Director.InWords(),
        Who.AnyLeadOfficer => Role.LeadOfficer.InWords(),
        Who.ItsLeadOfficer => "the Lead Officer of the case",
        Who.Clerk => Role.Clerk.InWords(),
        Who.DataManager => Role.DataManager.InWords(),
        Who.StandardsLead => Role.StandardsLead.InWords(),
        Who.AnyEarlyYearsAdviser => Role.EarlyYearsAdviser.InWords(),
        Who.ItsLeadWorker => "the lead worker of the case",
        Who.ItsInspector => "the school's Learning Network Inspector",
        Who.System => Role.System.InWords(),
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };

    /// <summary>What the SRG can decide.</summary>
    public static string InWords(this SrgOutcome outcome) => outcome switch
    {
        SrgOutcome.NoAction => "no action",
        SrgOutcome.Watch => "watch",
        SrgOutcome.Designate => "designate as causing concern",
        SrgOutcome.Continue => "continue",
        SrgOutcome.Intensify => "intensify",
        SrgOutcome.ProposeWarningNotice => "propose a warning notice",
        SrgOutcome.RatifyRemoval => "ratify the removal",
        SrgOutcome.RefuseRemoval => "refuse the removal",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The number that the strategy gives a visit category.</summary>
    public static int Number(this VisitCategory category) => (int)category + 1;

    /// <summary>A day as it is written in a sentence: 23 November 2026.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
}
