using Casework.Api.Demonstration;
using Casework.Api.Imports;
using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Duties;
using Casework.Domain.Policy;

namespace Casework.Benchmarks;

/// <summary>
/// What the rules cost by themselves, in memory, without a database: beside replaying the same cases from their events, which is what
/// somebody who keeps no state does before any rule can be asked.
/// </summary>
public sealed class AskingTheRules(Scratch scratch)
{
    private static readonly DateOnly DesignatedOn = new(2025, 9, 22);
    private static readonly DateOnly Today = BusyCases.LastDay(DesignatedOn).AddDays(40);

    /// <summary>One busy case: a review meeting decided, and everything that is due. Throws when the review is not accepted.</summary>
    public async Task<string> OneCaseAsync()
    {
        var history = BusyCases.History(0, DesignatedOn);
        var current = Case.Replay(history)!;
        var duties = Day().At(current.Establishment);
        var review = BusyCases.Review(Today);
        var facts = new Facts(
            Today, BusyCases.LeadOfficer, PolicyVersion.Strategy2024,
            new("Larkrise Primary School", "Community school", CaseType.MaintainedSchool, IsOpen: true), new(1, current.Id));
        Require(Workflow.Decide(current, review, facts) is Decision.Accepted, $"The review is decided otherwise: {Workflow.Decide(current, review, facts)}");
        Require(CaseDuties.Of(current, duties).Count > 0, "Nothing is due.");
        return await new Rounds(Operations: 20_000, InMemory: true).CompareAsync(
        [
            Contender.InMemory("Workflow.Decide, a review meeting", () => Workflow.Decide(current, review, facts)),
            Contender.InMemory("CaseDuties.Of, everything due", () => CaseDuties.Of(current, duties)),
            Contender.InMemory($"Floor: replaying the case from its {history.Count} events", () => Case.Replay(history)),
        ]);
    }

    /// <summary>The compliance matrix of as many open cases as there are on the list. Throws when one of them has no line.</summary>
    public async Task<string> MatrixAsync()
    {
        IReadOnlyList<CaseEvent>[] histories = [.. Enumerable.Range(0, OpenCases.Count).Select(i => BusyCases.History(i, DesignatedOn.AddDays(i % 40)))];
        Case[] cases = [.. histories.Select(history => Case.Replay(history)!)];
        var (day, year) = (Day(), AcademicYear.Of(DesignatedOn));
        Require(Matrix().All(row => row is { HalfTerms.Count: > 0 }), "A case has no line in the matrix.");
        return await new Rounds(Operations: 40, InMemory: true).CompareAsync(
        [
            Contender.InMemory($"ComplianceMatrix.Of, {cases.Length} cases", Matrix),
            Contender.InMemory("Floor: replaying these cases from their events", () => Array.ConvertAll(histories, history => Case.Replay(history))),
        ]);

        ComplianceRow?[] Matrix() => Array.ConvertAll(cases, c => ComplianceMatrix.Of(c, year, day.At(c.Establishment)));
    }

    private DayFacts Day() => new(Today, PolicyVersion.Strategy2024, Publish(
        Publish(SchoolCalendar.Empty, BankHolidayFile.Source, InventedCalendar.BankHolidays()), TermDateFile.Source, InventedCalendar.TermDates()));

    private SchoolCalendar Publish(SchoolCalendar known, CalendarSource source, byte[] file)
    {
        var path = scratch.Inside(source.Name);
        File.WriteAllBytes(path, file);
        return Publication.Of(known, source.Read(path).Rows, Today).Events.Aggregate(known, SchoolCalendar.Evolve);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
