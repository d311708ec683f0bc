using System.Globalization;
using Casework.Api.Cases.Academies;
using Casework.Api.Cases.IndependentSchools;
using Casework.Api.Cases.Settings;
using Casework.Api.Monitoring;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Monitoring;
using Casework.Projections;

namespace Casework.Api.Cases;

/// <summary>What happened, in a few words, and the facts that were recorded with it.</summary>
public sealed record EventInWords(string Title, IReadOnlyList<Fact> Facts);

/// <summary>The events of a case in words, for the timeline, the replay and the history.</summary>
public static class EventWords
{
    /// <summary>
    /// A recorded event of a case, or one about a school beside its cases. Throws for anything else, and for one that nobody found words for.
    /// </summary>
    public static EventInWords Of(Recording recorded) =>
        recorded.Data is MonitoringEvent aboutSchool ? MonitoringEventWords.Of(aboutSchool) : Of((CaseEvent)recorded.Data);

    /// <summary>An event of a case. What was left blank is left out. Throws for one that nobody found words for.</summary>
    public static EventInWords Of(CaseEvent happened)
    {
        var (title, facts) = Words(happened);
        return new(title, [.. from fact in facts where !string.IsNullOrWhiteSpace(fact.Text) select new Fact(fact.Label, fact.Text)]);
    }

