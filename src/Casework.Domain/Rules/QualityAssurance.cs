using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>How HoSI and the SRG look after the quality of the Lead Officers' work.</summary>
public static class QualityAssurance
{
    /// <summary>HoSI and Lead Officer.</summary>
    public static readonly Rule R107 = new("R107", Watched,
        "HoSI meets every Lead Officer with open cases at least once every half term.", "Strategy line 2360");

    /// <summary>Support is checked.</summary>
    public static readonly Rule R108 = new("R108", Watched,
        "The SRG checks the quality of the support to every school causing concern each half term.", "Strategy line 2361");

    /// <summary>Joint visits.</summary>
    public static readonly Rule R109 = new("R109", Shown,
        "HoSI may join the Lead Officer on a visit.", "Strategy line 2364", "HoSI may come or not; a joint visit is marked as one.")
    { KeptIn = [typeof(VisitKind)] };
}
