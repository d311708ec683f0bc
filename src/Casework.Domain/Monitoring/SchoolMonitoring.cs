using System.Collections.Immutable;
using Casework.Domain.Cases;
using Casework.Domain.People;

namespace Casework.Domain.Monitoring;

/// <summary>
/// What is known of a school beside its cases: the fold of its <see cref="MonitoringEvent"/>s. An event that is recorded late never
/// takes the place of a newer one.
/// </summary>
/// <param name="Inspector">Its one Learning Network Inspector (R20).</param>
/// <param name="Partner">Its partner from BPSI (R21).</param>
/// <param name="Rating">The authority's rating (R22).</param>
/// <param name="Category">Its visit category while it is not on the list (R22).</param>
/// <param name="Visits">Its visits while it was not on the list.</param>
/// <param name="Contacts">The days of its contacts without a visit (D18).</param>
/// <param name="SelfEvaluation">The last one received (R39).</param>
/// <param name="Package">What a primary academy buys (R32).</param>
/// <param name="Vacancies">The vacancies it told of, the open ones and those that were filled (R47).</param>
/// <param name="NewHeadSince">The day from which the register shows another headteacher (R29).</param>
/// <param name="Support">The support it has had (R43).</param>
/// <param name="Reviews">The reviews that were commissioned (R45).</param>
/// <param name="Governors">Its governors, past ones too (R142).</param>
/// <param name="NoCase">The decision that an Ofsted outcome leads to no case; null before one, and once more was published (R50, R165).</param>
public sealed record SchoolMonitoring(
    NamedInspector? Inspector = null, BpsiPartner? Partner = null, Rating? Rating = null, SchoolCategory? Category = null, Visits? Visits = null,
    ImmutableList<DateOnly>? Contacts = null, SelfEvaluation? SelfEvaluation = null, Package? Package = null,
    ImmutableList<Vacancy>? Vacancies = null, DateOnly? NewHeadSince = null, ImmutableList<Governor>? Governors = null,
    ImmutableList<Support>? Support = null, ImmutableList<Review>? Reviews = null, NoCase? NoCase = null)
{
    /// <summary>Nothing is known.</summary>
    public static readonly SchoolMonitoring None = new();

    /// <summary>What the event makes of it.</summary>
    public SchoolMonitoring After(MonitoringEvent happened) => happened switch
    {
        NamedInspectorAssigned e => this with { Inspector = new(e.Inspector, e.OccurredOn) },
        PartnerAssigned e => this with { Partner = new(e.Name, e.OccurredOn) },
        RagRatingSet e => Rating?.On > e.OccurredOn ? this : this with { Rating = new(e.Rating, e.Evidence, e.OccurredOn) },
        VisitCategorySet e => Category?.On > e.OccurredOn ? this
            : this with { Category = new(e.Category, e.Ofsted, e.Rating, e.Basis, e.OccurredOn, e.Meeting) },
        SchoolVisitMade e => this with
        {
            Visits = (Visits ?? Visits.None).Made(
                new(e.Number, e.OccurredOn, e.Kind, null, null, e.Extra, e.Joint, e.SafeguardingConcern, e.Purpose)),
        },
        SchoolNoteAgreed e => this with { Visits = Visits?.NoteAgreed(e.Number, e.OccurredOn) },
        SchoolNoteShared e => this with { Visits = Visits?.NoteShared(e.Number, e.OccurredOn) },
        ContactMade e => this with { Contacts = [.. Contacts ?? [], e.OccurredOn] },
        SelfEvaluationReceived e => SelfEvaluation?.On > e.OccurredOn ? this : this with { SelfEvaluation = new(e.Document, e.OccurredOn) },
        PackageRecorded e => this with { Package = e.Bought ? new(e.OccurredOn, e.Until) : Package is { } bought ? bought with { Until = e.OccurredOn } : null },
        VacancyNotified e => this with { Vacancies = [.. Vacancies ?? [], new(e.Post, e.OccurredOn)] },
        VacancyFilled e => this with { Vacancies = Vacancy.Filled(Vacancies ?? [], e) },
        SupportRecorded e => this with { Support = [.. Support ?? [], new(e.Support, e.Provider, e.CommissionedBy, e.PaidBy, e.FundingReason, e.OccurredOn)] },
        ReviewCommissioned e => this with { Reviews = [.. Reviews ?? [], new(e.Kind, e.PaidBy, e.Purpose, e.SpecialNeedsReviewFirst, e.OccurredOn)] },
        NoCaseDecided e => this with { NoCase = new(e.OccurredOn, e.Reason, e.Inspection, e.JudgedOn) },
        GovernorRecorded e => this with { Governors = GoverningBody.Recorded(Governors ?? [], e) },
        GovernorEnded e => this with { Governors = GoverningBody.Ended(Governors ?? [], e) },
        SuspensionRecommended e => this with { Governors = GoverningBody.SuspensionRecommended(Governors ?? [], e) },
        _ => this,
    };
}

/// <summary>A Learning Network Inspector, and the first day on which they are the school's (R20).</summary>
public sealed record NamedInspector(Person Person, DateOnly Since);

/// <summary>A partner from BPSI, and the first day on which they are the school's (R21).</summary>
public sealed record BpsiPartner(string Name, DateOnly Since);

/// <summary>The authority's rating of a school (R22).</summary>
public sealed record Rating(RagRating Value, string Evidence, DateOnly On);

/// <summary>A visit category and what it rests on (R22). <paramref name="Meeting"/> is the SRG meeting that set it; null where HoSI did.</summary>
public sealed record SchoolCategory(VisitCategory Value, string Ofsted, RagRating Rating, string Basis, DateOnly On, string? Meeting);

/// <summary>A self-evaluation that was received (R39).</summary>
public sealed record SelfEvaluation(string Document, DateOnly On);

/// <summary>The primary package of an academy: from which day, and to which, if that is known (R32).</summary>
public sealed record Package(DateOnly From, DateOnly? Until)
{
    /// <summary>Whether the academy has the package on a day.</summary>
    public bool Covers(DateOnly day) => From <= day && !(Until < day);
}

/// <summary>Support that the school has from a day on (R43, R44).</summary>
public sealed record Support(string What, string Provider, Commissioner CommissionedBy, Payer PaidBy, string? FundingReason, DateOnly On);

/// <summary>A review that was commissioned (R45, R46).</summary>
public sealed record Review(ReviewKind Kind, Payer PaidBy, string Purpose, bool SpecialNeedsReviewFirst, DateOnly On);

/// <summary>A decision that an Ofsted outcome leads to no case (R50, R165).</summary>
public sealed record NoCase(DateOnly On, string Reason, string Inspection, DateOnly JudgedOn);

/// <summary>A vacancy that governors told of, until it was filled (R47).</summary>
public sealed record Vacancy(LeadershipPost Post, DateOnly Since, DateOnly? FilledOn = null, string? By = null)
{
    internal static ImmutableList<Vacancy> Filled(ImmutableList<Vacancy> all, VacancyFilled e) =>
        all.Find(v => v.Post == e.Post && v.FilledOn is null) is { } open
            ? all.Replace(open, open with { FilledOn = e.OccurredOn, By = e.Name })
            : all;
}
