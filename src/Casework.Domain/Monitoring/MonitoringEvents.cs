using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Monitoring;

// The storage contract: names and members stay as they are, new members come last and are optional.

/// <summary>What happened to a school beside its cases: routine monitoring and governance. It stands on the school's own stream.</summary>
public abstract record MonitoringEvent(DateOnly OccurredOn) : EstablishmentEvent(OccurredOn);

/// <summary>The school has this Learning Network Inspector from the day on (R20).</summary>
public sealed record NamedInspectorAssigned(DateOnly OccurredOn, Person Inspector) : MonitoringEvent(OccurredOn);

/// <summary>The school has this partner from BPSI from the day on (R21).</summary>
public sealed record PartnerAssigned(DateOnly OccurredOn, string Name) : MonitoringEvent(OccurredOn);

/// <summary>The authority rated the school (R22).</summary>
public sealed record RagRatingSet(DateOnly OccurredOn, RagRating Rating, string Evidence) : MonitoringEvent(OccurredOn);

/// <summary>The visit category was set from the Ofsted grade and the rating of the day (R22).</summary>
public sealed record VisitCategorySet(
    DateOnly OccurredOn, VisitCategory Category, string Ofsted, RagRating Rating, string Basis, string? Meeting) : MonitoringEvent(OccurredOn);

/// <summary>A visit was made and its note drafted (R34). Visits of a school are numbered from 1.</summary>
public sealed record SchoolVisitMade(
    DateOnly OccurredOn, int Number, VisitKind Kind, string Focus, string Note, VisitPurpose Purpose, IReadOnlyList<FirstVisitTopic> Topics,
    bool Joint, ExtraVisit? Extra, bool SafeguardingConcern) : MonitoringEvent(OccurredOn);

/// <summary>The headteacher agreed the note of a visit (R35).</summary>
public sealed record SchoolNoteAgreed(DateOnly OccurredOn, int Number, string AgreedBy) : MonitoringEvent(OccurredOn);

/// <summary>The headteacher shared the note of a visit with the governors (R36).</summary>
public sealed record SchoolNoteShared(DateOnly OccurredOn, int Number) : MonitoringEvent(OccurredOn);

/// <summary>The school was in touch with the authority without a visit (R24, D18).</summary>
public sealed record ContactMade(DateOnly OccurredOn, ContactKind Kind, string With, string Summary) : MonitoringEvent(OccurredOn);

/// <summary>The school's self-evaluation was received (R39).</summary>
public sealed record SelfEvaluationReceived(DateOnly OccurredOn, string Document) : MonitoringEvent(OccurredOn);

/// <summary>A primary academy buys the primary package from the day on, or no longer does (R32).</summary>
public sealed record PackageRecorded(DateOnly OccurredOn, bool Bought, DateOnly? Until, string Document) : MonitoringEvent(OccurredOn);

/// <summary>Governors told the authority of a vacancy (R47).</summary>
public sealed record VacancyNotified(DateOnly OccurredOn, LeadershipPost Post, string ToldBy) : MonitoringEvent(OccurredOn);

/// <summary>Somebody was appointed to a vacant post (R47).</summary>
public sealed record VacancyFilled(DateOnly OccurredOn, LeadershipPost Post, string Name) : MonitoringEvent(OccurredOn);

/// <summary>The school has support, commissioned and paid for as it says (R43, R44).</summary>
public sealed record SupportRecorded(
    DateOnly OccurredOn, string Support, string Provider, Commissioner CommissionedBy, Payer PaidBy, string? FundingReason) : MonitoringEvent(OccurredOn);

/// <summary>A review of the school was commissioned (R45, R46).</summary>
public sealed record ReviewCommissioned(
    DateOnly OccurredOn, ReviewKind Kind, Payer PaidBy, string Purpose, bool SpecialNeedsReviewFirst) : MonitoringEvent(OccurredOn);

/// <summary>How to reach a governor was recorded or confirmed (R142, R146).</summary>
public sealed record GovernorRecorded(
    DateOnly OccurredOn, GovernanceRole Role, string Name, string? Email, string? Telephone, string? AppointedBy) : MonitoringEvent(OccurredOn);

/// <summary>Somebody no longer is what they were on the governing body (R142).</summary>
public sealed record GovernorEnded(DateOnly OccurredOn, GovernanceRole Role, string Name) : MonitoringEvent(OccurredOn);

/// <summary>The authority recommended that the governing body suspends a governor (R145).</summary>
public sealed record SuspensionRecommended(DateOnly OccurredOn, string Name, string Training, string Reason) : MonitoringEvent(OccurredOn);

/// <summary>
/// It was decided that an Ofsted outcome leads to no case (R50, R165): the one that the inspection named here, blank where Ofsted gave no number,
/// left on the day of its latest judgement.
/// </summary>
public sealed record NoCaseDecided(DateOnly OccurredOn, string Reason, string Inspection, DateOnly JudgedOn) : MonitoringEvent(OccurredOn);
