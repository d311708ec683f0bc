using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Establishments;
using Casework.Domain.People;

namespace Casework.Domain.Rules;

/// <summary>
/// A school that converts, merges or closes: what the register suggests, and the case of the successor that carries on (D40, D11).
/// </summary>
public static class Succession
{
    /// <summary>
    /// How the register suggests that an open case ends; null while it shows the school open and of the same kind. Where it names more than
    /// one successor, a person decides which counts (D11), and none is suggested.
    /// </summary>
    public static SuggestedClosure? Suggested(Case current, SchoolFacts? school) => school switch
    {
        null => null,
        _ when current.IsOver => null,
        _ when current.Type is CaseType.MaintainedSchool && school.Kind is CaseType.Academy =>
            new(ClosureReason.ConvertedToAcademy, new(current.Establishment.Urn()), $"{school.Name} is now an academy on the register."),
        { IsOpen: true } => null,
        { Successors: null or [] } => new(ClosureReason.SchoolClosed, null, $"The register shows {school.Name} as closed and names no successor."),
        { Successors: [var only] } => new(ReasonFor(current, only), only.Urn, $"The register shows {school.Name} as closed, succeeded by {only.Name} ({only.Urn})."),
        _ => new(null, null, $"The register shows {school.Name} as closed and names more than one successor, so that a person decides (D11)."),
    };

    /// <summary>The successor's case carries on that of the school: what opens it, when it has none. Null where nothing is opened by itself.</summary>
    public static RaiseAcademyConcern? Opening(Case closed) => closed is
    { Type: CaseType.MaintainedSchool, Closure: { Reason: ClosureReason.ConvertedToAcademy, Successor: { } successor } closure }
        ? new(closure.On, successor, closed.Designation?.Triggers ?? closed.Concern.Triggers, closed.Designation?.Grounds ?? closed.Concern.Grounds,
            closed.Concern.Evidence, Predecessor: closed.Id)
        : null;

    /// <summary>Refuses a predecessor that a person names: the service links cases by itself.</summary>
    internal static Refusal? RefuseToName(RaiseAcademyConcern command, Facts facts) => Closing.D40.BrokenIf(
        command.Predecessor is not null && facts.Actor.Role is not Role.System, "The service itself carries a case on after a conversion.",
        "Close the case of the school that converted, and name this academy as its successor.", nameof(command.Predecessor));

    internal static IEnumerable<CaseEvent> CarriedOn(RaiseAcademyConcern command) => command.Predecessor is { } predecessor
        ? [new PredecessorLinked(command.OccurredOn, predecessor, ClosureReason.ConvertedToAcademy)]
        : [];

    /// <summary>Links the closed case of a predecessor. A link that is there already changes nothing.</summary>
    public static Decision Link(Case current, LinkPredecessor command, Facts facts) => current.Predecessors?.Any(p => p.Case == command.Predecessor) is true
        ? Decision.Nothing
        : Decision.Accept(new PredecessorLinked(command.OccurredOn, command.Predecessor, command.Reason));

    private static ClosureReason ReasonFor(Case current, SuccessorFacts successor) =>
        current.Type is CaseType.MaintainedSchool && successor is { IsAcademy: true, IsMerger: false } ? ClosureReason.ConvertedToAcademy : ClosureReason.Merged;
}

/// <summary>
/// How the register suggests that a case ends, and why. No <paramref name="Reason"/>: the register cannot say, and a person decides.
/// </summary>
public sealed record SuggestedClosure(ClosureReason? Reason, Urn? Successor, string Why);
