using Casework.Api.Cases.Academies;
using Casework.Api.Cases.IndependentSchools;
using Casework.Api.Cases.Settings;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Rules;

namespace Casework.Api.Cases;

/// <summary>One line of what is known of a case: in which section, under which label, and what.</summary>
public sealed record SummaryRow(string Section, string Label, string Text);

/// <summary>
/// A case in words. The case page, the replay and the changes between two states are all made of these rows, so they agree.
/// A section and a label name one row.
/// </summary>
public static class CaseSummary
{
    /// <summary>Everything known of the case, region by region. At a pupil referral unit no notice is to be considered (D21).</summary>
    public static IReadOnlyList<SummaryRow> Of(Case current, bool isPupilReferralUnit = false) =>
    [
        .. Section("Case", ("Stage", Format.Capital(current.Stage.InWords()))),
        .. Section("Concern", Concern(current.Concern)),
        .. Section("Carried on from", [.. (current.Predecessors ?? []).Select(p => ($"Case {p.Case}", (string?)$"{Wordings.Of(p.Reason)} ({p.LinkedOn.ToWords()})"))]),
        .. AcademyConcernWords.Sections(current).SelectMany(section => Section(section.Name, section.Rows)),
        .. Section("Discussion of the concern", Discussion(current.Discussion)),
        .. Section("Designation", Designation(current.Designation)),
        .. Section("Letters", current.Letters is { } letters
            ? [("Sent", letters.SentOn.ToWords()), ("To", Terms.Of(letters.Recipients)), ("Copy kept at", letters.Recipients.Document)]
            : Awaited(current, "Sent")),
        .. Section("Lead Officer", current.LeadOfficer is { } officer
            ? [("Name", officer.Person.Name), ("Basis", Wordings.Of(officer.Basis)), ("Qualification", officer.Qualification), ("Since", officer.Since.ToWords())]
            : Awaited(current, "Name", "nobody yet")),
        .. Section("Action plan", current.ActionPlan is { } plan ? ActionPlan(plan) : Awaited(current, "Version", "none agreed yet")),
        .. Section("Visits", [.. (current.Visits ?? Visits.None).All.Select(visit => ($"Visit {visit.Number}", (string?)Visit(visit)))]),
        .. Section("Reviews", current.Reviews is { } reviews ? [("Held", $"{reviews.Count}"), ("Last review", reviews.LastOn.ToWords())] : []),
        .. Section("Monitoring and Challenge", MonitoringAndChallenge(current.MonitoringAndChallenge)),
        .. Section("Key meetings", [.. (current.KeyMeetings ?? KeyMeetings.None).Attendance().Select(kind => (Wordings.Of(kind.Kind), (string?)Terms.Of(kind)))]),
        .. Section("Engagement", Engagement(current.Engagement)),
        .. Section("Progress", Progress(current.Progress)),
        .. Section("Ofsted", OfstedWording.Of(current.Ofsted)),
        .. Section("Twelve-month rule", TwelveMonths(current.TwelveMonths, isPupilReferralUnit)),
        .. Section("Warning notice", WarningNotice(current.WarningNotice)),
        .. Section("Notice of the Secretary of State", current.SecretaryOfState is { } notice
            ? [("Given", notice.On.ToWords()), ("Kept at", notice.Document),
                ("The authority may give notices again", notice.LeaveOn is { } leave ? $"Since {leave.ToWords()}" : "Not until it is told so (X8)")]
            : []),
        .. Section("Intervention", Intervention(current)),
        .. Section("Statement of Action", StatementOfAction(current.StatementOfAction)),
        .. Section("Last SRG decision", current.LastSrg is { } srg
            ? [("Decision", Format.Capital(srg.Outcome.InWords())), ("On", srg.On.ToWords()), ("Reason", srg.Reason), ("Meeting", srg.Meeting),
                ("The authority's support", srg.Support is { } support ? $"{Wordings.Of(support)}. {srg.SupportFindings}" : null)]
            : []),
        .. Section("SRG decisions", [.. (current.Srg ?? []).Select((decision, n) => ($"Decision {n + 1}", (string?)SrgDecision(decision)))]),
        .. Section("Removal from the list", Removal(current.Removal)),
        .. Section("Early years support", current.EarlyYears is { } considered
            ? [("Considered", considered.ConsideredOn.ToWords()), ("Support is given", Terms.YesNo(considered.Offered)), ("Why", considered.Reason)] : []),
        .. SettingConcernWords.Of(current.Setting).SelectMany(it => Section(it.Section, it.Rows)),
        .. MonitoringWords.Of(current.Independent).SelectMany(it => Section(it.Section, it.Rows)),
        .. Section("Closure", current.Closure is { } closure
            ? [("Closed", closure.On.ToWords()), ("Reason", Wordings.Of(closure.Reason)), ("What happened", closure.Explanation), ("Successor", closure.Successor?.Value)]
            : []),
    ];