    private static (string Title, (string Label, string? Text)[] Facts) Words(CaseEvent happened) => happened switch
    {
        ConcernRaised e => ("Concern raised", [("Triggers", Terms.Of(e.Triggers)), ("Grounds", e.Grounds), ("Evidence", e.Evidence)]),
        ConcernDiscussed e => ("Concern discussed",
            [("With", Terms.Of(e.With)), ("What was said", e.Summary), ("Why not the headteacher", e.ReasonNotHeadteacher)]),
        SrgDecisionRecorded e => ($"SRG decided: {e.Outcome.InWords()}",
        [
            ("Reason", e.Reason), ("Meeting", e.Meeting), ("The authority's support", e.Support is { } support ? Wordings.Of(support) : null),
            ("Findings on the support", e.SupportFindings),
        ]),
        Designated e => ("Designated as causing concern",
        [
            ("Triggers", Terms.Of(e.Triggers)), ("Grounds", e.Grounds), ("Visits", Terms.Of(e.Category)),
            ("Decided", e.OutOfCycle ? "Before the next SRG, which ratifies it (D1)" : "By the SRG"),
        ]),
        DesignationLettersSent e => ("Letters about the designation sent", Letters(e.Recipients)),
        LeadOfficerAssigned e => ($"{e.LeadOfficer.Name} assigned as Lead Officer", [("Basis", Wordings.Of(e.Basis)), ("Qualification", e.Qualification)]),
        ActionPlanAgreed e => ($"Action plan agreed, version {e.Version}",
            [("Headteacher's agreement", e.HeadteacherAgreement), .. PlanWords.Of(e.Plan).Select(fact => (fact.Label, (string?)fact.Text))]),
        VisitMade e => ($"Visit {e.Number} made",
        [
            ("Kind", e.Kind.ToWords()), ("Focus", e.Focus), ("Note of visit", e.Note), ("Why it was an extra visit", Terms.Of(e.Extra)),
            ("Made together with HoSI", e.Joint ? "Yes" : null), ("Safeguarding", e.SafeguardingConcern ? "A concern was found: an extra visit follows (R30)" : null),
        ]),
        NoteOfVisitAgreed e => ($"Note of visit {e.Number} agreed", [("Agreed by", e.AgreedBy)]),
        NoteOfVisitShared e => ($"Note of visit {e.Number} shared with governors", []),
        ReviewMeetingHeld e => ($"Review meeting {e.Number} held",
        [
            ("Present", Terms.Of(e.Attendees)), ("Plan reviewed", $"Version {e.PlanVersion}"), ("Progress on the key priorities", e.Progress),
            ("The plan is effective", Terms.YesNo(e.PlanIsEffective)), ("Measurable impact", e.Impact), ("Notes", e.Notes), LikelyGood(e.LikelyGood),
        ]),
        MonitoringAndChallengeDecided e => (
            e.Needed ? "Monitoring and Challenge meeting needed" : "Monitoring and Challenge meeting not needed", [("Reason", e.Reason)]),
        MonitoringAndChallengeMeetingHeld e => ("Monitoring and Challenge meeting held",
        [
            ("Present", Terms.Of(e.Attendees)), ("Progress toward securely good", e.TowardSecurelyGood.ToWords()), ("Evaluation of progress", e.ProgressEvaluation),
            ("The authority's support", e.AuthoritySupport.ToWords()), ("Evaluation of the support", e.SupportEvaluation), ("Notes", e.Notes),
        ]),
        ProgressReviewTeamMet e => ($"School Progress Review Team meeting {e.Number} held",
        [
            ("Present", Terms.Of(e.Attendees)), ("Named leads", e.NamedLeads), ("How resources are used", e.Resources), ("Notes", e.Notes),
        ]),
        EngagementAssessed e => ($"Engagement assessed: {Terms.Short(e.Judgement)}",
            [("Reason", e.Reason), .. e.Indicators.Select(i => (Wordings.Of(i.Indicator), (string?)Terms.Of(i)))]),
        ProgressReported e => ($"Progress reported: {e.Judgement.ToWords().ToLowerInvariant()}",
            [("Progress", e.Progress), ("Next steps", e.NextSteps), LikelyGood(e.LikelyGood)]),
        OfstedOutcomeRecorded e => OfstedWording.Of(e),
        TwelveMonthPointReached => ("On the list for more than twelve months", []),
        WarningNoticeConsidered e => (e.Issue ? "Warning notice considered: to be issued" : "Warning notice considered: not to be issued",
        [
            ("Reason", e.Reason), ("Policy triggers", Terms.Of(e.PolicyTriggers)), ("Statutory grounds", Terms.Of(e.Grounds)),
            ("Quantitative evidence", e.QuantitativeEvidence), ("Qualitative evidence", e.QualitativeEvidence),
            ("Reluctance or inability", e.ReluctanceOrInability), ("Low against", e.LowAgainst is { } low ? Choices.Words(low) : null),
            ("Tools tried before", e.ToolsTried), ("Contact with the Regional Director", e.RegionalDirectorContact), ("Look again on", e.LookAgainOn?.ToWords()),
            ("Particular reason not to issue", e.CooperatesFully ? "The school co-operates fully (R123)" : null),
        ]),
        WarningNoticeApproved e => ("Warning notice approved", [("Reason", e.Reason)]),
        WarningNoticeIssued e => ("Formal warning notice issued",
        [
            ("Kind", Terms.KindOf(e.Grounds)),
            ("Statutory grounds", Terms.Of(e.Grounds)), ("Matters", e.Matters), ("Action required", e.ActionRequired),
            ("Compliance period ends", e.ComplianceEnds.ToWords()), ("Action the authority is minded to take", e.ActionMinded),
        ]),
        ComplianceAssessed e => (e.Complied ? "The school complied with the notice" : "The school did not comply with the notice", [("Evidence", e.Evidence)]),
        WarningNoticeCopied e => ("Warning notice copied", [("To", Choices.Words(e.To)), ("Copies kept at", e.Document)]),
        WarningNoticeAnswered e => ("The school answered the warning notice", [("Answer", e.Response)]),
        WarningNoticeWithdrawn e => ("Warning notice withdrawn", [("Reason", e.Reason)]),
        SecretaryOfStateNoticeRecorded e => ("The Secretary of State gave a notice", [("Kept at", e.Document)]),
        SecretaryOfStateLeaveRecorded e => ("The authority may give notices again", [("Kept at", e.Document)]),
        CoastingNotified e => ("Notified as not making necessary improvements", [("Kept at", e.Document)]),
        PowersProposed e => ("Powers proposed", [("Powers", Choices.Words(e.Powers)), ("Reason", e.Reason)]),
        PowersApproved e => ("Proposed powers approved", [("Reason", e.Reason)]),
        PowersNoticeGiven e => ("Notice of proposed powers given", [("Powers", Choices.Words(e.Powers)), ("Kept at", e.Document)]),
        ConsultationHeld e => ("Consultation about powers held",
            [("About", Choices.Words(e.About)), ("With", Choices.Words(e.With)), ("What they said", e.Views)]),
        InterimBoardConsented e => ("The Secretary of State consented to an interim executive board", [("Kept at", e.Document)]),
        PowerUsed e => ($"Power used: {Wordings.Of(e.Power)}",
        [
            ("Reason", e.Reason), ("Arrangement", e.Arrangement is { } what ? Wordings.Of(what) : null),
            ("Governors added", e.Governors?.ToString(CultureInfo.InvariantCulture)),
            ("Written notice kept at", e.Document),
        ]),
        InterimBoardEnded e => ("Interim executive board ended", [("Reason", e.Reason)]),
        InterventionWindowLapsed => ("The two months for powers are over", []),
        StatementOfActionDrafted e => ("Statement of Action drafted",
        [
            ("What the school will do", e.SchoolActions), ("What the authority will do", e.AuthorityActions), ("By", e.Until?.ToWords()),
            ("Why there is no period", e.NoPeriodBecause), ("Parents", e.ParentArrangements), ("Specified person", e.SpecifiedPerson),
        ]),
        StatementOfActionApproved e => ("Statement of Action approved", [("Reason", e.Reason)]),
        StatementOfActionSent e => ("Statement of Action sent", [("To", Choices.Words(e.To)), ("Copy kept at", e.Document)]),
        RemovalProposed e => ("Removal from the list proposed",
            [("Review", Terms.Of(e.Review)), ("Evidence", e.Evidence), ("Headteacher's agreement", e.HeadteacherAgreement)]),
        DeDesignated => ("Removed from the list", []),
        RemovalLettersSent e => ("Letters about the removal sent", Letters(e.Recipients)),
        EarlyYearsSupportConsidered e => ("Early years support considered", [("Support is given", Terms.YesNo(e.Offered)), ("Why", e.Reason)]),
        CaseClosed e => ($"Case closed: {e.Reason.ToWords().ToLowerInvariant()}",
            [("What happened", e.Explanation), ("Successor", e.Successor?.Value), ("Why, although the register shows it open", e.WhyAgainstRegister)]),
        PredecessorLinked e => ($"Carries on case {e.Predecessor}", [("Because", Wordings.Of(e.Reason))]),
        AcademyEvent e => AcademyConcernWords.Of(e),
        SettingEvent e => SettingConcernWords.Of(e),
        IndependentEvent e => MonitoringWords.Of(e),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "This event has no words yet."),
    };

    private static (string, string?)[] Letters(LetterRecipients to) => [("To", Terms.Of(to)), ("Copy kept at", to.Document)];

    private static (string, string?) LikelyGood(LikelyGood? answer) => ("Likely to be good within six months", Terms.Of(answer));
}
