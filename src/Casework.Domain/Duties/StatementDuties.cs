using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What a school in an Ofsted category of concern brings with it, from the day its report was published.</summary>
public static class StatementDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts)
    {
        if (current is not { IsOver: false, StatementOfAction: { } statement, Ofsted.IsInCategory: true })
        {
            return [];
        }

        var published = $"Ofsted's report with a category of concern was published on {statement.PublishedOn.InWords()}";
        return
        [
            current.LeadOfficer is null
                ? Due.On("Lead Officer to be assigned to a school in an Ofsted category", Role.HoSI, statement.PublishedOn, StatementsOfAction.R91,
                    published, typeof(AssignLeadOfficer)) : null,
            statement.SentOn is null ? Statement(statement, published, facts.TermDates) : null,
        ];
    }

    // Both calendars are shown, because half term counts and a longer holiday does not (D24, D25).
    private static Due Statement(StatementOfAction statement, string published, TermDates dates)
    {
        var (next, whose, step) = statement switch
        {
            { DraftedOn: null } => ("drafted, approved and sent", Role.LeadOfficer, typeof(DraftStatementOfAction)),
            { ApprovedOn: null } => ("approved and sent", Role.HoSI, typeof(ApproveStatementOfAction)),
            _ => ("sent", Role.Clerk, typeof(SendStatementOfAction)),
        };
        var ordinary = dates.WorkingDaysAfter(StatementsOfAction.WorkingDays, statement.PublishedOn) is Answer<DateOnly>.Known(var day)
            ? $" By ordinary working days it would be {day.InWords()}." : "";
        return Due.On($"Statement of Action to be {next}", whose, StatementsOfAction.DueFrom(statement.PublishedOn, dates), StatementsOfAction.X16,
            $"{published}: ten statutory working days, half-term counted.{ordinary}", step);
    }
}
