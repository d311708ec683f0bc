using Casework.Domain.Calendar;
using Casework.Domain.Cases;
using Casework.Domain.People;
using Casework.Domain.Policy;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>How records are kept, and figures that are not.</summary>
public static class RecordKeeping
{
    /// <summary>Classified and retained.</summary>
    public static readonly Rule D35 = new("D35", Shown,
        "A document is open to the school, the authority's only, or restricted; a closed case is kept seven years unless policy says otherwise.",
        "Decision; the strategy is silent",
        "It decides who may read and how long records stay, not which step may be taken. Seven years is the product's figure.")
    { KeptIn = [typeof(Classification), typeof(WithheldTexts), typeof(PolicyVersion)] };

    /// <summary>Counted, not quoted.</summary>
    public static readonly Rule D36 = new("D36", Shown,
        "How many schools there are is counted from the register; the strategy's own figures disagree.",
        "Decision on strategy lines 16, 41, 42 and 304", "It decides where a figure comes from.")
    { KeptIn = [typeof(Establishments.KeyFigure)] };

    /// <summary>
    /// Whether somebody may read a record's texts (D35): restricted ones are for HoSI, the Director, the Standards Lead where it is about a
    /// setting, whoever leads the case or inspects the school, and the one who recorded it. Everybody else, auditors among them, sees that it is there.
    /// </summary>
    public static bool MayRead(Classification classification, Actor reader, Actor recordedBy, bool leads, bool ofSetting = false) =>
        classification is not Classification.Restricted || leads || reader.Id == recordedBy.Id
        || reader.Role is Role.HoSI or Role.Director || (ofSetting && reader.Role is Role.StandardsLead);

    /// <summary>Until when the record of a case that is over is kept, under the policy of the day on which it ended; null while it is open.</summary>
    public static DateOnly? KeptUntil(Case current, Policies policies) =>
        current.EndedOn() is { } ended ? ended.AddYears(policies.InForceOn(ended).YearsKept(current.Type)) : null;

    /// <summary>
    /// Whether something was recorded late: after the authority's next working day. The strategy sets no days for it, so this is the
    /// product's own mark and not policy (D23). What a rule asks for by a day is a duty. Where the calendar does not reach the day, nothing is.
    /// </summary>
    public static bool IsLate(DateOnly occurredOn, DateOnly recordedOn, TermDates dates) =>
        dates.Add(1, CountedDay.LocalAuthorityWorkingDay, occurredOn) is Answer<DateOnly>.Known(var next) && recordedOn > next;
}
