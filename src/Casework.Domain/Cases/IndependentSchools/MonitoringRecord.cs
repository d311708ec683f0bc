using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>The monitoring record of an independent school (R178).</summary>
public sealed record MonitoringRecord()
{
    /// <summary>The case that its first event opens.</summary>
    public static Case Open(MonitoringOpened e) => new(
        CaseId.For(EstablishmentId.School(e.Urn), e.Episode), CaseType.IndependentSchool, Stage.Monitored, new([], e.Reason, "", e.OccurredOn, e.OpenedBy),
        Independent: new());

    /// <summary>The case after an event of this kind.</summary>
    public Case After(Case current, IndependentEvent happened) => current;
}
