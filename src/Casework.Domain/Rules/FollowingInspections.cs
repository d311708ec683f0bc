using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;

namespace Casework.Domain.Rules;

/// <summary>
/// What an inspection that stands on the register brings about by itself. At a maintained school the open case takes it in, and where none is
/// open a result of requires improvement or worse opens one (D1). The open case of a setting takes in the inspection that counts (R163, R171).
/// The case of an academy reads the register, and what an independent school's record needs to know, the register does not tell (R178):
/// of those, people are told what is due.
/// </summary>
public static class FollowingInspections
{
    /// <summary>The command that follows; null where nothing does. The door decides it under the policy of the day that it tells of.</summary>
    public static CaseCommand? Of(EstablishmentId school, string number, Facts facts, Policies policies) => facts.School switch
    {
        { Kind: CaseType.MaintainedSchool, IsOurs: true, IsOpen: true, Inspections: { } known }
            when known.FirstOrDefault(one => one.Number == number) is { } inspection =>
            facts.Cases.Open is not null ? new RecordOfstedOutcome(inspection.PublishedOn, inspection) : Opening(school, known, policies),
        { Kind: CaseType.Setting, IsOurs: true, SettingInspection: { } counts } when facts.Cases.Open is not null =>
            new RecordSettingInspection(counts.On, counts),
        _ => null,
    };

    // A case is opened on the latest judgement, whichever inspection of an import is followed first.
    private static RaiseConcern? Opening(EstablishmentId school, IReadOnlyList<SchoolInspection> known, Policies policies) =>
        known.MaxBy(one => one.JudgedOn()) is { } told
            && policies.InForceOn(told.PublishedOn).Equivalence.Of(OfstedStanding.Of(known)!) is OutcomeMeaning.RequiresImprovementOrWorse
            ? new(told.PublishedOn, new(school.Urn()), [Trigger.T1OfstedOutcome],
                "Ofsted's outcome counts as requires improvement or worse.", $"Ofsted inspection {told.Number}")
            : null;
}
