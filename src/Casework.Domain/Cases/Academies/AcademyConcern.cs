using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Academies;

/// <summary>A concern about an academy, which is its trust's to answer (R148 to R158).</summary>
public sealed record AcademyConcern()
{
    /// <summary>The case that its first event opens.</summary>
    public static Case Open(AcademyConcernRaised e) => new(
        CaseId.For(EstablishmentId.School(e.Urn), e.Episode), CaseType.Academy, Stage.AcademyConcernOpen, new(e.Triggers, e.Grounds, e.Evidence, e.OccurredOn, e.RaisedBy),
        Academy: new());

    /// <summary>The case after an event of this kind.</summary>
    public Case After(Case current, AcademyEvent happened) => current;
}
