using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Independent schools, of which the authority keeps a record of what it knows.</summary>
public static class IndependentMonitoring
{
    /// <summary>A record, no process.</summary>
    public static readonly Rule R178 = new("R178", Shown,
        "For independent schools there is oversight by their sub-board and partnership, but no process for causing concern.", "Strategy line 254",
        "The authority has no power over them; the product keeps inspections, standards met and safeguarding.");
}
