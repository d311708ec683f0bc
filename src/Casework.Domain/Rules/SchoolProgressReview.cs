using Casework.Domain.Cases;
using Casework.Domain.Cases.Engaging;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The School Progress Review Team of a school with a Statement of Action.</summary>
public static class SchoolProgressReview
{
    /// <summary>Every term.</summary>
    public static readonly Rule R94 = new("R94", Watched,
        "The School Progress Review Team of a school with a Statement of Action meets at least once a term.", "Strategy line 2319");

    /// <summary>What it is for.</summary>
    public static readonly Rule R95 = new("R95", Shown,
        "The Lead Officer convenes the team, which makes sure that the authority's and the school's resources are well used.", "Strategy line 2320",
        "Whether resources are well used is the team's judgement; what it found is kept.")
    { KeptIn = [typeof(ProgressReviewTeamMet)] };

    /// <summary>Who makes it up.</summary>
    public static readonly Rule D39 = new("D39", Enforced,
        "Lead Officer, headteacher, Chair and named leads make up the team; it cannot meet without Lead Officer and headteacher.",
        "Decision on strategy line 2319");

    /// <summary>Refuses for a school that owes no Statement of Action.</summary>
    public static Refusal? HasAStatement(Case current, Facts facts) => R94.BrokenIf(
        current.StatementOfAction is null, "The school is in no Ofsted category, so that it has no School Progress Review Team.",
        "Record the Ofsted outcome first if there is one.");

    /// <summary>Records the meeting. The Lead Officer convened it; without the headteacher the team cannot meet.</summary>
    public static Decision Meet(Case current, HoldProgressReviewTeamMeeting command, Facts facts) => Decision.Unless(
        [
            D39.BrokenIf(!command.Attendees.Contains(Attendee.LeadOfficer) || !command.Attendees.Contains(Attendee.Headteacher),
                "Lead Officer and headteacher were not both there.", "Hold the meeting with both of them.", nameof(command.Attendees)),
            D39.BrokenIf(command.Attendees.Any(IsNamed) && string.IsNullOrWhiteSpace(command.NamedLeads),
                "The leads of the authority and of BPSI are not named.", "Name them.", nameof(command.NamedLeads)),
        ],
        () =>
        [
            new ProgressReviewTeamMet(command.OccurredOn, (current.KeyMeetings?.Count(KeyMeetingKind.ProgressReviewTeam) ?? 0) + 1,
                [.. command.Attendees.Distinct().Order()], command.NamedLeads, command.Resources, command.Notes),
        ]);

    private static bool IsNamed(Attendee attendee) => attendee is Attendee.AuthorityOfficers or Attendee.BpsiAdvisers;
}
