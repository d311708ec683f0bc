using Casework.Domain.Monitoring;

namespace Casework.Api.Monitoring;

/// <summary>
/// Where each step about a school is found: the last part of its address, the same under <c>/api/establishments/{urn}/</c> and on the
/// pages under <c>/schools/{urn}/</c>.
/// </summary>
public static class SchoolRoutes
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(AssignInspector)] = "inspector",
        [typeof(AssignPartner)] = "partner",
        [typeof(RateSchool)] = "ratings",
        [typeof(SetVisitCategory)] = "visit-category",
        [typeof(RecordSchoolVisit)] = "visits",
        [typeof(AgreeSchoolNote)] = "notes-of-visit",
        [typeof(ShareSchoolNote)] = "shared-notes-of-visit",
        [typeof(RecordContact)] = "contacts",
        [typeof(ReceiveSelfEvaluation)] = "self-evaluations",
        [typeof(RecordPackage)] = "packages",
        [typeof(RecordSupport)] = "support",
        [typeof(CommissionReview)] = "reviews",
        [typeof(NotifyVacancy)] = "vacancies",
        [typeof(FillVacancy)] = "appointments",
        [typeof(RecordGovernor)] = "governors",
        [typeof(EndGovernor)] = "governor-ends",
        [typeof(RecommendSuspension)] = "suspension-recommendations",
        [typeof(DecideNoCase)] = "no-case",
    };

    /// <summary>Every kind of command about a school, with its address.</summary>
    public static IEnumerable<(Type Command, string Route)> All => Names.Select(n => (n.Key, n.Value));

    /// <summary>The last part of the address of a kind of command.</summary>
    public static string Of(Type command) => Names[command];

    /// <summary>The same by the command's name, for example RecordContact; null for one that is not about a school.</summary>
    public static string? Of(string? command) => Names.FirstOrDefault(n => n.Key.Name == command).Value;
}
