namespace Casework.Domain.Cases;

/// <summary>Whether a command is well formed, whatever the rules say of it.</summary>
internal static class WellFormed
{
    /// <summary>What is not: faults of its shape, and then a day that cannot be and texts that are blank.</summary>
    /// <param name="command">The command.</param>
    /// <param name="today">The London date on which it is given.</param>
    /// <param name="after">The day that it cannot be before, and what happened then.</param>
    public static IReadOnlyList<InvalidField> Faults(DatedCommand command, DateOnly today, (DateOnly Day, string What) after) =>
        Shape.Faults(command).ToArray() is { Length: > 0 } faults ? faults :
        [
            .. command.OccurredOn == default ? Day("Enter the date.") : [],
            .. command.OccurredOn > today ? Day($"The date cannot be in the future: today is {today.InWords()}.") : [],
            .. command.OccurredOn != default && command.OccurredOn < after.Day
                ? Day($"The date cannot be before {after.Day.InWords()}, when {after.What}.") : [],
            .. command.Texts().Where(t => string.IsNullOrWhiteSpace(t.Text))
                .Select(t => new InvalidField(t.Field, $"Enter {t.What}.")).DistinctBy(f => f.Field),
        ];

    /// <summary>Whether nothing else is wrong than texts that are blank.</summary>
    public static bool AreBlankTexts(DatedCommand command, IReadOnlyList<InvalidField> faults) =>
        !Shape.Faults(command).Any() && faults.All(fault => command.Texts().Any(text => text.Field == fault.Field));

    private static InvalidField[] Day(string reason) => [new(nameof(DatedCommand.OccurredOn), reason)];
}
