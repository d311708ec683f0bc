using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What the authority keeps about the governors of its schools.</summary>
public static class GovernanceRecords
{
    /// <summary>Chairs' details.</summary>
    public static readonly Rule R142 = new("R142", Watched,
        "The authority knows how to reach each Chair and Vice-Chair, and keeps that current.", "Strategy line 2511");

    /// <summary>Governors of several schools.</summary>
    public static readonly Rule R143 = new("R143", Shown,
        "A governor who sits on more than one governing body can be found.", "Strategy line 2514",
        "A question that is asked of the records, not a step of a case.")
    { KeptIn = [typeof(Governor)] };

    /// <summary>For the department.</summary>
    public static readonly Rule R144 = new("R144", Shown,
        "What is held about governors can be handed to the Department for Education on request.", "Strategy line 2515",
        "The department asks or does not; nothing is due until it does.")
    { KeptIn = [typeof(Governor)] };

    /// <summary>Suspending a governor.</summary>
    public static readonly Rule R145 = new("R145", Shown,
        "The authority may recommend that governors suspend one of them who refuses training that is needed.", "Strategy line 2557",
        "The governing body decides; the product can keep the recommendation.")
    { KeptIn = [typeof(SuspensionRecommended)] };

    /// <summary>Church and foundation.</summary>
    public static readonly Rule R146 = new("R146", Shown,
        "For a voluntary or foundation school, the body that appoints its governors takes part.", "Strategy line 2564",
        "How it takes part differs from school to school; consultations and copies to it are X9, X10 and X12.")
    { KeptIn = [typeof(GovernorRecorded)] };

    /// <summary>Months after which details that nobody confirmed are due again. A product default, for the strategy says only "up to date".</summary>
    public const int CurrentForMonths = 12;

    /// <summary>
    /// Records or confirms how to reach a governor; who held a single seat before ends on that day. A Chair, Vice-Chair or interim chair
    /// without an address or a number is not reachable, so one of the two is asked for.
    /// </summary>
    public static Decision<MonitoringEvent> Record(Establishment school, RecordGovernor command, MonitoringFacts facts) =>
        command.Role is GovernanceRole.Chair or GovernanceRole.ViceChair or GovernanceRole.InterimBoardChair
            && string.IsNullOrWhiteSpace(command.Email) && string.IsNullOrWhiteSpace(command.Telephone)
            ? Invalid(nameof(command.Email), "Enter an email address or a telephone number (R142).")
        : school.Monitoring?.Governors.Current(command.Role) is { } seated && GoverningBody.IsOneSeat(command.Role)
            && !seated.IsNamed(command.Name) && command.OccurredOn < seated.From
            ? Invalid(nameof(command.OccurredOn), $"{seated.Name} is this since {seated.From.InWords()}. Enter that day or a later one.")
        : new Decision<MonitoringEvent>.Accepted(
        [
            new GovernorRecorded(command.OccurredOn, command.Role, command.Name.Trim(), Tidy(command.Email), Tidy(command.Telephone), Tidy(command.AppointedBy)),
        ]);

    /// <summary>Ends what somebody is; ending it twice changes nothing.</summary>
    public static Decision<MonitoringEvent> End(Establishment school, EndGovernor command, MonitoringFacts facts) =>
        school.Monitoring?.Governors.Current(command.Role, command.Name) switch
        {
            null when school.Monitoring?.Governors?.Exists(g => g.Role == command.Role && g.IsNamed(command.Name)) is true =>
                new Decision<MonitoringEvent>.Accepted([]),
            null => Invalid(nameof(command.Name), "Nobody of this name is recorded as this."),
            { From: var from } when command.OccurredOn < from =>
                Invalid(nameof(command.OccurredOn), $"The date cannot be before {from.InWords()}, when it began."),
            { Name: var name } => new Decision<MonitoringEvent>.Accepted([new GovernorEnded(command.OccurredOn, command.Role, name)]),
        };

    /// <summary>Keeps the recommendation to suspend a governor of a maintained school; the governing body decides.</summary>
    public static Decision<MonitoringEvent> Recommend(Establishment school, RecommendSuspension command, MonitoringFacts facts) =>
        !school.IsMaintained ? Invalid(nameof(command.Name), "The recommendation is one to governing bodies of maintained schools (R145).")
        : school.Monitoring?.Governors?.Find(g => g.IsCurrent && g.IsNamed(command.Name)) is { } governor
            ? new Decision<MonitoringEvent>.Accepted([new SuspensionRecommended(command.OccurredOn, governor.Name, command.Training, command.Reason)])
        : Invalid(nameof(command.Name), "Nobody of this name is recorded as a governor of the school.");

    /// <summary>
    /// From which day the details of who leads the governing body are due: a year after they were last confirmed; null when nobody is
    /// recorded, so that they are due at once. An interim chair takes the place of the Chair (D27).
    /// </summary>
    public static DateOnly? DetailsDue(Establishment school, GovernanceRole role) =>
        (role is GovernanceRole.Chair ? school.Monitoring?.Governors.Current(GovernanceRole.InterimBoardChair) : null)
        is { } interim ? interim.ConfirmedOn.AddMonths(CurrentForMonths)
        : school.Monitoring?.Governors.Current(role)?.ConfirmedOn.AddMonths(CurrentForMonths);

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Decision<MonitoringEvent>.Invalid Invalid(string field, string reason) => new([new(field, reason)]);
}
