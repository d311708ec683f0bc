namespace Casework.Domain.Calendar;

/// <summary>
/// A half-term period: from the first day of a half term to the day before the next one begins, so that periods are contiguous and a
/// holiday belongs to the period just ended (domain 8.3). What is due half-termly is due once in each.
/// </summary>
/// <param name="HalfTerm">The half term it begins with.</param>
/// <param name="Due">The last school day of the period: what is due in it is due then.</param>
/// <param name="Ends">The day before the next half term; null while that one is not published.</param>
public sealed record HalfTermPeriod(HalfTerm HalfTerm, DateOnly Due, DateOnly? Ends)
{
    /// <summary>The academic year it belongs to.</summary>
    public AcademicYear Year => HalfTerm.Year;

    /// <summary>The name of its half term.</summary>
    public HalfTermName Name => HalfTerm.Name;

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => HalfTerm.FirstDay;

    /// <summary>How many periods of its academic year are left from its first day on, itself among them: six in Autumn 1, one in Summer 2.</summary>
    public int PeriodsLeft => HalfTermNames.All.Count - (int)Name;

    /// <summary>Whether a day of the period is late for it: in the holiday after the last school day.</summary>
    public bool IsLate(DateOnly day) => day > Due;

    /// <summary>Autumn 2 of 2026/27</summary>
    public override string ToString() => $"{Name.InWords()} of {Year}";

    // Until then every day is known to belong to it; a day beyond may be a school day already.
    internal DateOnly KnownTo => Ends ?? HalfTerm.LastDay;
}

/// <summary>A term with its holidays: two half-term periods. What is due termly is due once in each (domain 8.3).</summary>
/// <param name="Year">The academic year it belongs to.</param>
/// <param name="Term">Which of the three.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="Due">Its last school day.</param>
/// <param name="Ends">The day before the next term; null while that one is not published.</param>
public sealed record TermPeriod(AcademicYear Year, Term Term, DateOnly FirstDay, DateOnly Due, DateOnly? Ends)
{
    /// <summary>Autumn term of 2026/27</summary>
    public override string ToString() => $"{Term} term of {Year}";
}
