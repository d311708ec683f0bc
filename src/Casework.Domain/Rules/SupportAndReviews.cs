using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The support and the reviews that a school has, and who pays for them.</summary>
public static class SupportAndReviews
{
    /// <summary>Who pays for support.</summary>
    public static readonly Rule R43 = new("R43", Shown,
        "A school causing concern is expected to commission and pay for the support in its plan; the authority may broker it.", "Strategy line 1839",
        "The product can record who pays; it cannot make anybody pay.")
    { KeptIn = [typeof(SupportRecorded)] };

    /// <summary>When the authority pays.</summary>
    public static readonly Rule R44 = new("R44", Shown,
        "The authority pays for support only for a stated exceptional reason, such as significant financial difficulty.", "Strategy line 1842",
        "Whether a difficulty is exceptional is a judgement; its reason is kept with the support.")
    { KeptIn = [typeof(SupportRecorded)] };

    /// <summary>Kinds of review.</summary>
    public static readonly Rule R45 = new("R45", Shown,
        "A review may be the authority's own, or a BPSI review that is advised to a school causing concern or bought by any school.",
        "Strategy line 1861", "A review is advised or bought, never imposed.")
    { KeptIn = [typeof(ReviewCommissioned)] };

    /// <summary>A SEND review first.</summary>
    public static readonly Rule R46 = new("R46", Shown,
        "A review of special educational needs may come before any other review.", "Strategy line 1871",
        "It may come or not; people find whether it fits.")
    { KeptIn = [typeof(ReviewCommissioned)] };

    /// <summary>Keeps support with who pays; where the authority does, the exceptional reason is asked for.</summary>
    public static Decision<MonitoringEvent> Record(Establishment school, RecordSupport command, MonitoringFacts facts) =>
        command.PaidBy is not Payer.School && string.IsNullOrWhiteSpace(command.FundingReason)
            ? new Decision<MonitoringEvent>.Invalid(
                [new(nameof(command.FundingReason), "Enter why the authority pays, for example a significant financial difficulty of the school (R44).")])
            : new Decision<MonitoringEvent>.Accepted(
            [
                new SupportRecorded(command.OccurredOn, command.Support, command.Provider, command.CommissionedBy, command.PaidBy,
                    command.PaidBy is Payer.School ? null : command.FundingReason),
            ]);

    /// <summary>Keeps a review that was commissioned.</summary>
    public static Decision<MonitoringEvent> Commission(Establishment school, CommissionReview command, MonitoringFacts facts) =>
        new Decision<MonitoringEvent>.Accepted(
            [new ReviewCommissioned(command.OccurredOn, command.Kind, command.PaidBy, command.Purpose, command.SpecialNeedsReviewFirst)]);
}
