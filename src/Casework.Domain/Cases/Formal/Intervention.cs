using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Formal;

/// <summary>
/// What the authority proposes and does with its powers on a school (R139 to R141). <paramref name="CoastingSince"/> is the day of the
/// notification that the school is not making necessary improvements (R138); <paramref name="InterimBoardSince"/> is null when there is
/// no interim executive board.
/// </summary>
public sealed record Intervention(PowersProposal? Proposal, DateOnly? CoastingSince, DateOnly? InterimBoardSince, IReadOnlyList<PowerUse> Used)
{
    /// <summary>Nothing yet.</summary>
    public static readonly Intervention None = new(null, null, null, []);

    internal Intervention After(CaseEvent happened) => happened switch
    {
        CoastingNotified e => this with { CoastingSince = e.OccurredOn },
        PowersProposed e => this with { Proposal = new(e.Powers, e.Reason, e.ProposedBy, e.OccurredOn, null, null, [], null) },
        PowersApproved or ConsultationHeld or InterimBoardConsented => this with { Proposal = Proposal?.After(happened) },
        PowerUsed e => this with
        {
            Used = [.. Used, new(e.Power, e.OccurredOn)],
            InterimBoardSince = e.Power is Power.Section65 ? e.OccurredOn : InterimBoardSince,
        },
        InterimBoardEnded => this with { InterimBoardSince = null },
        _ => this,
    };
}

/// <summary>The powers that HoSI proposes to use, and what they need before they are used. A new proposal starts afresh.</summary>
public sealed record PowersProposal(
    IReadOnlyList<Power> Powers, string Reason, string ProposedBy, DateOnly ProposedOn, string? ApprovedBy, DateOnly? ApprovedOn,
    IReadOnlyList<Consultation> Consultations, DateOnly? ConsentOn)
{
    /// <summary>Whether a party was consulted about a power on or before a day.</summary>
    public bool Heard(Party party, Power power, DateOnly on) => Consultations.Any(c => c.On <= on && c.With.Contains(party) && c.About.Contains(power));

    internal PowersProposal After(CaseEvent happened) => happened switch
    {
        PowersApproved e => this with { ApprovedBy = e.ApprovedBy, ApprovedOn = e.OccurredOn },
        ConsultationHeld e => this with { Consultations = [.. Consultations, new(e.OccurredOn, e.About, e.With)] },
        InterimBoardConsented e => this with { ConsentOn = e.OccurredOn },
        _ => this,
    };
}

/// <summary>Who was consulted about which powers on a day.</summary>
public sealed record Consultation(DateOnly On, IReadOnlyList<Power> About, IReadOnlyList<Party> With);

/// <summary>A power that was used.</summary>
public sealed record PowerUse(Power Power, DateOnly On);

/// <summary>
/// A way in which a school is eligible for intervention (R134 to R138). <paramref name="WindowEnds"/> is the last day for sections 63, 64
/// and 66 where a notice made it eligible; null where there is no such limit.
/// </summary>
public sealed record Eligibility(EligibleBy By, DateOnly Since, DateOnly? WindowEnds = null)
{
    /// <summary>Every way in which the school of a case is eligible; none for most schools.</summary>
    public static IReadOnlyList<Eligibility> Of(Case current) =>
    [
        .. current.WarningNotice is { State: NoticeState.NotComplied, PowersNoticeOn: { } given, WindowEnds: { } ends } notice
            ? [new Eligibility(notice.Kind is NoticeKind.Section60A ? EligibleBy.Section60A : EligibleBy.Section60, given, ends)] : Array.Empty<Eligibility>(),
        .. current.Intervention?.CoastingSince is { } since ? [new Eligibility(EligibleBy.Section60B, since)] : Array.Empty<Eligibility>(),
        .. current.Ofsted?.Category switch
        {
            OfstedCategory.RequiresSignificantImprovement => [new(EligibleBy.Section61, current.Ofsted.PublishedOn)],
            OfstedCategory.SpecialMeasures => [new(EligibleBy.Section62, current.Ofsted.PublishedOn)],
            _ => Array.Empty<Eligibility>(),
        },
    ];

    /// <summary>Whether this way leads to a power at all: section 60A does not lead to section 63 (X10, X14).</summary>
    public bool LeadsTo(Power power) => (By, power) is not (EligibleBy.Section60A, Power.Section63);

    /// <summary>Whether a power can be used on a day. An interim executive board has no window (X12).</summary>
    public bool IsOpenFor(Power power, DateOnly on) => LeadsTo(power) && on >= Since && (power is Power.Section65 || !(on > WindowEnds));
}
