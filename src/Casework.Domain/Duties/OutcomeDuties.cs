using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>A school of the authority of which no open case tells, and how it stands with Ofsted.</summary>
public sealed record OutcomeWithoutCase(EstablishmentId School, CaseType? Kind, DateOnly PublishedOn, OfstedResult Result);

/// <summary>
/// An Ofsted outcome of requires improvement or worse of which no case tells. At a maintained school it opens one by itself (D1); whether there
/// is to be one about an academy or an independent school is for HoSI to decide.
/// </summary>
public static class OutcomeDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<SubjectDue?> Of(AuthorityFacts facts) =>
        from outcome in facts.OutcomesWithoutCase ?? []
        where outcome is { Kind: CaseType.Academy or CaseType.IndependentSchool, Result.Meaning: OutcomeMeaning.RequiresImprovementOrWorse }
        select new SubjectDue(new DutySubject.OfSchool(outcome.School), Due.On(
            "Ofsted outcome of which no case tells: decide if there is to be one", Role.HoSI, outcome.PublishedOn, Designating.R50,
            $"{Why(outcome.Result)}; requires improvement or worse under the authority's equivalence of policy "
            + $"{outcome.Result.Policy}, which is not Ofsted's own (X23)"));

    private static string Why(OfstedResult result) =>
        result.Holding is [] ? result.Standing.Category.InWords() : OfstedOutcomes.InWords(result.Holding);
}
