using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>How records are kept, and figures that are not.</summary>
public static class RecordKeeping
{
    /// <summary>Classified and retained.</summary>
    public static readonly Rule D35 = new("D35", Shown,
        "A document is open to the school, the authority's only, or restricted; a closed case is kept seven years unless policy says otherwise.",
        "Decision; the strategy is silent",
        "It decides who may read and how long records stay, not which step may be taken. Seven years is the product's figure.");

    /// <summary>Counted, not quoted.</summary>
    public static readonly Rule D36 = new("D36", Shown,
        "How many schools there are is counted from the register; the strategy's own figures disagree.",
        "Decision on strategy lines 16, 41, 42 and 304", "It decides where a figure comes from.")
    { KeptIn = [typeof(Establishments.KeyFigure)] };
}
