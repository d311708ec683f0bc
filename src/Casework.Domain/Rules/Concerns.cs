using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Raising a concern and discussing it with the school before the SRG sees it.</summary>
public static class Concerns
{
    /// <summary>Evidence.</summary>
    public static readonly Rule R40 = new("R40", Enforced, "Challenge and concerns carry evidence.", "Strategy line 1811");

    /// <summary>Triggers, grounds and evidence.</summary>
    public static readonly Rule R55 = new("R55", Enforced,
        "A designation rests on at least one of the five triggers, with specific grounds and evidence.", "Strategy line 2158");

    /// <summary>Discussed first.</summary>
    public static readonly Rule R56 = new("R56", Enforced,
        "A concern tabled at the SRG has already been discussed with the headteacher.", "Strategy line 2214");

    /// <summary>The Chair instead, or nobody yet.</summary>
    public static readonly Rule D34 = new("D34", Enforced,
        "Where the concern is about the headteacher, it is discussed with the Chair instead, or with nobody yet for safeguarding, with a reason.",
        "Decision on strategy line 2214");

    /// <summary>One episode at a time.</summary>
    public static readonly Rule D7 = new("D7", Enforced,
        "A school has one episode on the list at a time; its clock starts with its designation.", "Decision on strategy line 2171");

    /// <summary>Case types.</summary>
    public static readonly Rule D22 = new("D22", Enforced,
        "Maintained schools, academies, settings and independent schools have cases of their own kind.", "Decision on strategy lines 2179 to 2216");

    /// <summary>Opens the case of a maintained school or a pupil referral unit.</summary>
    public static Decision Raise(RaiseConcern command, Facts facts) =>
        NotOnRegister(facts, command.Urn.Value, nameof(command.Urn)) ?? Decision.Unless(
            [
                .. RefuseToOpen(CaseType.MaintainedSchool, facts, nameof(command.Urn)),
                R55.BrokenIf(command.Triggers.Count == 0, "No trigger is named.", "Choose at least one of the five triggers.", nameof(command.Triggers)),
                R55.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
            ],
            () =>
            [
                new ConcernRaised(command.OccurredOn, command.Urn, facts.Cases.Count + 1, [.. command.Triggers.Distinct()], command.Grounds, command.Evidence, facts.Actor.Id),
                .. OfstedOutcomes.AtOpening(facts),
            ]);

    /// <summary>The answer when the school or setting is not on the register; null when it is.</summary>
    public static Decision? NotOnRegister(Facts facts, string urn, string field) => facts.School is null
        ? new Decision.Invalid([new(field, $"No school or setting with the URN {urn} is on the register.")])
        : null;

    /// <summary>
    /// What speaks against a case of this kind about a school or setting whatever the concern is: it is not this authority's, of another
    /// kind, not open, or has an open case.
    /// </summary>
    public static IEnumerable<Refusal?> RefuseToOpen(CaseType kind, Facts facts, string field) => facts.School is not { } school ? [] :
    [
        WarningNotices.R131.BrokenIf(!school.IsOurs, $"{school.Name} is not of this authority.", "Its own authority keeps its case.", field),
        D22.BrokenIf(school.Kind != kind, $"{school.Name} is a {school.Type}; this kind of case is for {kind.InWords()}.",
            school.Kind is { } its ? $"Open the kind of case that is for {its.InWords()}." : "No kind of case is kept about it.", field),
        D22.BrokenIf(school.Kind == kind && !school.IsOpen, $"{school.Name} is not open.", "Choose one that is open.", field),
        D7.BrokenIf(facts.Cases.Open is not null, $"{school.Name} already has the open case {facts.Cases.Open}.", "Record what you know on that case.", field),
    ];

    /// <summary>Records with whom the concern was discussed; anyone but the headteacher needs a reason.</summary>
    public static Decision Discuss(Case current, RecordDiscussion command, Facts facts) => Decision.Unless(
        [
            D34.BrokenIf(command.With is not DiscussedWith.Headteacher && string.IsNullOrWhiteSpace(command.ReasonNotHeadteacher),
                "The concern was not discussed with the headteacher.", "Say why not.", nameof(command.ReasonNotHeadteacher)),
        ],
        () => [new ConcernDiscussed(command.OccurredOn, command.With, command.Summary, command.ReasonNotHeadteacher)]);
}
