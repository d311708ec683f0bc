using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.People;
using static Casework.Domain.Cases.Decision<Casework.Domain.Monitoring.MonitoringEvent>;

namespace Casework.Domain.Rules;

/// <summary>
/// Deciding that an Ofsted outcome of requires improvement or worse leads to no case, with the reason. At a maintained school there is no such
/// decision: its designation is due (D1). What is published after the decision asks again.
/// </summary>
public static class CaseOrNone
{
    /// <summary>Refuses a school of another authority, and one that is not open. This is asked of settings and independent schools too.</summary>
    public static Refusal? RefuseSchool(Establishment school, MonitoringFacts facts) =>
        WarningNotices.R131.BrokenIf(!facts.IsOurs, $"{school.DisplayName} is not of this authority.", "Its own authority decides about it.")
        ?? TheWorkflow.Stage.BrokenIf(!school.IsOpen, $"{school.DisplayName} is not open.", "Choose one that is open.");

    /// <summary>Refuses where no decision is to be made: at a maintained school, with an open case, without such an outcome, and a second time.</summary>
    public static Refusal? Ready(Establishment school, MonitoringFacts facts) =>
        Designating.D1.BrokenIf(school.Kind is CaseType.MaintainedSchool,
            "At a maintained school an outcome of requires improvement or worse makes the designation due.", "Its case opens by itself; HoSI or the SRG designates.")
        ?? TheWorkflow.Who.BrokenIf(facts.Actor.Role != WhoDecides(school.Kind), $"{Step.Capitalised(facts.Actor.Role.InWords())} does not decide this.",
            $"It is for {WhoDecides(school.Kind).InWords()}.")
        ?? TheWorkflow.Stage.BrokenIf(facts.Open is not null, $"There is a case already: {facts.Open?.Id}.", "Record what you decide on that case.")
        ?? TheWorkflow.Stage.BrokenIf(facts.Outcome is not { IsPoor: true }, "No Ofsted outcome asks whether there is to be a case.",
            "It is asked when an outcome counts as requires improvement or worse.")
        ?? TheWorkflow.Stage.BrokenIf(IsSettled(school, facts.Outcome), "It is decided already that there is to be no case.",
            "Raise a concern where you now think otherwise.");

    /// <summary>Records the decision with the outcome that it is about. Refuses a day before the report was published.</summary>
    public static Decision<MonitoringEvent> Decide(Establishment school, DecideNoCase command, MonitoringFacts facts) => command.OccurredOn < facts.Outcome!.PublishedOn
        ? new Invalid([new(nameof(command.OccurredOn), $"The date cannot be before {facts.Outcome.PublishedOn.InWords()}, when the outcome was published.")])
        : new Accepted([new NoCaseDecided(command.OccurredOn, command.Reason, facts.Outcome.Inspection, facts.Outcome.JudgedOn)]);

    /// <summary>Whether it is decided that an outcome leads to no case; one that was published or corrected since is not.</summary>
    public static bool IsSettled(Establishment school, PublishedOutcome? outcome) => school.Monitoring?.NoCase is { } decided && outcome is not null
        && (decided.Inspection, decided.JudgedOn) == (outcome.Inspection, outcome.JudgedOn);

    /// <summary>
    /// Whether a case about it, of the kind that it is of now, ended on or after the day on which the outcome was published: who ended that case
    /// knew of the outcome. One that was opened in error tells nothing, and no end of a case settles the designation of a maintained school (D1).
    /// </summary>
    public static bool IsAnswered(Establishment school, PublishedOutcome outcome, IEnumerable<Case> cases) =>
        school.Kind is not CaseType.MaintainedSchool && cases.Any(ended => ended.Establishment == school.Id && ended.Type == school.Kind
            && ended.Closure is not { Reason: ClosureReason.OpenedInError } && ended.EndedOn() >= outcome.PublishedOn);

    /// <summary>Who decides if there is to be a case: the Standards Lead about a setting, HoSI about any other.</summary>
    public static Role WhoDecides(CaseType? kind) => kind is CaseType.Setting ? Role.StandardsLead : Role.HoSI;
}
