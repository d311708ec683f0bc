using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Visits and contacts of schools that are not on the list. Those of a school on the list, or watched, stand on its case.</summary>
public static class SchoolVisits
{
    /// <summary>Why a visit more.</summary>
    public static readonly Rule R29 = new("R29", Shown,
        "A school may have extra visits, for example for a new headteacher, weak governance, an expected inspection or a critical incident.",
        "Strategy line 1692", "An extra visit is a possibility, not a duty; its reason is kept.")
    { KeptIn = [typeof(ExtraVisit)] };

    /// <summary>Safeguarding visits.</summary>
    public static readonly Rule R30 = new("R30", Watched, "Where a safeguarding concern is found, extra visits are made.", "Strategy line 1711");

    /// <summary>Who agreed to more.</summary>
    public static readonly Rule R31 = new("R31", Shown,
        "Extra visits are agreed with the headteacher or the Chair of Governors, and who agreed is recorded.", "Strategy line 1717",
        "The agreement is made between people; the product keeps whose it was.")
    { KeptIn = [typeof(ExtraVisit)] };

    /// <summary>Primary academies.</summary>
    public static readonly Rule R32 = new("R32", Enforced,
        "A primary academy has the maintained schools' visits only if it buys them; otherwise safeguarding, SEND and EYFS duties only.",
        "Strategy line 1729");

    /// <summary>Secondary academies.</summary>
    public static readonly Rule R33 = new("R33", Shown,
        "A secondary academy may ask for a visit by the chief executive of BELS; the authority keeps its safeguarding and SEND duties.",
        "Strategy line 1737", "The academy asks or does not; nothing is due until it does.")
    { KeptIn = [typeof(VisitPurpose)] };

    /// <summary>One place for notes.</summary>
    public static readonly Rule R37 = new("R37", Shown,
        "All school improvement visits are recorded in one place.", "Strategy line 1934",
        "That place is this product; it cannot see a note that was kept elsewhere.")
    { KeptIn = [typeof(SchoolVisitMade)] };

    /// <summary>What the visits look at.</summary>
    public static readonly Rule R38 = new("R38", Shown,
        "The first visit of the year has a set list of topics; those of the second are agreed from what the first one found.", "Strategy line 1783",
        "What a visit looks at is settled on the day; the note says it.")
    { KeptIn = [typeof(FirstVisitTopic)] };

    /// <summary>Refuses where the visits stand on the case: all of a school's visits are recorded in one place.</summary>
    public static Refusal? StandOnTheCase(Establishment school, MonitoringFacts facts) => TheWorkflow.Stage.BrokenIf(
        facts.IsOnList || facts.IsWatched, $"The school is {facts.Open?.Stage.InWords()}, and its visits stand on its case.", $"Record it on case {facts.Open?.Id}.");

    /// <summary>Records a visit with its note as a draft. Refuses a primary academy what it does not buy.</summary>
    public static Decision<MonitoringEvent> Record(Establishment school, RecordSchoolVisit command, MonitoringFacts facts) =>
        NotesOfVisit.Unagreed(command.Extra) is { } field ? new Decision<MonitoringEvent>.Invalid([field])
        : Decision<MonitoringEvent>.Unless(
            [
                NotesOfVisit.R34.NeedsText(command.Note, "The note of visit"),
                R32.BrokenIf(command.Purpose is VisitPurpose.SchoolImprovement && !HasTheOffer(school, command.OccurredOn),
                    $"{school.DisplayName} is a primary academy that does not buy the primary package on that day.",
                    "Record the package, or a visit for safeguarding, special educational needs or the early years.", nameof(command.Purpose)),
            ],
            () => new SchoolVisitMade(
                command.OccurredOn, (school.Monitoring?.Visits?.All.Count ?? 0) + 1, command.Kind, command.Focus, command.Note, command.Purpose,
                [.. (command.Topics ?? []).Distinct().Order()], command.Joint, command.Extra, command.SafeguardingConcern));

    /// <summary>Records a contact without a visit.</summary>
    public static Decision<MonitoringEvent> Record(Establishment school, RecordContact command, MonitoringFacts facts) =>
        new Decision<MonitoringEvent>.Accepted([new ContactMade(command.OccurredOn, command.Kind, command.With, command.Summary)]);

    /// <summary>Records what a primary academy buys. It makes no sense for a school that has the visits anyway.</summary>
    public static Decision<MonitoringEvent> Record(Establishment school, RecordPackage command, MonitoringFacts facts) =>
        !IsPrimaryAcademy(school) ? Invalid(nameof(command.Bought), "Only a primary academy buys the primary package (R32).")
        : command is { Bought: true, Until: { } until } && until < command.OccurredOn
            ? Invalid(nameof(command.Until), "The package cannot end before it begins.")
        : new Decision<MonitoringEvent>.Accepted(
            [new PackageRecorded(command.OccurredOn, command.Bought, command.Bought ? command.Until : null, command.Document)]);

    /// <summary>Whether the school has the maintained schools' visits on a day: all but a primary academy that does not buy them (R32).</summary>
    public static bool HasTheOffer(Establishment school, DateOnly day) =>
        !IsPrimaryAcademy(school) || school.Monitoring?.Package?.Covers(day) is true;

    /// <summary>Whether visits are due at the school on a day: a maintained school, a pupil referral unit, or a primary academy that buys them.</summary>
    public static bool IsVisited(Establishment school, DateOnly day) =>
        school.Kind is CaseType.MaintainedSchool || (IsPrimaryAcademy(school) && HasTheOffer(school, day));

    /// <summary>Whether it is a primary academy.</summary>
    public static bool IsPrimaryAcademy(Establishment school) =>
        school.IsAcademy && school.Phase?.Contains("primary", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>
    /// What speaks for an extra visit now, each with the day since when (R29, R30): a safeguarding concern that a visit found, a vacancy, a
    /// headteacher who is new on the register.
    /// </summary>
    public static IEnumerable<(ExtraVisitReason Reason, DateOnly Since)> Signals(Establishment school)
    {
        var visits = school.Monitoring?.Visits?.All ?? [];
        return from signal in All() where !visits.Any(v => v.Extra?.Reason == signal.Reason && v.On >= signal.Since) select signal;

        IEnumerable<(ExtraVisitReason Reason, DateOnly Since)> All()
        {
            if (school.Monitoring?.Visits?.SafeguardingSince is { } found)
            {
                yield return (ExtraVisitReason.SafeguardingConcern, found);
            }

            if (school.Monitoring?.Vacancies?.Find(v => v.FilledOn is null) is { } vacancy)
            {
                yield return (ExtraVisitReason.Recruitment, vacancy.Since);
            }

            if (school.Monitoring?.NewHeadSince is { } head)
            {
                yield return (ExtraVisitReason.NewHeadteacher, head);
            }
        }
    }

    private static Decision<MonitoringEvent>.Invalid Invalid(string field, string reason) => new([new(field, reason)]);
}
