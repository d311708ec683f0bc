using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The Statement of Action that the authority owes for a school in an Ofsted category.</summary>
public static class StatementsOfAction
{
    /// <summary>Owed in a category.</summary>
    public static readonly Rule R90 = new("R90", Enforced,
        "For each maintained school in an Ofsted category the authority draws up a Statement of Action.", "Strategy line 2312");

    /// <summary>Always a Lead Officer.</summary>
    public static readonly Rule R91 = new("R91", Enforced, "A school in an Ofsted category always has a Lead Officer.", "Strategy line 2313");

    /// <summary>Its author.</summary>
    public static readonly Rule R92 = new("R92", Enforced, "The Lead Officer writes the Statement of Action.", "Strategy line 2314");

    /// <summary>Two parts.</summary>
    public static readonly Rule R93 = new("R93", Enforced,
        "The Statement holds a plan made with the school, with the school's own actions and the authority's.", "Strategy line 2316");

    /// <summary>What it settles.</summary>
    public static readonly Rule X15 = new("X15", Enforced,
        "The Statement says what will be done by when, or why no period is set, and how parents are told and heard; it goes to the Chief Inspector.",
        "Education Act 2005 s15(2)");

    /// <summary>Ten working days.</summary>
    public static readonly Rule X16 = new("X16", Watched,
        "The Statement is due ten statutory working days after the report is published; lateness does not end the duty.",
        "Education Act 2005 s15(3); SI 2005/2038 reg 2");

    /// <summary>The deadline used.</summary>
    public static readonly Rule D24 = new("D24", Watched,
        "The strategy sets no day for the Statement, so the statutory ten working days count, shown beside the ordinary calendar.",
        "Decision on strategy line 2312")
    { DueBy = "X16" };

    /// <summary>How many statutory working days there are (X16).</summary>
    public const int WorkingDays = 10;

    /// <summary>
    /// The day by which the Statement is due by the calendar of the school: the day of publication does not count, nor does a holiday longer
    /// than a week (X16, D25). Unknown where the calendar does not reach.
    /// </summary>
    public static Answer<DateOnly> DueFrom(DateOnly published, TermDates dates) => dates.Add(WorkingDays, CountedDay.StatutoryWorkingDay, published);

    /// <summary>The same from Monday to Friday alone: it is never due before that day.</summary>
    public static DateOnly DueFrom(DateOnly published) =>
        Enumerable.Range(1, WorkingDays * 2).Select(published.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ElementAt(WorkingDays - 1);

    /// <summary>Refuses a Statement that is not owed or already sent, without a Lead Officer (R91), and by anyone but them (R92).</summary>
    public static Refusal? MayBeDrafted(Case current, Facts facts) => IsOwed(current)
        ?? R91.BrokenIf(current.LeadOfficer is null, "The school has no Lead Officer.", "Assign one first.")
        ?? R92.BrokenIf(current.LeadOfficer!.Person.Id != facts.Actor.Id, "You are not the Lead Officer of this case.",
            "The Lead Officer writes the Statement.");

    /// <summary>Drafts the Statement, with both parts and all that the law asks for. A new draft takes the place of the one before.</summary>
    public static Decision Draft(Case current, DraftStatementOfAction command, Facts facts) => Decision.Unless(
        [
            R93.NeedsText(command.SchoolActions, "What the school will do", nameof(command.SchoolActions)),
            R93.NeedsText(command.AuthorityActions, "What the authority will do", nameof(command.AuthorityActions)),
            X15.BrokenIf(command.Until is null && string.IsNullOrWhiteSpace(command.NoPeriodBecause),
                "There is neither a period nor a reason for none.",
                "Give the day by which the action is taken, or say why there is none.", nameof(command.Until)),
            X15.BrokenIf(command.Until <= command.OccurredOn, "The period ends before it has begun.", "Give a later day.", nameof(command.Until)),
            X15.NeedsText(command.ParentArrangements, "How parents are told and heard", nameof(command.ParentArrangements)),
            X15.NeedsText(command.SpecifiedPerson, "What was considered about a specified person", nameof(command.SpecifiedPerson)),
        ],
        () =>
        [
            new StatementOfActionDrafted(command.OccurredOn, command.SchoolActions, command.AuthorityActions, command.Until, command.NoPeriodBecause,
                command.ParentArrangements, command.SpecifiedPerson, facts.Actor.Id),
        ]);

    /// <summary>Refuses when there is no draft, and one's own draft.</summary>
    public static Refusal? MayBeApproved(Case current, Facts facts) => IsOwed(current)
        ?? R92.BrokenIf(current.StatementOfAction!.DraftedOn is null, "The Statement is not written yet.", "The Lead Officer drafts it first.")
        ?? R92.BrokenIf(current.StatementOfAction.ApprovedOn is not null, "The Statement is already approved.", "Send it.")
        ?? WarningNotices.D28.BrokenIf(current.StatementOfAction.DraftedBy == facts.Actor.Id,
            "You wrote this Statement yourself.", "Somebody else approves it.");

    /// <summary>Approves the Statement.</summary>
    public static Decision Approve(Case current, ApproveStatementOfAction command, Facts facts) =>
        Decision.Accept(new StatementOfActionApproved(command.OccurredOn, command.Reason));

    /// <summary>Refuses to send what is not approved.</summary>
    public static Refusal? MayBeSent(Case current, Facts facts) => IsOwed(current)
        ?? R90.BrokenIf(current.StatementOfAction!.ApprovedOn is null, "The Statement is not approved yet.", "The Head of School Improvement approves it first.");

    /// <summary>
    /// Sends it to the Chief Inspector and, for a voluntary aided school, to those who appoint its foundation governors. A late one is
    /// still owed.
    /// </summary>
    public static Decision Send(Case current, SendStatementOfAction command, Facts facts) => Decision.Unless(
        [
            X15.BrokenIf(!command.To.Contains(Party.ChiefInspector),
                "The Chief Inspector is not among the recipients.", "Send it to the Chief Inspector.", nameof(command.To)),
            X15.BrokenIf(facts.School is { IsVoluntaryAided: true } && !command.To.Contains(Party.DioceseOrFoundation),
                "The school is voluntary aided, and those who appoint its foundation governors are not among the recipients.",
                "Send it to them as well.", nameof(command.To)),
        ],
        () => [new StatementOfActionSent(command.OccurredOn, [.. command.To.Distinct().Order()], command.Document)]);

    /// <summary>A draft follows the report.</summary>
    public static (DateOnly Day, string What) Published(Case current) => current.StatementOfAction?.PublishedOn is { } published && published >= current.Concern.RaisedOn
        ? (published, "the Ofsted report was published")
        : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>An approval follows the draft.</summary>
    public static (DateOnly Day, string What) Drafted(Case current) =>
        current.StatementOfAction?.DraftedOn is { } day ? (day, "the Statement was drafted") : Published(current);

    /// <summary>The Statement is sent after its approval.</summary>
    public static (DateOnly Day, string What) Approved(Case current) =>
        current.StatementOfAction?.ApprovedOn is { } day ? (day, "the Statement was approved") : Drafted(current);

    private static Refusal? IsOwed(Case current) =>
        R90.BrokenIf(current.StatementOfAction is null, "The school is in no Ofsted category, so that no Statement of Action is owed.",
            "Record the Ofsted outcome first if there is one.")
        ?? R90.BrokenIf(current.StatementOfAction!.SentOn is not null, "The Statement is already sent.", "Nothing more is needed.");
}
