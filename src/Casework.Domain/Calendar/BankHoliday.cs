namespace Casework.Domain.Calendar;

/// <summary>
/// A bank holiday in England and Wales (domain 8.1). One that would fall on a weekend is observed on a substitute day, and that day is
/// <paramref name="On"/>.
/// </summary>
public sealed record BankHoliday(DateOnly On, string Title, bool IsSubstitute = false)
{
    /// <summary>A year has at least so many; a list with fewer is not the whole year's.</summary>
    public const int FewestInAYear = 8;
}
