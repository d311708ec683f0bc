using Casework.Domain.Calendar;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Cases;

/// <summary>The concern that opened the case.</summary>
public sealed record Concern(IReadOnlyList<Trigger> Triggers, string Grounds, string Evidence, DateOnly RaisedOn, string RaisedBy);

/// <summary>The discussion of the concern before it went to the SRG.</summary>
public sealed record Discussion(DiscussedWith With, string Summary, string? ReasonNotHeadteacher, DateOnly On);

/// <summary>
/// The designation as causing concern. <paramref name="RatifiedOn"/> is null while an out-of-cycle designation waits for the SRG (D1);
/// <paramref name="Decided"/> is the visit category that the authority decided on, <paramref name="FirstDecided"/> that of the designation
/// itself; null where it was not kept yet.
/// </summary>
public sealed record Designation(
    IReadOnlyList<Trigger> Triggers, string Grounds, VisitCategory Decided, DateOnly On, DateOnly? RatifiedOn, bool InOfstedCategory = false,
    VisitCategory? FirstDecided = null)
{
    /// <summary>The visit category: 5 for as long as the school is in an Ofsted category (R27), otherwise the one decided on.</summary>
    public VisitCategory Category => InOfstedCategory ? VisitCategory.Category5 : Decided;

    internal Designation At(SrgDecisionRecorded srg) => this with
    {
        RatifiedOn = RatifiedOn ?? srg.OccurredOn,
        Decided = srg.Outcome is SrgOutcome.Intensify && Decided is VisitCategory.Category3 ? VisitCategory.Category4 : Decided,
    };
}

/// <summary>The letters about the designation.</summary>
public sealed record Letters(DateOnly SentOn, LetterRecipients Recipients);

/// <summary>The Lead Officer of the case.</summary>
public sealed record LeadOfficer(Person Person, LeadOfficerBasis Basis, string? Qualification, DateOnly Since);

/// <summary>The action plan in force.</summary>
public sealed record AgreedPlan(int Version, Plan Plan, string HeadteacherAgreement, DateOnly AgreedOn);

/// <summary>The review meetings of the action plan.</summary>
public sealed record Reviews(int Count, DateOnly LastOn);

/// <summary>
/// What follows a review: the decision whether a Monitoring and Challenge meeting is needed, and the last one held (R102 to R105).
/// <paramref name="Needed"/> is the day it was decided that one is needed, until it is held.
/// </summary>
public sealed record MonitoringAndChallenge(
    DateOnly? DecisionDueSince, DateOnly? Needed, DateOnly? LastHeldOn, ProgressJudgement? TowardSecurelyGood, SupportJudgement? AuthoritySupport)
{
    /// <summary>Nothing due and nothing held.</summary>
    public static readonly MonitoringAndChallenge None = new(null, null, null, null, null);

    // A meeting settles what was due when it was held. One that is recorded late leaves a newer meeting as the last.
    internal MonitoringAndChallenge Held(MonitoringAndChallengeMeetingHeld e) =>
        (LastHeldOn > e.OccurredOn ? this : this with { LastHeldOn = e.OccurredOn, TowardSecurelyGood = e.TowardSecurelyGood, AuthoritySupport = e.AuthoritySupport }) with
        {
            DecisionDueSince = DecisionDueSince > e.OccurredOn ? DecisionDueSince : null,
            Needed = Needed > e.OccurredOn ? Needed : null,
        };
}

/// <summary>What the Lead Officer last reported (R81) and last said about the next six months (D8).</summary>
public sealed record Progress(DateOnly? LastReportOn, ProgressJudgement? Judgement, LikelyGood? LikelyGood, DateOnly? LikelyGoodSaidOn,
    IReadOnlyList<DateOnly>? ReportDays = null)
{
    /// <summary>Nothing reported yet.</summary>
    public static readonly Progress None = new(null, null, null, null);

    // What is recorded late does not outdo what was said since.
    internal Progress Said(LikelyGood? answer, DateOnly on) =>
        answer is null || LikelyGoodSaidOn > on ? this : this with { LikelyGood = answer, LikelyGoodSaidOn = on };

    internal Progress Reported(ProgressReported e) => (LastReportOn > e.OccurredOn
        ? Said(e.LikelyGood, e.OccurredOn)
        : Said(e.LikelyGood, e.OccurredOn) with { LastReportOn = e.OccurredOn, Judgement = e.Judgement })
        with
    { ReportDays = [.. ReportDays ?? [], e.OccurredOn] };
}

/// <summary>
/// The twelve-month watch (R122, D6 to D8). <paramref name="Due"/> is the first day on which the school has been on the list for
/// more than twelve months; <paramref name="ConsiderationDue"/> is the day from which HoSI must consider a warning notice.
/// </summary>
public sealed record TwelveMonthWatch(DateOnly Due, DateOnly? ReachedOn, DateOnly? ConsiderationDue, Likelihood? LastAnswer)
{
    /// <summary>The watch over a designation: the day after the anniversary; 29 February has its anniversary on the 28th (D7).</summary>
    public static TwelveMonthWatch From(DateOnly designated, int months) => new(Months.MoreThanAfter(designated, months), null, null, null);

    internal TwelveMonthWatch Reached(DateOnly on) =>
        this with { ReachedOn = on, ConsiderationDue = ConsiderationDue ?? (LastAnswer is Likelihood.Yes ? null : on) };

    // After the twelve-month point, "no longer likely" opens a consideration; "likely" does not close one that is open: HoSI decides (D6).
    // An answer from before that day, recorded after it, opens the consideration on that day.
    internal TwelveMonthWatch Said(Likelihood answer, DateOnly on) => this with
    {
        LastAnswer = answer,
        ConsiderationDue = ConsiderationDue ?? (answer is Likelihood.Yes ? null : ReachedOn > on ? ReachedOn : ReachedOn is null ? null : on),
    };

    internal TwelveMonthWatch ConsiderationDueFrom(DateOnly day) => this with { ConsiderationDue = ConsiderationDue ?? day };

    internal TwelveMonthWatch Considered(WarningNoticeConsidered e) => this with { ConsiderationDue = e.Issue ? null : e.LookAgainOn };
}

/// <summary>The proposed or completed removal from the list (R86 to R88, D9).</summary>
public sealed record Removal(RemovalReview Review, DateOnly ProposedOn, string ProposedBy, DateOnly? RemovedOn = null, DateOnly? LettersSentOn = null)
{
    internal Removal Ratified(DeDesignated e) => this with { RemovedOn = e.OccurredOn };

    internal Removal Told(RemovalLettersSent e) => this with { LettersSentOn = e.OccurredOn };
}

/// <summary>
/// What the SRG decided about the school on a day, at a meeting if it was walked in Casework, and what it found of the support to
/// the school if it looked at it (R108).
/// </summary>
public sealed record SrgDecision(
    DateOnly On, SrgOutcome Outcome, string Reason, string? Meeting, SupportJudgement? Support = null, string? SupportFindings = null);

/// <summary>That early years support was considered for the school, and what came of it (R174).</summary>
public sealed record EarlyYearsSupport(DateOnly ConsideredOn, bool Offered, string Reason);

/// <summary>How the case was closed without a removal.</summary>
public sealed record Closure(ClosureReason Reason, string Explanation, Urn? Successor, DateOnly On);

/// <summary>The closed case of a school that this one succeeds (D40).</summary>
public sealed record Predecessor(CaseId Case, ClosureReason Reason, DateOnly LinkedOn);
