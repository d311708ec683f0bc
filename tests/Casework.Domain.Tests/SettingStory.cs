using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests;

/// <summary>The story of an invented early years setting, each member the story up to there.</summary>
public static class SettingStory
{
    public static readonly SchoolFacts School = new("Fernbank Day Nursery", "Childcare on non-domestic premises", CaseType.Setting, IsOpen: true);

    public static readonly EstablishmentId Setting = EstablishmentId.Setting("EY900001");

    public static readonly IReadOnlyList<CaseEvent> Raised =
        [new SettingConcernRaised(new(2025, 11, 3), Setting, 1, "The rooms are bare", "Visit of 30 October", ItsLeadOfficer.Id)];

    public static readonly IReadOnlyList<CaseEvent> Closed =
        [.. Raised, new CaseClosed(new(2026, 3, 2), ClosureReason.SchoolClosed, "The provider resigned", null)];

    public static readonly IReadOnlyList<IReadOnlyList<CaseEvent>> Points = [Raised, Closed];
}
