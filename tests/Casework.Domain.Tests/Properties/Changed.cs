using System.Collections;
using System.Reflection;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.IndependentSchools;
using Casework.Domain.Cases.Settings;

namespace Casework.Domain.Tests.Properties;

/// <summary>
/// The good command of a kind, changed in one thing: another outcome that is just as likely, or a part that is blank, empty, turned or
/// moved. A new kind of command needs nothing here.
/// </summary>
public static class Changed
{
    /// <summary>The command that a number chooses for this case.</summary>
    public static CaseCommand Command(Type kind, Case? current, DateOnly on, int change)
    {
        CaseCommand[] likely = [Commands.Good(kind, current, on), .. AsLikely(kind, current, on)];
        return change % 3 is 1 or 2 || change is 0 ? likely[change / 3 % likely.Length] : Spoil(likely[change / 3 % likely.Length], change / 3);
    }

    // Where a kind of command has outcomes that lead elsewhere.
    private static IEnumerable<CaseCommand> AsLikely(Type kind, Case? current, DateOnly on) => kind.Name switch
    {
        nameof(RecordSrgDecision) => Enum.GetValues<SrgOutcome>().Select(outcome => Commands.SrgDecision(on, outcome)),
        nameof(ConsiderWarningNotice) => [Commands.ToIssue(on), Commands.ToIssue(on) with { Grounds = [StatutoryGround.G4PayAndConditions] }],
        nameof(AssessCompliance) => [new AssessCompliance(on, false, "Nothing was done")],
        nameof(RecordOfstedOutcome) =>
        [
            .. new[] { OfstedGrade.RequiresImprovement, OfstedGrade.Inadequate, OfstedGrade.Good }
                .Select(grade => new RecordOfstedOutcome(on, OfstedStories.Overall($"{on.DayNumber}", on, grade))),
            new RecordOfstedOutcome(on, OfstedStories.Overall($"{on.DayNumber}", on, OfstedGrade.Inadequate, OfstedCategory.SpecialMeasures)),
        ],
        nameof(ProposePowers) => [new ProposePowers(on, Enum.GetValues<Power>(), "Governors do not challenge")],
        nameof(UsePower) => Enum.GetValues<Power>().Select(power => Commands.Use(on, power)),
        nameof(RecordSettingOutcome) =>
        [
            Commands.SettingEscalated(on) with { Outcome = SettingOutcome.Continue },
            Commands.SettingEscalated(on) with { Outcome = SettingOutcome.Remove, Basis = SettingRemovalBasis.PracticeImproved, Evidence = "Three visits" },
        ],
        nameof(RaiseSettingConcern) => [Commands.RaiseSettingConcern(on) with { Triggers = [SettingTrigger.ST5Safeguarding] }],
        nameof(RecordSubBoardReview) =>
            [new RecordSubBoardReview(on, SubBoardOutcome.EndMonitoring, "All standards are met")],
        nameof(MarkAcademyConcern) => [new MarkAcademyConcern(on, [AcademyMatter.Governance], "Trustees do not meet")],
        nameof(JudgeTrustEngagement) => [new JudgeTrustEngagement(on, true, "The plan is carried out")],
        nameof(AssignLeadOfficer) => [new AssignLeadOfficer(on, ItsLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector)],
        _ => [],
    };

    private static CaseCommand Spoil(CaseCommand command, int change)
    {
        var parts = command.GetType().GetProperties().Where(p => p.CanWrite && p.Name != nameof(command.OccurredOn)).ToArray();
        if (parts.Length == 0)
        {
            return command;
        }

        var part = parts[change % parts.Length];
        var copy = (CaseCommand)typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(command, null)!;
        part.SetValue(copy, Otherwise(part, part.GetValue(command), change / parts.Length));
        return copy;
    }

    private static object? Otherwise(PropertyInfo part, object? value, int change) => value switch
    {
        bool turned => !turned,
        string => change % 2 is 0 ? "" : null,
        DateOnly day => day.AddDays(change % 2 is 0 ? -30 : 30),
        Enum word => Enum.GetValues(word.GetType()).GetValue(change % Enum.GetValues(word.GetType()).Length),
        ICollection => Empty(part.PropertyType) ?? value,
        null => null,
        _ when Nullable.GetUnderlyingType(part.PropertyType) is not null || new NullabilityInfoContext().Create(part).WriteState is NullabilityState.Nullable => null,
        _ => value,
    };

    private static Array? Empty(Type list) => list.IsGenericType && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        ? Array.CreateInstance(list.GetGenericArguments()[0], 0) : null;
}
