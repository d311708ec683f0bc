using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests.Rules;

/// <summary>R159 to R164, R170, D30: who looks after a setting causing concern, and what they record.</summary>
public sealed class SettingSupportTests
{
    private static readonly DateOnly Day = new(2026, 1, 13);

    [Fact]
    [Trait("Allows", "R159")]
    [Trait("Allows", "D30")]
    public void A_nursery_is_led_by_an_Advisory_Teacher() =>
        Given(SettingStory.Raised).When(Worker(LeadWorkerPost.AdvisoryTeacher), by: StandardsLead)
            .Then(new LeadWorkerAssigned(Day, OtherAdviser.Named(), LeadWorkerPost.AdvisoryTeacher));

    [Fact]
    [Trait("Refuses", "R159")]
    public void A_nursery_is_not_led_by_a_childminding_officer() =>
        Given(SettingStory.Raised).When(Worker(LeadWorkerPost.ChildmindingQualityAndSupportOfficer), by: StandardsLead).ThenRefusedAt("Post", by: "R159");

    [Fact]
    [Trait("Allows", "R159")]
    public void A_childminder_is_led_by_a_Childminding_Quality_and_Support_Officer() =>
        Given(SettingStory.Raised).When(Worker(LeadWorkerPost.ChildmindingQualityAndSupportOfficer), by: StandardsLead, school: SettingStory.Childminder)
            .ThenAccepted();

    [Fact]
    [Trait("Refuses", "R159")]
    public void A_childminder_is_not_led_by_an_Advisory_Teacher() =>
        Given(SettingStory.Raised).When(Worker(LeadWorkerPost.AdvisoryTeacher), by: HoSI, school: SettingStory.Childminder).ThenRefusedBy("R159");

    [Fact]
    public void The_same_lead_worker_again_changes_nothing() =>
        Given(SettingStory.Led).When(new AssignLeadWorker(Day, ItsLeadWorker.Named(), LeadWorkerPost.AdvisoryTeacher), by: StandardsLead).ThenNothing();

    [Fact]
    public void The_lead_worker_records_on_their_own_settings_and_no_other_adviser_does()
    {
        var visit = new VisitSetting(Day, [VisitDriver.Leadership], "The rooms", "Notes/1.docx");

        Given(SettingStory.Led).When(visit, by: ItsLeadWorker).ThenAccepted();
        Given(SettingStory.Led).When(visit, by: OtherAdviser).ThenNotPermitted();
        Given(SettingStory.Raised).When(visit, by: ItsLeadWorker).ThenNotPermitted();
    }

    [Fact]
    [Trait("Allows", "D30")]
    public void The_provider_is_told_in_writing() =>
        Given(SettingStory.Led).When(new NotifyProvider(Day, [ProviderContact.Manager], "Letters/1.pdf"), by: Clerk)
            .Then(new ProviderNotified(Day, [ProviderContact.Manager], "Letters/1.pdf"));

    [Fact]
    [Trait("Refuses", "D30")]
    public void A_notice_to_nobody_is_no_notice() =>
        Given(SettingStory.Led).When(new NotifyProvider(Day, [], "Letters/1.pdf"), by: Clerk).ThenRefusedAt("To", by: "D30");

    [Fact]
    [Trait("Shows", "R161")]
    public void A_visit_keeps_what_determined_it() =>
        Case.Replay(SettingStory.Visited)!.Setting!.Visits!.ShouldHaveSingleItem().Drivers.ShouldBe([VisitDriver.OfstedGrade, VisitDriver.CausingConcern]);

    [Fact]
    [Trait("Refuses", "R34")]
    public void A_visit_to_a_setting_has_a_note_too() =>
        Given(SettingStory.Led).When(new VisitSetting(Day, [VisitDriver.BuyBack], "The rooms", " "), by: ItsLeadWorker).ThenRefusedBy("R34");

    [Fact]
    [Trait("Allows", "R170")]
    public void A_safeguarding_concern_is_referred_or_it_is_said_why_not()
    {
        Given(SettingStory.RaisedForSafety).When(new RecordSafeguardingReferral(Day, [Partner.Lado, Partner.Mash], "LADO-17"), by: StandardsLead)
            .Then(new SafeguardingReferralRecorded(Day, [Partner.Mash, Partner.Lado], "LADO-17", null));
        Given(SettingStory.RaisedForSafety).When(new RecordSafeguardingReferral(Day, [], null, "The LADO saw no threshold"), by: StandardsLead).ThenAccepted();
    }

