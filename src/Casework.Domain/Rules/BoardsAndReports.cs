using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>What the boards are told about the list, and the aims they watch.</summary>
public static class BoardsAndReports
{
    /// <summary>One board.</summary>
    public static readonly Rule R1 = new("R1", Shown,
        "One strategic board covers schools and early years settings: the Schools and Settings Standards Partnership Board.", "Strategy line 209",
        "A fact about the authority's own bodies that no case depends on.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Who oversees it.</summary>
    public static readonly Rule R2 = new("R2", Shown,
        "The Standards Partnership Board answers to the Children's Partnership Board.", "Strategy line 202",
        "A fact about the authority's own bodies that no case depends on.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>What its pack is about.</summary>
    public static readonly Rule R3 = new("R3", Shown,
        "The board's pack shows how the authority monitors, challenges and supports maintained schools and settings.", "Strategy line 222",
        "The board reads it; nothing follows for a case until somebody decides.")
    { KeptIn = [typeof(BoardReportIssued)] };

    /// <summary>What its pack rests on.</summary>
    public static readonly Rule R4 = new("R4", Shown,
        "The board's pack draws on Ofsted outcomes and on what School Effectiveness Visits found.", "Strategy line 225",
        "A source of the report, not a duty on a case.")
    { KeptIn = [typeof(BoardReportIssued)] };

    /// <summary>A plan for every case.</summary>
    public static readonly Rule R5 = new("R5", Watched,
        "Every open case of a school or setting causing concern has an action plan in force.", "Strategy line 774")
    { DueBy = "R59" };

    /// <summary>A report every term.</summary>
    public static readonly Rule R6 = new("R6", Watched,
        "Every school causing concern has at least one progress report in every school term.", "Strategy line 776");

    /// <summary>Who watches plans and reports.</summary>
    public static readonly Rule R7 = new("R7", Shown,
        "The SRG and the Standards Partnership Board both see whether each case has its plan and its termly report.", "Strategy line 780",
        "The duties themselves are R5 and R6; this one says who sees them.")
    { KeptIn = [typeof(SrgListEntry)] };

    /// <summary>Whose outcome it is.</summary>
    public static readonly Rule R8 = new("R8", Shown,
        "HoSI and the Lead Officers answer for the outcome; schools, settings, BPSI advisers and the early years team are their partners.",
        "Strategy line 756", "It names who answers for the work as a whole; each step has its own roles.")
    { KeptIn = [typeof(LeadOfficer)] };

    /// <summary>Reported to the board.</summary>
    public static readonly Rule R9 = new("R9", Watched,
        "The support given to each school causing concern and its overall progress are reported to the Standards Partnership Board.",
        "Strategy line 2223");

    /// <summary>Who sits on the board.</summary>
    public static readonly Rule R10 = new("R10", Shown,
        "Council officers, BELS officers and headteachers sit on the board, and HoSI chairs it.", "Strategy line 2224",
        "Who sits on the board is settled outside the product; D33 keeps named cases from peers.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>A sub-board.</summary>
    public static readonly Rule R11 = new("R11", Shown,
        "A sub-board for independent schools has worked under the Standards Partnership Board since April 2024.", "Strategy line 251",
        "A fact about the authority's own bodies that no case depends on.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>What the sub-board looks at.</summary>
    public static readonly Rule R12 = new("R12", Shown,
        "The sub-board for independent schools looks at Ofsted reports, attendance and social care.", "Strategy line 265",
        "Attendance and social care records are kept in other systems.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>A yearly self-assessment.</summary>
    public static readonly Rule R13 = new("R13", Watched,
        "The sub-board for independent schools assesses its own progress once a year and reports it to the Standards Partnership Board.",
        "Strategy line 285");

    /// <summary>Good primaries.</summary>
    public static readonly Rule R14 = new("R14", Shown,
        "The share of primary schools and settings judged good or better is a key figure.", "Strategy line 662",
        "An aim of the whole borough; no case is refused or due because of it.")
    { KeptIn = [typeof(KeyFigures)] };

    /// <summary>Good secondaries.</summary>
    public static readonly Rule R15 = new("R15", Shown,
        "The share of secondary schools judged good or better is a key figure.", "Strategy line 667",
        "An aim of the whole borough; no case is refused or due because of it.")
    { KeptIn = [typeof(KeyFigures)] };

    /// <summary>Among the best.</summary>
    public static readonly Rule R16 = new("R16", Shown,
        "The authority aims to be in the top tenth of the country for good and outstanding schools.", "Strategy line 672",
        "An aim of the whole borough; no case is refused or due because of it. The national comparison is published elsewhere.")
    { KeptIn = [typeof(KeyFigures)] };

    /// <summary>Good settings.</summary>
    public static readonly Rule R17 = new("R17", Shown,
        "The target for settings is 90 per cent; within three years they should pass the national average, 94 per cent when it was written.",
        "Strategy line 676", "An aim of the whole borough; no case is refused or due because of it.")
    { KeptIn = [typeof(KeyFigures)] };

    /// <summary>Independent schools.</summary>
    public static readonly Rule R18 = new("R18", Shown,
        "A growing share of independent schools is good or outstanding, and none is inadequate for safeguarding.", "Strategy line 743",
        "An aim of the whole borough; no case is refused or due because of it.")
    { KeptIn = [typeof(KeyFigures)] };

    /// <summary>Yearly priorities.</summary>
    public static readonly Rule R19 = new("R19", Shown,
        "The board sets priorities each year, may add some to watch, and looks at them again as figures arrive.", "Strategy line 594",
        "The board sets its own priorities; the product decides none of them.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Four reports a year.</summary>
    public static readonly Rule D31 = new("D31", Watched,
        "Settings are reported to the board on four dated occasions in an academic year, set in the policy; fewer is overdue.",
        "Decision on strategy line 3034");

    /// <summary>One board, two names.</summary>
    public static readonly Rule D32 = new("D32", Shown,
        "The School Standards Partnership Board and the Schools and Settings Standards Partnership Board are one body.",
        "Decision on strategy lines 201 and 2224", "It settles a name.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Named cases and peers.</summary>
    public static readonly Rule D33 = new("D33", Enforced,
        "The board pack is in totals unless named is asked for; opening names is logged, and closed to whoever has an interest in a school.",
        "Decision on strategy line 2224");
}
