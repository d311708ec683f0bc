using Casework.Domain.Calendar;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>How days are counted.</summary>
public static class CalendarRules
{
    /// <summary>Half term counted.</summary>
    public static readonly Rule D25 = new("D25", Shown,
        "A half term of one week is not a holiday longer than a week, so that its weekdays are statutory working days; a setting turns it.",
        "Decision on SI 2005/2038 reg 2", "It decides how X16 counts; it refuses nothing and has no day of its own.")
    { KeptIn = [typeof(TermDates)] };
}
