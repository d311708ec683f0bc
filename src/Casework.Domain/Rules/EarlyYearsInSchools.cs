using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The early years of schools that cause concern.</summary>
public static class EarlyYearsInSchools
{
    /// <summary>Early years in schools.</summary>
    public static readonly Rule R174 = new("R174", Watched,
        "For every school causing concern it is recorded whether early years support was considered.", "Strategy line 3073");

    /// <summary>Seen on a school visit.</summary>
    public static readonly Rule R175 = new("R175", Shown,
        "An early years concern seen on a school visit goes to the Strategic Lead for Schools, who follows it up.", "Strategy line 3057",
        "It is passed on between colleagues; the note of visit is kept.")
    { KeptIn = [typeof(VisitMade)] };

    /// <summary>Records whether early years support was considered, and what came of it.</summary>
    public static Decision Consider(Case current, RecordEarlyYearsSupport command, Facts facts) =>
        Decision.Accept(new EarlyYearsSupportConsidered(command.OccurredOn, command.Offered, command.Reason));
}
