using Casework.Domain.Cases;
using Casework.Domain.Establishments;

namespace Casework.Api.Demonstration;

/// <summary>
/// One demonstration case told act by act, in days before today. Each act has an id of its own, so that an interrupted start goes on
/// where it stopped.
/// </summary>
internal sealed record Telling(SchoolDays Days, EstablishmentId About)
{
    private readonly CaseId id = CaseId.For(About, 1);
    private int told;

    /// <summary>Somebody opens the case.</summary>
    public Act Opens(int ago, string person, Func<DateOnly, CaseCommand> command) => Tell(ago, person, null, command);

    /// <summary>Somebody does something about it.</summary>
    public Act Does(int ago, string person, Func<DateOnly, CaseCommand> command) => Tell(ago, person, id, command);

    private Act Tell(int ago, string person, CaseId? on, Func<DateOnly, CaseCommand> command) =>
        new Act.OnCase(Days.On(ago), person, on, $"demonstration:{id}:{told++}", () => command(Days.Day(ago)));
}
