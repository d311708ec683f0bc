using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Whether a Monitoring and Challenge meeting is needed after a review, and the meeting itself.</summary>
public static class MonitoringAndChallengeMeetings
{
    /// <summary>The Lead Officer is there.</summary>
    public static readonly Rule R83 = new("R83", Watched, "The Lead Officer attends the Monitoring and Challenge meetings.", "Strategy line 2301");

    /// <summary>Termly with a Statement.</summary>
    public static readonly Rule R96 = new("R96", Watched,
        "The progress of a school with a Statement of Action is evaluated every term at a Monitoring and Challenge meeting with HoSI.",
        "Strategy line 2323");

    /// <summary>Decided after each review.</summary>
    public static readonly Rule R102 = new("R102", Watched,
        "After each review the Lead Officer and HoSI settle whether a Monitoring and Challenge meeting is needed.", "Strategy line 2345");

    /// <summary>Who is invited.</summary>
    public static readonly Rule R103 = new("R103", Shown,
        "Headteacher and Chair may be invited; the Lead Officer attends.", "Strategy line 2343",
        "Headteacher and Chair may come or not, and an absent Lead Officer keeps no meeting from being recorded.")
    { KeptIn = [typeof(MonitoringAndChallengeMeetingHeld)] };

    /// <summary>First evaluation.</summary>
    public static readonly Rule R104 = new("R104", Enforced, "HoSI evaluates the school's progress toward securely good.", "Strategy line 2348");

    /// <summary>Second evaluation.</summary>
    public static readonly Rule R105 = new("R105", Enforced,
        "HoSI evaluates the quality of the authority's own monitoring, challenge and support.", "Strategy line 2351");

    /// <summary>Notes.</summary>
    public static readonly Rule R106 = new("R106", Enforced, "The notes of the meeting are stored.", "Strategy line 2354");

    /// <summary>Every term in a category.</summary>
    public static readonly Rule D15 = new("D15", Enforced,
        "A school in an Ofsted category has a Monitoring and Challenge meeting every term; for others it is decided after each review.",
        "Decision on strategy lines 2323 and 2343");

    /// <summary>Refuses when no review waits for the decision.</summary>
    public static Refusal? AfterReview(Case current, Facts facts) => R102.BrokenIf(
        current.MonitoringAndChallenge?.DecisionDueSince is null, "No review waits for this decision.", "Record a review meeting first.");

    /// <summary>The decision follows the review.</summary>
    public static (DateOnly Day, string What) ReviewDay(Case current) =>
        current.Reviews is { } reviews ? (reviews.LastOn, "the plan was reviewed") : Designating.Day(current);

    /// <summary>Settles whether a meeting is needed; in an Ofsted category "not needed" is refused.</summary>
    public static Decision DecideNeed(Case current, DecideMonitoringAndChallenge command, Facts facts) => Decision.Unless(
        [
            D15.BrokenIf(!command.Needed && current.Ofsted is { IsInCategory: true }, "The school is in an Ofsted category.",
                "Hold a Monitoring and Challenge meeting each term.", nameof(command.Needed)),
        ],
        () => [new MonitoringAndChallengeDecided(command.OccurredOn, command.Needed, command.Reason)]);

    /// <summary>Records the meeting with both evaluations and its notes.</summary>
    public static Decision Hold(Case current, HoldMonitoringAndChallengeMeeting command, Facts facts) => Decision.Unless(
        [
            R104.BrokenIf(!command.Attendees.Contains(Attendee.HeadOfSchoolImprovement),
                "HoSI, whose evaluations these are, was not there.", "Hold the meeting with HoSI.", nameof(command.Attendees)),
            R104.NeedsText(command.ProgressEvaluation, "HoSI's evaluation of progress toward securely good", nameof(command.ProgressEvaluation)),
            R105.NeedsText(command.SupportEvaluation, "HoSI's evaluation of the authority's own support", nameof(command.SupportEvaluation)),
            R106.NeedsText(command.Notes, "The notes of the meeting", nameof(command.Notes)),
        ],
        () =>
        [
            new MonitoringAndChallengeMeetingHeld(command.OccurredOn, [.. command.Attendees.Distinct().Order()], command.TowardSecurelyGood, command.ProgressEvaluation,
                command.AuthoritySupport, command.SupportEvaluation, command.Notes),
        ]);
}
