using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>
/// What the Schools Review Group owes each school. It meets at least once in every half term, so what waits for its next meeting is due at
/// the end of the next half term.
/// </summary>
public static class SrgDecisionDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) =>
        [.. Waiting(current, facts), .. current is { IsOnList: true, Designation: { } designation } ? EachHalfTerm(current, designation, facts) : []];

    private static IEnumerable<Due?> Waiting(Case current, DutyFacts facts) => current switch
    {
        { Stage: Stage.ReadyForSrg, Discussion: { } discussion } =>
            [Next("SRG to decide about the concern", discussion.On, SrgDecisions.R42, $"The concern was discussed on {discussion.On.InWords()}", facts)],
        { Removal: { RemovedOn: null } removal } =>
            [Next("SRG to decide on the removal", removal.ProposedOn, DeDesignation.D9, $"Removal was proposed on {removal.ProposedOn.InWords()}", facts)],
        { IsOnList: true, Designation: { RatifiedOn: null } designation } =>
            [Next("SRG to ratify the designation", designation.On, Designating.D1, $"Designated on {designation.On.InWords()}, before the SRG met", facts)],
        _ => [],
    };

    // A school that waits for the SRG's decision is one thing to do, with the look at its support.
    private static IEnumerable<Due?> EachHalfTerm(Case c, Designation designation, DutyFacts facts)
    {
        var decision = Decision(c, designation, facts);
        return [decision, decision is { DoneOn: null } ? null : Support(c, designation, facts)];
    }

    // A removal that is proposed waits for a decision of its own (D9).
    private static Due? Decision(Case c, Designation designation, DutyFacts facts)
    {
        var last = c.LastSrg?.On;
        var (by, done) = Cadence.HalfTermly(facts.TermDates, designation.On, last, facts.Today);
        return c.Stage is not Stage.Designated ? null : Due.On(
            "SRG to decide whether the school stays on the list, and to look at the support to it", Role.HoSI, by, SrgDecisions.R61,
            last is { } on ? $"The SRG last decided on {on.InWords()}" : $"Designated on {designation.On.InWords()}", typeof(RecordSrgDecision), doneOn: done);
    }

    // The SRG that designates has no support to look at yet.
    private static Due? Support(Case c, Designation designation, DutyFacts facts)
    {
        var last = c.Srg?.Where(decision => decision.Support is not null).Select(decision => (DateOnly?)decision.On).Max();
        var (by, done) = Cadence.HalfTermly(facts.TermDates, designation.On, last ?? designation.On, facts.Today);
        return last is null && done is not null ? null : Due.On("SRG to look at the quality of the support", Role.HoSI, by, QualityAssurance.R108,
            last is { } on ? $"The SRG last looked at it on {on.InWords()}" : $"Designated on {designation.On.InWords()}", typeof(RecordSrgDecision), doneOn: done);
    }

    private static Due Next(string what, DateOnly since, Rule rule, string because, DutyFacts facts) =>
        Due.On(what, Role.HoSI, facts.TermDates.HalfTermAfter(since), rule, because, typeof(RecordSrgDecision), true);
}
