using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.IndependentSchools;

/// <summary>The last inspection of an independent school (R178).</summary>
public sealed record IndependentInspection(
    Inspectorate By, DateOnly InspectedOn, bool StandardsMet, bool SafeguardingMet, string? UnmetStandards, OfstedGrade? Grade, DateOnly PublishedOn);

/// <summary>The concern that was noted last, and with whom it was shared.</summary>
public sealed record NotedConcern(
    DateOnly On, IReadOnlyList<MonitoringConcern> About, string Grounds, string Evidence, DateOnly? SharedOn = null, IReadOnlyList<SharedWith>? With = null);

/// <summary>What the sub-board decided last.</summary>
public sealed record SubBoardReview(DateOnly On, SubBoardOutcome Outcome, string Reason);

/// <summary>The monitoring record of an independent school (R178).</summary>
public sealed record MonitoringRecord(
    Inspectorate? InspectedBy = null, IndependentInspection? LastInspection = null, NotedConcern? Concern = null, SubBoardReview? LastReview = null)
{
    /// <summary>The case that its first event opens.</summary>
    public static Case Open(MonitoringOpened e) => new(
        CaseId.For(EstablishmentId.School(e.Urn), e.Episode), CaseType.IndependentSchool, Stage.Monitored, new([], e.Reason, "", e.OccurredOn, e.OpenedBy),
        Independent: new(e.InspectedBy));

    /// <summary>The case after an event of this kind.</summary>
    public Case After(Case current, IndependentEvent happened) => current with
    {
        Independent = After(happened),
        Stage = happened switch
        {
            _ when current.IsOver => current.Stage,
            MonitoringConcernNoted => Stage.MonitoringConcernNoted,
            MonitoringConcernShared => Stage.MonitoringConcernShared,
            SubBoardReviewed => Stage.Monitored,
            _ => current.Stage,
        },
    };

    private MonitoringRecord After(IndependentEvent happened) => happened switch
    {
        IndependentInspectionRecorded e when !(LastInspection?.InspectedOn > e.InspectedOn) => this with
        {
            InspectedBy = e.By,
            LastInspection = new(e.By, e.InspectedOn, e.StandardsMet, e.SafeguardingMet, e.UnmetStandards, e.Grade, e.OccurredOn),
        },
        MonitoringConcernNoted e when Concern is { SharedOn: null } newer && newer.On > e.OccurredOn => this,
        MonitoringConcernNoted e => this with { Concern = new(e.OccurredOn, e.About, e.Grounds, e.Evidence) },
        MonitoringConcernShared e => this with { Concern = Concern is { } noted ? noted with { SharedOn = e.OccurredOn, With = e.With } : null },
        SubBoardReviewed e => this with { LastReview = new(e.OccurredOn, e.Outcome, e.Reason) },
        _ => this,
    };
}
