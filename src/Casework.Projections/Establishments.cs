using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;

namespace Casework.Projections;

/// <summary>The establishment, kept in the transaction that changes it.</summary>
public sealed partial class EstablishmentProjection : SingleStreamProjection<Establishment, EstablishmentId>
{
    /// <summary>Takes every establishment event.</summary>
    public EstablishmentProjection() => Array.ForEach(EventTypes.Of<EstablishmentEvent>(), IncludeType);

    /// <inheritdoc/>
    public override Establishment? Evolve(Establishment? snapshot, EstablishmentId id, IEvent e) =>
        e.Data is EstablishmentEvent happened ? Establishment.Evolve(snapshot, id, happened) : snapshot;
}

/// <summary>The progress of an import, kept in the transaction that stores its rows.</summary>
public sealed partial class ImportProjection : SingleStreamProjection<ImportProgress, ImportId>
{
    /// <summary>Takes every import event.</summary>
    public ImportProjection() => Array.ForEach(typeof(ImportEvent).GetNestedTypes(), IncludeType);

    /// <inheritdoc/>
    public override ImportProgress? Evolve(ImportProgress? snapshot, ImportId id, IEvent e) =>
        e.Data is ImportEvent happened ? ImportProgress.Evolve(snapshot, id, happened, e.Timestamp) : snapshot;
}

/// <summary>
/// The day as at which a source last showed a subject (<c>{source}:{subject}</c>). Rows that change nothing leave no event,
/// so without it an older file could not be told from a newer one.
/// </summary>
public sealed record LastPublished(string Id, DateOnly AsAt);

/// <summary>How establishments and imports are stored.</summary>
public static class Establishments
{
    /// <summary>The stored name of an inspection of a school.</summary>
    public const string SchoolInspected = "school_inspected";

    /// <summary>The stored name of an inspection of a setting.</summary>
    public const string SettingInspected = "setting_inspected";

    /// <summary>Names the events, which is their storage contract, and adds the projections and indexes.</summary>
    public static void ConfigureEstablishments(this StoreOptions options)
    {
        options.Events.MapEventType<EstablishmentEvent.Registered>("establishment_registered");
        options.Events.MapEventType<EstablishmentEvent.Renamed>("establishment_renamed");
        options.Events.MapEventType<EstablishmentEvent.HeadteacherChanged>("headteacher_changed");
        options.Events.MapEventType<EstablishmentEvent.TypeChanged>("establishment_type_changed");
        options.Events.MapEventType<EstablishmentEvent.StatusChanged>("establishment_status_changed");
        options.Events.MapEventType<EstablishmentEvent.DetailsChanged>("establishment_details_changed");
        options.Events.MapEventType<EstablishmentEvent.Linked>("establishment_linked");
        options.Events.MapEventType<EstablishmentEvent.SettingInspected>(SettingInspected);
        options.Events.MapEventType<EstablishmentEvent.SchoolInspected>(SchoolInspected);
        options.Events.MapEventType<ImportEvent.Started>("import_started");
        options.Events.MapEventType<ImportEvent.Advanced>("import_advanced");
        options.Events.MapEventType<ImportEvent.Completed>("import_completed");
        options.Events.MapEventType<ImportEvent.Failed>("import_failed");

        options.NameMonitoringEvents();
        options.Projections.Add<EstablishmentProjection>(ProjectionLifecycle.Inline);
        options.Projections.Add<ImportProjection>(ProjectionLifecycle.Inline);

        options.Schema.For<Establishment>().Index(it => it.Urn).Index(it => it.DisplayName).Index(it => it.LocalAuthority!).Index(it => it.InspectedIn!)
            .Index(it => it.SettingJudged!);
        options.Schema.For<ImportProgress>().Index(it => it.StartedAt);
    }

    private static void NameMonitoringEvents(this StoreOptions options)
    {
        options.Events.MapEventType<NamedInspectorAssigned>("named_inspector_assigned");
        options.Events.MapEventType<PartnerAssigned>("partner_assigned");
        options.Events.MapEventType<RagRatingSet>("rag_rating_set");
        options.Events.MapEventType<VisitCategorySet>("visit_category_set");
        options.Events.MapEventType<SchoolVisitMade>("school_visit_made");
        options.Events.MapEventType<SchoolNoteAgreed>("school_note_agreed");
        options.Events.MapEventType<SchoolNoteShared>("school_note_shared");
        options.Events.MapEventType<ContactMade>("contact_made");
        options.Events.MapEventType<SelfEvaluationReceived>("self_evaluation_received");
        options.Events.MapEventType<PackageRecorded>("package_recorded");
        options.Events.MapEventType<SupportRecorded>("support_recorded");
        options.Events.MapEventType<ReviewCommissioned>("review_commissioned");
        options.Events.MapEventType<VacancyNotified>("vacancy_notified");
        options.Events.MapEventType<VacancyFilled>("vacancy_filled");
        options.Events.MapEventType<GovernorRecorded>("governor_recorded");
        options.Events.MapEventType<GovernorEnded>("governor_ended");
        options.Events.MapEventType<SuspensionRecommended>("suspension_recommended");
        options.Events.MapEventType<NoCaseDecided>("no_case_decided");
    }
}