    [Fact]
    [Trait("Refuses", "R170")]
    public void A_referral_to_nobody_needs_a_reason_and_one_to_somebody_none()
    {
        Given(SettingStory.RaisedForSafety).When(new RecordSafeguardingReferral(Day, []), by: StandardsLead).ThenRefusedAt("To", by: "R170");
        Given(SettingStory.RaisedForSafety).When(new RecordSafeguardingReferral(Day, [Partner.Police], null, "None"), by: StandardsLead)
            .ThenRefusedAt("NoReferralBecause", by: "R170");
    }

    [Fact]
    public void An_inspection_recorded_late_does_not_outdo_a_newer_one()
    {
        var older = new SettingInspectionRecorded(new(2026, 4, 20), new("10800020", new(2025, 12, 1), SettingGrade.Inadequate), OutcomeMeaning.RequiresImprovementOrWorse);

        Case.Replay(SettingStory.JudgedGood.Append(older))!.Setting!.LastInspection!.Inspection.Number.ShouldBe("10800044");
    }

    [Fact]
    public void What_the_service_takes_in_from_the_register_is_never_recorded_twice()
    {
        var found = new InspectionOfSetting("10800050", new(2026, 2, 2), SettingGrade.Inadequate, SafeguardingMet: false);
        var typed = SettingStory.Led.Append(new SettingInspectionRecorded(new(2026, 3, 2), found, OutcomeMeaning.RequiresImprovementOrWorse)).ToArray();

        Given(SettingStory.Led).When(FromRegister(found), by: Actor.Inspections)
            .Then(new SettingInspectionRecorded(found.On, found, OutcomeMeaning.RequiresImprovementOrWorse));
        Given(typed).When(FromRegister(found), by: Actor.Inspections).ThenNothing();
        Given(typed).When(FromRegister(found with { Number = "" }), by: Actor.Inspections).ThenNothing();
        Given(typed).When(FromRegister(SettingStory.Poor), by: Actor.Inspections).ThenNothing();
        Given(SettingStory.Led).When(FromRegister(SettingStory.Poor), by: Actor.Inspections).ThenNothing();
    }

    [Fact]
    public void What_the_register_corrects_is_taken_in_though_it_was_typed_before() =>
        Given(SettingStory.Led).When(FromRegister(SettingStory.Poor with { Grade = SettingGrade.Inadequate }), by: Actor.Inspections)
            .Then(new SettingInspectionRecorded(SettingStory.Poor.On, SettingStory.Poor with { Grade = SettingGrade.Inadequate }, OutcomeMeaning.RequiresImprovementOrWorse));

    [Fact]
    public void Somebody_who_types_an_inspection_enters_its_number() =>
        Given(SettingStory.Led).When(FromRegister(SettingStory.Poor with { Number = "" }), by: ItsLeadWorker).ThenInvalid("Inspection.Number");

    [Fact]
    [Trait("Shows", "X28")]
    public void Ofsted_inspects_an_inadequate_setting_again_within_six_months()
    {
        new JudgedSetting(SettingStory.Poor with { Grade = SettingGrade.Inadequate }, OutcomeMeaning.RequiresImprovementOrWorse)
            .InspectedAgainBy().ShouldBe(new DateOnly(2026, 4, 9));
        new JudgedSetting(SettingStory.Poor, OutcomeMeaning.RequiresImprovementOrWorse).InspectedAgainBy().ShouldBeNull();
    }

    [Fact]
    public void An_inspection_is_not_later_than_its_report() =>
        Given(SettingStory.Led).When(new RecordSettingInspection(Day, new("10800050", Day.AddDays(1), SettingGrade.Good)), by: DataManager)
            .ThenInvalid("Inspection.On");

    [Fact]
    public void A_setting_counts_as_judged_poor_until_a_later_inspection_is_good()
    {
        Case.Replay(SettingStory.Met)!.Setting!.IsJudgedPoor().ShouldBeTrue();
        Case.Replay(SettingStory.JudgedGood)!.Setting!.IsJudgedPoor().ShouldBeFalse();
        Case.Replay(SettingStory.Raised)!.Setting!.IsJudgedPoor().ShouldBeFalse();
    }

    private static RecordSettingInspection FromRegister(InspectionOfSetting inspection) => new(inspection.On, inspection);

    private static AssignLeadWorker Worker(LeadWorkerPost post) => new(Day, OtherAdviser.Named(), post);
}
