using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// What is due on an independent school's monitoring record (state chart 6.4). The strategy sets no day for any of it (R178), so that
/// each is the product's own.
/// </summary>
public static class IndependentDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => [Inspection(current, facts), .. Concern(current, facts)];

    // The register does not tell whether the independent school standards are met, so that a person records what the inspection found.
    private static Due? Inspection(Case c, DutyFacts facts) =>
        IndependentMonitoring.ToBeRecorded(c, facts.School) is { } published
            ? Due.On("Record what the inspection found", Role.HoSI,
                facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, published.PublishedOn > c.Concern.RaisedOn ? published.PublishedOn : c.Concern.RaisedOn),
                PolicyVersions.D23, $"Ofsted inspected on {published.On.InWords()}; the register does not tell whether the standards are met", typeof(RecordIndependentInspection), true)
            : null;

    private static IEnumerable<Due?> Concern(Case current, DutyFacts facts) => (current.Stage, current.Independent?.Concern) switch
    {
        (Stage.MonitoringConcernNoted, { On: var noted }) =>
        [
            Due.On("Concern to be shared with the Department for Education or Ofsted", Role.HoSI, facts.TermDates.WorkingDaysAfter(facts.Policy.LettersWorkingDays, noted),
                PolicyVersions.D23, $"Noted on {noted.InWords()}", typeof(ShareMonitoringConcern), true),
        ],
        (Stage.MonitoringConcernShared, { SharedOn: { } shared }) =>
        [
            Due.On("Review by the sub-board (ISSPB)", Role.HoSI, shared.AddDays(facts.Policy.LongestHalfTermDays),
                PolicyVersions.D23, $"Shared on {shared.InWords()}", typeof(RecordSubBoardReview), true),
        ],
        _ => [],
    };
}