    private static IEnumerable<SummaryRow> Section(string section, params (string Label, string? Text)[] rows) =>
        from row in rows where !string.IsNullOrWhiteSpace(row.Text) select new SummaryRow(section, row.Label, row.Text);

    // What a school on the list must have is named when it is missing.
    private static (string, string?)[] Awaited(Case current, string label, string text = "not yet") => current.IsOnList ? [(label, text)] : [];

    private static (string, string?)[] Concern(Concern concern) =>
        [("Raised", concern.RaisedOn.ToWords()), ("Triggers", Terms.Of(concern.Triggers)), ("Grounds", concern.Grounds), ("Evidence", concern.Evidence)];

    private static (string, string?)[] Discussion(Discussion? discussion) => discussion is null ? [] :
    [
        ("Held", discussion.On.ToWords()), ("With", Terms.Of(discussion.With)), ("What was said", discussion.Summary),
        ("Why not the headteacher", discussion.ReasonNotHeadteacher),
    ];

    private static (string, string?)[] Designation(Designation? designation) => designation is null ? [] :
    [
        ("Designated", designation.On.ToWords()), ("Triggers", Terms.Of(designation.Triggers)), ("Grounds", designation.Grounds),
        ("Visits", Terms.Of(designation.Category)), ("Ratified by the SRG", designation.RatifiedOn.ToWords()),
    ];

    private static (string, string?)[] ActionPlan(AgreedPlan agreed) =>
    [
        ("Version", $"{agreed.Version}, agreed on {agreed.AgreedOn.ToWords()}"), ("Headteacher's agreement", agreed.HeadteacherAgreement),
        .. PlanWords.Of(agreed.Plan).Select(fact => (fact.Label, (string?)fact.Text)),
    ];

    /// <summary>A visit in a line: what it was, and how far its note is.</summary>
    public static string Visit(Visit visit) => string.Join(". ", new[]
    {
        $"{visit.Kind.ToWords()}, {visit.On.ToWords()}",
        visit.Joint ? "Made together with HoSI" : null,
        Terms.Of(visit.Extra) is { } extra ? $"Extra visit: {extra}" : null,
        visit.SafeguardingConcern ? "A safeguarding concern was found" : null,
        visit.NoteAgreedOn is { } agreed ? $"Note agreed on {agreed.ToWords()}" : "Note not agreed yet",
        visit.NoteSharedOn is { } shared ? $"Shared with governors on {shared.ToWords()}" : null,
    }.OfType<string>());

    private static (string, string?)[] MonitoringAndChallenge(MonitoringAndChallenge? meetings) => meetings is null ? [] :
    [
        ("To be decided since the review of", meetings.DecisionDueSince?.ToWords()), ("Meeting needed since", meetings.Needed?.ToWords()),
        ("Last meeting", meetings.LastHeldOn?.ToWords()), ("Progress toward securely good", meetings.TowardSecurelyGood?.ToWords()),
        ("The authority's support", meetings.AuthoritySupport?.ToWords()),
    ];

    private static (string, string?)[] Engagement(EngagementRecord? engagement) => engagement is not { Last: var last } ? [] :
    [
        ("Assessed", $"{last.On.ToWords()}, assessment {engagement.Count}"), ("Judgement", Wordings.Of(last.Judgement)), ("Reason", last.Reason),
        .. last.Indicators.Select(i => (Wordings.Of(i.Indicator), (string?)Terms.Of(i))),
    ];

