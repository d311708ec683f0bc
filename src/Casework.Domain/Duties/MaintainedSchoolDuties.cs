using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Duties;

/// <summary>What is due on a maintained school's case beside the formal steps (state chart 6.1).</summary>
public static class MaintainedSchoolDuties
{
    /// <summary>Each duty, or null for one that is not due.</summary>
    public static IEnumerable<Due?> Of(Case current, DutyFacts facts) => current switch
    {
        { Stage: Stage.DesignationDue, Ofsted: { } outcome } =>
        [
            Due.On("Designation after an Ofsted outcome", Role.HoSI, outcome.PublishedOn, Designating.D1,
                $"Ofsted's outcome was published on {outcome.PublishedOn.InWords()}", typeof(Designate)),
            .. InOfstedCategory(current),
        ],
        { IsOnList: true, Designation: { } designation } => [.. OnTheList(current, designation, facts), .. InOfstedCategory(current)],
        { Stage: Stage.Removed, Removal: { RemovedOn: { } on, LettersSentOn: null } } =>
        [
            Due.On("Letters about the removal", Role.Clerk, on.AddDays(facts.Policy.LettersWithinDays), DeDesignation.D9,
                $"The school came off the list on {on.InWords()}", typeof(SendLetters), true),
        ],
        _ => [],
    };

    private static IEnumerable<Due?> OnTheList(Case c, Designation designation, DutyFacts facts)
    {
        var (policy, designated) = (facts.Policy, $"Designated on {designation.On.InWords()}");
        return
        [
            designation.RatifiedOn is null
                ? Due.On("SRG to ratify the designation", Role.HoSI, designation.On.AddDays(policy.LongestHalfTermDays), Designating.D1,
                    $"{designated}, before the SRG met", typeof(RecordSrgDecision), true) : null,
            c.Letters is null
                ? Due.On("Letters to headteacher and Chair", Role.Clerk, designation.On.AddDays(policy.LettersWithinDays), DesignationLetters.R57,
                    designated, typeof(SendLetters), true) : null,
            c is { LeadOfficer: null, Ofsted: not { IsInCategory: true } }
                ? Due.On("Lead Officer to be assigned", Role.HoSI, designation.On, LeadOfficers.R58, designated, typeof(AssignLeadOfficer)) : null,
            c.ActionPlan is { } plan
                ? Due.On("Review of the action plan", Role.LeadOfficer, plan.AgreedOn.AddDays(policy.ReviewWithin(designation.Category)),
                    ReviewMeetings.R97, $"Plan version {plan.Version} was agreed on {plan.AgreedOn.InWords()}", typeof(HoldReviewMeeting), true)
                : Due.On("First action plan", Role.LeadOfficer, designation.On.AddDays(policy.FirstPlanWithinDays), LeadOfficers.R58,
                    designated, typeof(AgreeActionPlan), true),
            c.MonitoringAndChallenge?.DecisionDueSince is { } review
                ? Due.On("Is a Monitoring and Challenge meeting needed?", Role.LeadOfficer, review.AddDays(policy.MeetingDecisionWithinDays),
                    MonitoringAndChallengeMeetings.R102, $"The plan was reviewed on {review.InWords()}", typeof(DecideMonitoringAndChallenge), true) : null,
            c.MonitoringAndChallenge?.Needed is { } needed
                ? Due.On("Monitoring and Challenge meeting", Role.HoSI, needed.AddDays(policy.LongestHalfTermDays), MonitoringAndChallengeMeetings.R104,
                    $"It was found needed on {needed.InWords()}", typeof(HoldMonitoringAndChallengeMeeting), true) : null,
            c.Removal is { RemovedOn: null } removal
                ? Due.On("SRG to decide on the removal", Role.HoSI, removal.ProposedOn.AddDays(policy.LongestHalfTermDays), DeDesignation.D9,
                    $"Removal was proposed on {removal.ProposedOn.InWords()}", typeof(RecordSrgDecision), true) : null,
        ];
    }

    // A school in a category owes both from the day its report was published.
    private static IEnumerable<Due?> InOfstedCategory(Case c)
    {
        if (c is not { StatementOfAction: { } statement, Ofsted.IsInCategory: true })
        {
            return [];
        }

        var published = $"Ofsted's report with a category of concern was published on {statement.PublishedOn.InWords()}";
        return
        [
            c.LeadOfficer is null
                ? Due.On("Lead Officer to be assigned to a school in an Ofsted category", Role.HoSI, statement.PublishedOn, StatementsOfAction.R91,
                    published, typeof(AssignLeadOfficer)) : null,
            statement.SentOn is null ? Statement(statement, published) : null,
        ];
    }

    private static Due Statement(StatementOfAction statement, string published)
    {
        var (next, whose, step) = statement switch
        {
            { DraftedOn: null } => ("drafted, approved and sent", Role.LeadOfficer, typeof(DraftStatementOfAction)),
            { ApprovedOn: null } => ("approved and sent", Role.HoSI, typeof(ApproveStatementOfAction)),
            _ => ("sent", Role.Clerk, typeof(SendStatementOfAction)),
        };
        return Due.On($"Statement of Action to be {next}", whose, StatementsOfAction.DueFrom(statement.PublishedOn), StatementsOfAction.X16, published, step);
    }
}
