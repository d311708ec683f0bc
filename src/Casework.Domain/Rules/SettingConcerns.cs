using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Early years settings causing concern, and the early years of schools.</summary>
public static class SettingConcerns
{
    /// <summary>Who looks after it.</summary>
    public static readonly Rule R159 = new("R159", Enforced,
        "Each funded setting has an Advisory Teacher, each childminder a Childminding Quality and Support Officer.", "Strategy line 2895");

    /// <summary>One to three visits.</summary>
    public static readonly Rule R160 = new("R160", Watched,
        "A setting is visited one to three times a year, by what it buys; childminders are contacted as needed.", "Strategy line 2922");

    /// <summary>What drives visits.</summary>
    public static readonly Rule R161 = new("R161", Shown,
        "Visits follow eleven drivers, among them the Ofsted grade, safeguarding, a new manager, or being on the list.", "Strategy line 2898",
        "A list to choose from; that a driver asks for more visits is R162.");

    /// <summary>More when driven.</summary>
    public static readonly Rule R162 = new("R162", Watched, "Where any of the drivers is raised, visits are more frequent.", "Strategy line 2928");

    /// <summary>More when judged so.</summary>
    public static readonly Rule R163 = new("R163", Watched,
        "A setting judged inadequate or requires improvement is visited more frequently.", "Strategy line 2931");

    /// <summary>Termly when it goes on.</summary>
    public static readonly Rule R164 = new("R164", Watched,
        "A setting that goes on being judged inadequate or requires improvement has intensive support through termly meetings.",
        "Strategy line 2937");

    /// <summary>Seven triggers.</summary>
    public static readonly Rule R165 = new("R165", Enforced,
        "A setting causes concern by its Ofsted grade, leadership, environment, teaching, safeguarding, unmet EYFS duties or neglected needs.",
        "Strategy line 2994");

    /// <summary>The half-termly meeting.</summary>
    public static readonly Rule R166 = new("R166", Watched,
        "Every half term the early years team meets about the settings causing concern.", "Strategy line 3010");

    /// <summary>Passed on.</summary>
    public static readonly Rule R167 = new("R167", Shown,
        "What the meeting settles is passed on to the teams that can act on it.", "Strategy line 3012",
        "It is passed on outside the product; who was told is kept.");

    /// <summary>The team's own meeting.</summary>
    public static readonly Rule R168 = new("R168", Shown,
        "The Standards Team meets too and draws what is known together into actions.", "Strategy line 3014",
        "A meeting of the team's own, whose result comes in as actions.");

    /// <summary>Typical actions.</summary>
    public static readonly Rule R169 = new("R169", Shown,
        "Typical actions are focused visits, networking, training, close monitoring, work on inclusion, and work with other bodies.",
        "Strategy line 3017", "A list to choose from; which one fits is decided by people.");

    /// <summary>Safeguarding partners.</summary>
    public static readonly Rule R170 = new("R170", Enforced,
        "For a safeguarding concern the referral to Ofsted, MASH, LADO or police is recorded, or why there is none.", "Strategy line 3028");

    /// <summary>Off the list.</summary>
    public static readonly Rule R171 = new("R171", Enforced,
        "A setting stays on the list until its practice improves or its grade changes, with evidence for one of the two.", "Strategy line 3032");

    /// <summary>Who hears about settings.</summary>
    public static readonly Rule R172 = new("R172", Watched,
        "The SRG hears about settings every half term, the Standards Partnership Board four times a year.", "Strategy line 3034");

    /// <summary>Network meetings.</summary>
    public static readonly Rule R173 = new("R173", Watched,
        "Managers of settings are invited to a network meeting every term.", "Strategy line 2926");

    /// <summary>Early years in schools.</summary>
    public static readonly Rule R174 = new("R174", Watched,
        "For every school causing concern it is recorded whether early years support was considered.", "Strategy line 3073");

    /// <summary>Seen on a school visit.</summary>
    public static readonly Rule R175 = new("R175", Shown,
        "An early years concern seen on a school visit goes to the Strategic Lead for Schools, who follows it up.", "Strategy line 3057",
        "It is passed on between colleagues; the note of visit is kept.");

    /// <summary>Profile figures.</summary>
    public static readonly Rule R176 = new("R176", Enforced,
        "EYFS Profile figures are no measure of accountability: neither a ground for a concern nor an order of rank.", "Strategy line 2838");

    /// <summary>Early years, independent.</summary>
    public static readonly Rule R177 = new("R177", Shown,
        "The Standards Team looks after the early years of independent schools.", "Strategy line 3048",
        "It says whose work it is; nothing is due by it.");

    /// <summary>Two rhythms.</summary>
    public static readonly Rule D29 = new("D29", Watched,
        "The list meeting is half-termly for all; a progress meeting with the provider is termly while the poor grade goes on.",
        "Decision on strategy lines 2938 and 3010");

    /// <summary>Who leads, who removes.</summary>
    public static readonly Rule D30 = new("D30", Enforced,
        "The adviser leads; the provider is told in writing; the meeting chaired by the Standards Lead removes, on evidence.",
        "Decision on strategy lines 3010 and 3032");

    /// <summary>Opens the case of a setting, which puts it on the list.</summary>
    public static Decision Raise(RaiseSettingConcern command, Facts facts) =>
        Concerns.NotOnRegister(facts, command.Setting.Urn(), nameof(command.Setting)) ?? Decision.Unless(
            [
                .. Concerns.RefuseToOpen(CaseType.Setting, facts, nameof(command.Setting)),
                Concerns.R55.NeedsText(command.Grounds, "The specific grounds", nameof(command.Grounds)),
                Concerns.R40.NeedsText(command.Evidence, "The evidence", nameof(command.Evidence)),
            ],
            () => [new SettingConcernRaised(command.OccurredOn, command.Setting, facts.Cases.Count + 1, command.Grounds, command.Evidence, facts.Actor.Id)]);
}
