using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;
using Casework.Domain.People;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The support and the monitoring of a setting causing concern: its lead worker, the notice, visits, inspections, referrals and progress meetings.</summary>
public static class SettingSupport
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
        "A list to choose from; that a driver asks for more visits is R162.")
    { KeptIn = [typeof(VisitDriver)] };

    /// <summary>More when driven.</summary>
    public static readonly Rule R162 = new("R162", Watched, "Where any of the drivers is raised, visits are more frequent.", "Strategy line 2928");

    /// <summary>More when judged so.</summary>
    public static readonly Rule R163 = new("R163", Watched,
        "A setting judged inadequate or requires improvement is visited more frequently.", "Strategy line 2931");

    /// <summary>Termly when it goes on.</summary>
    public static readonly Rule R164 = new("R164", Watched,
        "A setting that goes on being judged inadequate or requires improvement has intensive support through termly meetings.",
        "Strategy line 2937");

    /// <summary>Safeguarding partners.</summary>
    public static readonly Rule R170 = new("R170", Enforced,
        "For a safeguarding concern the referral to Ofsted, MASH, LADO or police is recorded, or why there is none.", "Strategy line 3028");

    /// <summary>Network meetings.</summary>
    public static readonly Rule R173 = new("R173", Watched,
        "Managers of settings are invited to a network meeting every term.", "Strategy line 2926");

    /// <summary>Two rhythms.</summary>
    public static readonly Rule D29 = new("D29", Watched,
        "The list meeting is half-termly for all; a progress meeting with the provider is termly while the poor grade goes on.",
        "Decision on strategy lines 2938 and 3010");

    /// <summary>A lead worker follows the one before.</summary>
    public static (DateOnly Day, string What) After(Case current) => current.Setting?.LeadWorker is { } before
        ? (before.Since, $"{before.Person.Name} was assigned")
        : (current.Concern.RaisedOn, "the concern was raised");

    /// <summary>Assigns the lead worker, whose post depends on what the setting is. The same one again changes nothing.</summary>
    public static Decision Assign(Case current, AssignLeadWorker command, Facts facts) =>
        current.Setting!.LeadWorker is { } now && (now.Person.Id, now.Post) == (command.LeadWorker.Id, command.Post)
            ? Decision.Nothing
            : Decision.Unless(
                [
                    R159.BrokenIf(facts.School is { IsChildminder: true } && command.Post is not LeadWorkerPost.ChildmindingQualityAndSupportOfficer,
                        "This is a childminder.", "Choose a Childminding Quality and Support Officer.", nameof(command.Post)),
                    R159.BrokenIf(facts.School is { IsChildminder: false } && command.Post is not LeadWorkerPost.AdvisoryTeacher,
                        "This is not a childminder.", "Choose an Advisory Teacher.", nameof(command.Post)),
                ],
                () => [new LeadWorkerAssigned(command.OccurredOn, command.LeadWorker, command.Post)]);

    /// <summary>Records the written notice to the registered person or the manager.</summary>
    public static Decision Notify(Case current, NotifyProvider command, Facts facts) => Decision.Unless(
        [
            SettingOutcomes.D30.BrokenIf(command.To.Count == 0, "Nobody is named whom the notice went to.",
                "Choose the registered person or the manager.", nameof(command.To)),
        ],
        () => [new ProviderNotified(command.OccurredOn, [.. command.To.Distinct().Order()], command.Document)]);

    /// <summary>Records a visit with its note, and what determined it.</summary>
    public static Decision Visit(Case current, VisitSetting command, Facts facts) => Decision.Unless(
        [NotesOfVisit.R34.NeedsText(command.Note, "The note of visit", nameof(command.Note))],
        () =>
        [
            new SettingVisited(command.OccurredOn, (current.Setting!.Visits?.Count ?? 0) + 1, [.. command.Drivers.Distinct().Order()], command.Focus, command.Note),
        ]);

    /// <summary>
    /// Records a published inspection with what the authority's equivalence makes of it. The same one again changes nothing, whoever recorded
    /// it first; and what the service takes in from the register counts only where it is later than what counts, or corrects it.
    /// </summary>
    public static Decision Inspected(Case current, RecordSettingInspection command, Facts facts) => command.Inspection switch
    {
        var inspection when inspection.On == default || inspection.On > command.OccurredOn =>
            new Decision.Invalid([new("Inspection.On", "The inspection cannot be after the day on which its report was published.")]),
        { Number: "" } or { Number: null } when facts.Actor.Role is not Role.System => new Decision.Invalid([new("Inspection.Number", "Enter the inspection number.")]),
        var inspection when IsKnown(current.Setting!, inspection, facts.Actor) => Decision.Nothing,
        var inspection => Decision.Accept(new SettingInspectionRecorded(command.OccurredOn, inspection, facts.Policy.Equivalence.Of(inspection))),
    };

    // Somebody who types the number that Ofsted's file left out adds something; the service never does.
    private static bool IsKnown(SettingConcern setting, InspectionOfSetting inspection, Actor actor) => setting.Counts() is { } counts
        && (inspection.SaysTheSameAs(counts)
            ? actor.Role is Role.System || inspection.Number == counts.Number
            : actor.Role is Role.System && counts.On > inspection.On && !inspection.IsSameAs(counts));

    /// <summary>Records to whom the concern was referred, or why to nobody.</summary>
    public static Decision Refer(Case current, RecordSafeguardingReferral command, Facts facts) => Decision.Unless(
        [
            R170.BrokenIf(command.To.Count == 0 && string.IsNullOrWhiteSpace(command.NoReferralBecause),
                "There is neither a referral nor a reason for none.", "Choose to whom it was referred, or say why to nobody.", nameof(command.To)),
            R170.BrokenIf(command.To.Count > 0 && !string.IsNullOrWhiteSpace(command.NoReferralBecause),
                "There is a referral and also a reason for none.", "Keep one of the two.", nameof(command.NoReferralBecause)),
        ],
        () => [new SafeguardingReferralRecorded(command.OccurredOn, [.. command.To.Distinct().Order()], command.Reference, command.NoReferralBecause)]);

    /// <summary>Records the progress meeting with the provider.</summary>
    public static Decision Meet(Case current, HoldSettingProgressMeeting command, Facts facts) => Decision.Unless(
        [NotesOfVisit.R34.NeedsText(command.Notes, "The notes of the meeting", nameof(command.Notes))],
        () => [new SettingProgressMeetingHeld(command.OccurredOn, command.Progress, command.NextSteps, command.Notes)]);
}
