using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What the early years of a school on the list ask for.</summary>
public static class EarlyYearsDuties
{
    /// <summary>Early years support is considered for every school on the list; by when is the product's own.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current is { IsOnList: true, Designation: { } designation, EarlyYears: null }
        ?
        [
            Due.On("Early years support to be considered", Role.LeadOfficer, facts.TermDates.HalfTermAfter(designation.On),
                EarlyYearsInSchools.R174, $"Designated on {designation.On.InWords()}", typeof(RecordEarlyYearsSupport), true),
        ]
        : [];
}
