using Casework.Domain.Monitoring;
using static Casework.Domain.Tests.Monitoring.SchoolSpecification;

namespace Casework.Domain.Tests.Monitoring;

/// <summary>R43 to R46: support, who pays for it, and reviews.</summary>
public sealed class SupportAndReviewsTests
{
    private static readonly RecordSupport Coaching = new(Day, "Coaching in phonics", "BPSI", Commissioner.School, Payer.School);

    [Fact]
    [Trait("Shows", "R43")]
    public void Support_is_kept_with_who_commissions_it_and_who_pays() =>
        About(Primary).When(Coaching, by: HoSI).ThenAccepted().Monitoring!.Support.ShouldHaveSingleItem()
            .ShouldBe(new("Coaching in phonics", "BPSI", Commissioner.School, Payer.School, null, Day));

    [Theory]
    [InlineData(Payer.LocalAuthority)]
    [InlineData(Payer.Shared)]
    [Trait("Shows", "R44")]
    public void Where_the_authority_pays_the_exceptional_reason_is_asked_for(Payer payer)
    {
        About(Primary).When(Coaching with { PaidBy = payer, FundingReason = " " }, by: HoSI).ThenInvalid("FundingReason");
        About(Primary).When(Coaching with { PaidBy = payer, FundingReason = "A deficit budget" }, by: HoSI).ThenAccepted()
            .Monitoring!.Support.ShouldHaveSingleItem().FundingReason.ShouldBe("A deficit budget");
    }

    [Fact]
    [Trait("Shows", "R45")]
    [Trait("Shows", "R46")]
    public void A_review_is_kept_with_its_kind_its_funding_and_whether_one_of_special_needs_comes_first() =>
        About(Primary).When(new CommissionReview(Day, ReviewKind.AdvisedBpsiReview, Payer.Shared, "Effect of the plan", true), by: HoSI).ThenAccepted()
            .Monitoring!.Reviews.ShouldHaveSingleItem().ShouldBe(new(ReviewKind.AdvisedBpsiReview, Payer.Shared, "Effect of the plan", true, Day));
}
