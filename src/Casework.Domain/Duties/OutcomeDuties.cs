using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>A school or setting of the authority of which no open case tells, and how it stands with Ofsted.</summary>
public sealed record OutcomeWithoutCase(EstablishmentId School, CaseType? Kind, PublishedOutcome Outcome, bool Settled = false);

/// <summary>
/// An Ofsted outcome of requires improvement or worse of which no case tells. At a maintained school it opens one by itself, and where that
/// case was closed all the same, it is to be opened again (D1). Whether there is to be one about an academy or an independent school is for
/// HoSI to decide, about a setting for the Standards Lead (R165): a case, or none and why.
/// </summary>
public static class OutcomeDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<SubjectDue?> Of(AuthorityFacts facts) =>
        from one in facts.OutcomesWithoutCase ?? []
        where one is { Kind: not null, Settled: false, Outcome.IsPoor: true }
        select new SubjectDue(new DutySubject.OfSchool(one.School), Due.On(
            one.Kind is CaseType.MaintainedSchool
                ? "Ofsted outcome of which no case tells: designation is due, raise the concern"
                : "Ofsted outcome of which no case tells: decide if there is to be one",
            CaseOrNone.WhoDecides(one.Kind), one.Outcome.PublishedOn,
            one.Kind switch { CaseType.MaintainedSchool => Designating.D1, CaseType.Setting => SettingConcerns.R165, _ => Designating.R50 },
            $"{one.Outcome.Why}; requires improvement or worse under the authority's equivalence of policy {one.Outcome.Policy}, which is not Ofsted's own (X23)",
            one.Kind is CaseType.MaintainedSchool ? null : typeof(DecideNoCase)));
}
