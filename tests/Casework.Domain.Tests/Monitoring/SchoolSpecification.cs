using System.Collections.Immutable;
using Casework.Domain.Monitoring;

namespace Casework.Domain.Tests.Monitoring;

/// <summary>A specification of what is recorded about a school beside its cases: about a school, when a command, then events or a refusal.</summary>
public sealed class SchoolSpecification
{
    /// <summary>A maintained primary school.</summary>
    public static readonly Establishment Primary = School(1, 4, "Primary");

    /// <summary>A primary academy.</summary>
    public static readonly Establishment PrimaryAcademy = School(34, 10, "Primary");

    /// <summary>A secondary academy.</summary>
    public static readonly Establishment SecondaryAcademy = School(28, 10, "Secondary");

    /// <summary>An independent school.</summary>
    public static readonly Establishment Independent = School(11, 3, "Not applicable");

    /// <summary>The day on which the specifications happen.</summary>
    public static readonly DateOnly Day = new(2026, 11, 16);

    private readonly Establishment school;
    private Decision<MonitoringEvent>? decision;

    private SchoolSpecification(Establishment school) => this.school = school;

    /// <summary>A school to which this happened.</summary>
    public static SchoolSpecification About(Establishment school, params EstablishmentEvent[] history) => new(After(school, history));

    /// <summary>A school after this happened.</summary>
    public static Establishment After(Establishment school, params EstablishmentEvent[] history) =>
        history.Aggregate(school, (it, happened) => Establishment.Evolve(it, it.Id, happened)!);

    /// <summary>A school of a type and group of the register.</summary>
    public static Establishment School(int type, int group, string phase) => new(
        EstablishmentId.School(new("900001")), "Larkspur Rise School", new(type, "School of that type", group), EstablishmentStatus.Open, new(1998, 9, 1), null,
        new Dictionary<Detail, string> { [Detail.Phase] = phase, [Detail.Headteacher] = "Robin Vale" }.ToImmutableSortedDictionary(), [], []);

    /// <summary>Somebody gives a command.</summary>
    public SchoolSpecification When(SchoolCommand command, Actor by, Case? open = null, bool ours = true)
    {
        decision = SchoolWorkflow.Decide(school, command, new(Day, by, ours, open));
        return this;
    }

    /// <summary>Exactly these events are recorded.</summary>
    public void Then(params MonitoringEvent[] events) =>
        StoredJson.Describe(decision.ShouldBeOfType<Decision<MonitoringEvent>.Accepted>(Said()).Events).ShouldBe(StoredJson.Describe(events));

    /// <summary>It was already so.</summary>
    public void ThenNothing() => Then();

    /// <summary>It is recorded, whatever the event says; the school as it is then.</summary>
    public Establishment ThenAccepted()
    {
        var events = decision.ShouldBeOfType<Decision<MonitoringEvent>.Accepted>(Said()).Events;
        events.ShouldNotBeEmpty();
        return After(school, [.. events]);
    }

    /// <summary>Exactly these rules refuse it.</summary>
    public void ThenRefusedBy(params string[] rules) =>
        decision.ShouldBeOfType<Decision<MonitoringEvent>.Refused>(Said()).Refusals.Select(r => r.Rule.Id).ShouldBe(rules, Said());

    /// <summary>Exactly these fields are missing or cannot be right.</summary>
    public void ThenInvalid(params string[] fields) =>
        decision.ShouldBeOfType<Decision<MonitoringEvent>.Invalid>(Said()).Fields.Select(f => f.Field).ShouldBe(fields, Said());

    /// <summary>The actor may not do this.</summary>
    public void ThenNotPermitted() =>
        decision.ShouldBeOfType<Decision<MonitoringEvent>.NotPermitted>(Said()).Refusal.Rule.Id.ShouldBe("WHO");

    private string Said() => StoredJson.Describe(decision!);
}
