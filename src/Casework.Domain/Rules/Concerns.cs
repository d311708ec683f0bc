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

    /// <summary>Opens the case of a maintained school that has no open case.</summary>
    public static Decision Raise(RaiseConcern command, Facts facts) => facts.School is not { } school
        ? new Decision.Invalid([new(nameof(command.Urn), $"No school with the URN {command.Urn} is on the register.")])
        : Decision.Unless(
            [
                WarningNotices.R131.BrokenIf(!school.IsOurs, $"{school.Name} is not a school of this authority.", "Its own authority keeps its case.", nameof(command.Urn)),
                D22.BrokenIf(!school.IsMaintained && !school.IsPupilReferralUnit, $"{school.Name} is a {school.Type}; a case of this kind is for maintained schools.", "Raise the concern with the academy trust or the proprietor.", nameof(command.Urn)),
                D22.BrokenIf((school.IsMaintained || school.IsPupilReferralUnit) && !school.IsOpen, $"{school.Name} is not open.", "Choose a school that is open.", nameof(command.Urn)),
                D7.BrokenIf(facts.Cases.Open is not null, $"{school.Name} already has the open case {facts.Cases.Open}.", "Record what you know on that case.", nameof(command.Urn)),
                R55.BrokenIf(command.Triggers.Count == 0, "No trigger is named.", "Choose at least one of the five triggers.", nameof(command.Triggers)),
                R55.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
            ],
            () => [new ConcernRaised(command.OccurredOn, command.Urn, facts.Cases.Count + 1, [.. command.Triggers.Distinct()], command.Grounds, command.Evidence, facts.Actor.Id)]);

    /// <summary>Records with whom the concern was discussed; anyone but the headteacher needs a reason.</summary>
    public static Decision Discuss(Case current, RecordDiscussion command, Facts facts) => Decision.Unless(
        [
            D34.BrokenIf(command.With is not DiscussedWith.Headteacher && string.IsNullOrWhiteSpace(command.ReasonNotHeadteacher),
                "The concern was not discussed with the headteacher.", "Say why not.", nameof(command.ReasonNotHeadteacher)),
        ],
        () => [new ConcernDiscussed(command.OccurredOn, command.With, command.Summary, command.ReasonNotHeadteacher)]);
}
