using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Cases;

/// <summary>A case was closed with a successor that may have, or get, a case of its own (D40).</summary>
public sealed record CarryOn(CaseId Closed);

/// <summary>
/// Carries a closed case on under the successor of its school: the successor's open case is linked; after a conversion the academy's case is
/// opened where there is none. The case's own state decides; twice changes nothing.
/// </summary>
public static class CarryOnHandler
{
    /// <summary>Takes the step through the door, as everyone does. Throws, so that it comes again, when somebody was first.</summary>
    public static async Task Handle(CarryOn message, IQuerySession session, IMessageBus bus, CancellationToken cancellation)
    {
        if (await session.LoadAsync<Case>(message.Closed, cancellation) is not { Closure: { Successor: { } urn } closure } closed)
        {
            return;
        }

        var successor = EstablishmentId.School(urn);
        var open = await session.Query<Case>().Where(c => c.Establishment == successor && c.Stage != Stage.Closed && c.Stage != Stage.Removed)
            .SingleOrDefaultAsync(cancellation);
        CaseCommand? command = open is { }
            ? new LinkPredecessor(closure.On > open.Concern.RaisedOn ? closure.On : open.Concern.RaisedOn, closed.Id, closure.Reason)
            : Domain.Rules.Succession.Opening(closed) is { } opening ? opening with { Classification = await StrictestAsync(session, closed.Id, cancellation) }
            : null;
        if (command is null)
        {
            return;
        }

        var outcome = await bus.InvokeAsync<Outcome>(new Give(open?.Id, command, Actor.Succession, $"carry-on:{closed.Id}:{open?.Id}"), cancellation);
        if (outcome is not Outcome.Recorded)
        {
            throw new InvalidOperationException($"Case {closed.Id} could not be carried on under {urn}: {outcome}");
        }
    }

    // What is carried on stays as closely kept as it was.
    private static async Task<Classification> StrictestAsync(IQuerySession session, CaseId closed, CancellationToken cancellation) =>
        (await session.HistoryOfAsync(closed, null, cancellation)).Where(h => h.Data is ConcernRaised or Designated).Max(h => h.Classification);
}
