using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Engaging;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Rules;

namespace Casework.Domain.Cases;

/// <summary>Whether a step is possible now; when it is not, which rule refuses it.</summary>
public sealed record Option(Step Step, Refusal? Refusal, bool ForAnotherRole)
{
    /// <summary>Whether the actor can take the step now.</summary>
    public bool Allowed => Refusal is null;
}

/// <summary>
/// THE map: which steps each kind of case has (D22), and what the rules answer to a command. <see cref="Decide"/> and
/// <see cref="Options"/> read the same lines, so a page and the door cannot disagree.
/// </summary>
public static class Workflow
{
    /// <summary>The steps of a kind of case.</summary>
    public static IReadOnlyList<Step> Of(CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => MaintainedSchoolSteps.All,
        CaseType.Academy => AcademySteps.All,
        CaseType.Setting => SettingSteps.All,
        CaseType.IndependentSchool => IndependentSchoolSteps.All,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The step that a command takes on a kind of case; null when it is none of its steps.</summary>
    public static Step? StepOf(CaseType kind, Type command) => Of(kind).SingleOrDefault(s => s.Command == command);

    /// <summary>The step that a command takes, on the first kind of case that has it.</summary>
    public static Step StepOf(Type command) => Enum.GetValues<CaseType>().Select(kind => StepOf(kind, command)).First(step => step is not null)!;

    /// <summary>
    /// What the rules answer to a command: whether this kind of case has the step, who may, then the stage, then whether the command
    /// is well formed, then the rules of the step. Pure: everything it needs to know is in the facts.
    /// </summary>
    public static Decision Decide(Case? current, CaseCommand command, Facts facts) =>
        (current is null ? StepOf(command.GetType()) : StepOf(current.Type, command.GetType())) is { } step
            ? Decide(step, current, command, facts)
            : new Decision.Refused([CaseTypes.NotAStep(current!.Type, command.GetType())]);

    /// <summary>What the actor can do next on a case, and why not the rest, in the order of the map.</summary>
    public static IReadOnlyList<Option> Options(Case current, Facts facts) =>
    [
        .. from step in Of(current.Type)
           where !step.OpensCase && step.By != Who.System
           let actor = step.RefuseActor(current, facts.Actor)
           select new Option(step, actor ?? step.RefuseStage(current) ?? NotReady(step, current, facts), actor is not null),
    ];

    private static Decision Decide(Step step, Case? current, CaseCommand command, Facts facts) =>
        step.RefuseActor(current, facts.Actor) is { } actor ? new Decision.NotPermitted(actor)
        : step.RefuseStage(current) is { } stage ? new Decision.Refused([stage])
        : NotWellFormed(step, current, command, facts) is { Count: > 0 } fields ? new Decision.Invalid([.. fields, .. AlsoBlank(step, current, command, facts, fields)])
        : current is { } && NotReady(step, current, facts) is { } notReady ? new Decision.Refused([notReady])
        : step.Decide(current, command, facts);

    private static Refusal? NotReady(Step step, Case current, Facts facts) => CaseTypes.RefusePartFour(step.Command, facts) ?? step.Ready(current, facts);

    // Where nothing is wrong but texts that are blank, those that a rule asks for are named in the same round.
    private static IEnumerable<InvalidField> AlsoBlank(Step step, Case? current, CaseCommand command, Facts facts, IReadOnlyList<InvalidField> fields) =>
        WellFormed.AreBlankTexts(command, fields) && (current is null || NotReady(step, current, facts) is null)
            ? step.Decide(current, command, facts).Blanks.Where(blank => fields.All(f => f.Field != blank.Field)) : [];

    private static IReadOnlyList<InvalidField> NotWellFormed(Step step, Case? current, CaseCommand command, Facts facts) =>
        WellFormed.Faults(command, facts.Today, current is null ? (DateOnly.MinValue, "") : step.After(current));
}