    private static (string, string?)[] Progress(Progress? progress) => progress is null ? [] :
    [
        ("Last report", progress.LastReportOn?.ToWords()), ("Judgement", progress.Judgement?.ToWords()),
        ("Likely to be good within six months", Terms.Of(progress.LikelyGood)), ("Said on", progress.LikelyGoodSaidOn?.ToWords()),
    ];

    private static (string, string?)[] TwelveMonths(TwelveMonthWatch? watch, bool isPupilReferralUnit) => watch is null ? [] :
    [
        ("Twelve-month date", watch.Due.ToWords()), ("Reached", watch.ReachedOn.ToWords()),
        ("Last answer on the next six months", watch.LastAnswer?.ToWords()),
        ("Warning notice to be considered from", TwelveMonthRule.ConsiderationDue(watch.ConsiderationDue, isPupilReferralUnit)?.ToWords()),
    ];

    private static (string, string?)[] WarningNotice(WarningNotice? notice) => notice is null ? [] :
    [
        ("Kind", Terms.KindOf(notice.Grounds)), ("State", Wordings.Of(notice.State)), ("Considered", notice.ConsideredOn.ToWords()), ("Policy triggers", Terms.Of(notice.PolicyTriggers)),
        ("Statutory grounds", Terms.Of(notice.Grounds)), ("Approved", notice.ApprovedOn?.ToWords()), ("Issued", notice.IssuedOn?.ToWords()),
        ("Compliance period ends", notice.ComplianceEnds?.ToWords()), ("Compliance assessed", notice.AssessedOn?.ToWords()),
        ("Copies", notice is { IssuedOn: not null, CopiesDue: [_, ..] } ? Copies(notice) : null),
        ("Answered by the school", notice.AnsweredOn?.ToWords()), ("Notice of proposed powers", notice.PowersNoticeOn?.ToWords()),
        ("Last day for sections 63, 64 and 66", notice.WindowEnds?.ToWords()),
        ("Window over since", notice.LapsedOn?.ToWords()), ("Ended", notice.EndedOn?.ToWords()),
    ];

    private static string Copies(WarningNotice notice) => notice.CopiesOutstanding() is [_, ..] missing
        ? $"Still to be recorded for:\n{Choices.Words(missing)}"
        : $"On the day of the notice to:\n{Choices.Words(notice.Copied!)}";

    private static (string, string?)[] Intervention(Case current) =>
    [
        ("Eligible", Terms.Of(Eligibility.Of(current))),
        .. current.Intervention is not { } it ? Array.Empty<(string, string?)>() :
        [
            ("Powers proposed", it.Proposal is { } proposed
                ? $"{Choices.Words(proposed.Powers)}\nOn {proposed.ProposedOn.ToWords()}: {proposed.Reason}" : null),
            ("Approved", it.Proposal?.ApprovedOn?.ToWords()),
            ("Consulted", string.Join('\n', (it.Proposal?.Consultations ?? [])
                .Select(c => $"On {c.On.ToWords()}: {string.Join("; ", c.With.Select(party => Wordings.Of(party)))}"))),
            ("The Secretary of State's consent", it.Proposal?.ConsentOn?.ToWords()),
            ("Powers used", string.Join('\n', it.Used.Select(use => $"{Wordings.Of(use.Power)}, on {use.On.ToWords()}"))),
            ("Interim executive board since", it.InterimBoardSince?.ToWords()),
        ],
    ];

    private static (string, string?)[] StatementOfAction(StatementOfAction? statement) => statement is null ? [] :
    [
        ("Owed since the report of", statement.PublishedOn.ToWords()), ("Drafted", statement.DraftedOn.ToWords()), ("Approved", statement.ApprovedOn.ToWords()), ("Sent", statement.SentOn.ToWords()),
    ];

    private static string SrgDecision(SrgDecision decision) =>
        $"{Format.Capital(decision.Outcome.InWords())}, on {decision.On.ToWords()}: {decision.Reason}";

    private static (string, string?)[] Removal(Removal? removal) => removal is null ? [] :
    [
        ("Proposed", removal.ProposedOn.ToWords()), ("Review", Terms.Of(removal.Review)), ("Removed", removal.RemovedOn.ToWords()),
        ("Letters sent", removal.LettersSentOn.ToWords()),
    ];
}
