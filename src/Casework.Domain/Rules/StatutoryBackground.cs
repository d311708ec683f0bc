using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Cases.Settings;
using Casework.Domain.Establishments;
using Casework.Domain.Policy;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Facts of law and of inspection that the rules rest on.</summary>
public static class StatutoryBackground
{
    /// <summary>Academy orders.</summary>
    public static readonly Rule X17 = new("X17", Shown,
        "Since 29 June 2026 an academy order for a school in a category is a power and no longer a duty.",
        "Children's Wellbeing and Schools Act 2026 s58", "The order is the Secretary of State's; no step here makes one.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Not improving, redefined.</summary>
    public static readonly Rule X18 = new("X18", Shown,
        "Since 17 November 2025 a school not making necessary improvements is found from its report card; not for maintained nurseries.",
        "SI 2025/1120; SI 2022/720 reg 3", "The Regional Director notifies it (R138). Read in a secondary source, not in the instrument itself.")
    { KeptIn = [typeof(CoastingNotified)] };

    /// <summary>The guidance's new name.</summary>
    public static readonly Rule X19 = new("X19", Shown,
        "The guidance is called Support and intervention in schools since November 2024, and speaks of the two categories.",
        "Department for Education guidance, 1 November 2024",
        "It settles names; two poor judgements no longer lead to an academy order as a policy.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>No overall grade.</summary>
    public static readonly Rule X20 = new("X20", Shown,
        "Since 2 September 2024 state-funded schools have no overall grade; the categories of concern remain.", "SI 2024/1228",
        "What stands in for the overall grade is D10.")
    { KeptIn = [typeof(InspectionKind)] };

    /// <summary>Report cards.</summary>
    public static readonly Rule X21 = new("X21", Shown,
        "Since 10 November 2025 report cards grade areas on five steps, from urgent improvement to exceptional, and safeguarding as met or not.",
        "Ofsted's management information", "The form of an inspection result; what it leads to is D10.")
    { KeptIn = [typeof(Frameworks)] };

    /// <summary>Two categories.</summary>
    public static readonly Rule X22 = new("X22", Enforced,
        "An area at urgent improvement or safeguarding not met puts a school in one of two categories; needs attention has it monitored.",
        "Ofsted's monitoring operating guide, November 2025", "Ofsted decides the category; the product asks for it.");

    /// <summary>Not comparable.</summary>
    public static readonly Rule X23 = new("X23", Shown,
        "Ofsted holds that the new grades cannot be compared with the old, so that any equivalence is the authority's own.", "Ofsted, November 2025",
        "It is why D10 is shown as the authority's policy.")
    { KeptIn = [typeof(GradeEquivalence)] };

    /// <summary>Grades with own dates.</summary>
    public static readonly Rule X24 = new("X24", Shown,
        "Each area carries the date of its own grade, so that a monitoring inspection can move one area alone.", "Ofsted's management information",
        "What one moved area leads to is D12.")
    { KeptIn = [typeof(AreaGrade)] };

    /// <summary>Stuck schools.</summary>
    public static readonly Rule X25 = new("X25", Shown,
        "A school that was below good, and whose leadership and governance then needs attention, has the department's targeted support.",
        "Department for Education, RISE", "The department decides who has it. Read in secondary sources.")
    { KeptIn = [typeof(OfstedResult)] };

    /// <summary>Report cards for settings.</summary>
    public static readonly Rule X26 = new("X26", Shown,
        "Since 10 November 2025 settings have report cards too, with six areas and safeguarding met or not.", "Ofsted's management information",
        "The form of an inspection result; that it makes a concern is R165.")
    { KeptIn = [typeof(InspectionOfSetting)] };

    /// <summary>Grades of settings in law.</summary>
    public static readonly Rule X27 = new("X27", Shown,
        "Since January 2026 regulations say which of the new grades of a setting lead to support, conditions or loss of funded places.",
        "Childcare (Miscellaneous Amendments) (Inspection Outcomes) (England) Regulations 2025",
        "The regulations' text was not at hand; the equivalence for settings is the authority's policy until it is.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Looked at again.</summary>
    public static readonly Rule X28 = new("X28", Shown,
        "A provider of early years judged inadequate is inspected again within six months.", "Ofsted's guidance on providers judged inadequate",
        "The inspection is Ofsted's to make.")
    { KeptIn = [typeof(Catalogue)] };

    /// <summary>Where grades come from.</summary>
    public static readonly Rule X29 = new("X29", Shown,
        "The national register of schools no longer carries Ofsted's grades; they come from Ofsted's own files, by URN.",
        "Get Information about Schools, 2025", "It is why inspections have an import of their own.")
    { KeptIn = [typeof(SchoolInspection)] };

    /// <summary>Bodies renamed.</summary>
    public static readonly Rule X30 = new("X30", Shown,
        "The Regional Schools Commissioner is the Regional Director, and the funding agency's work is the department's since 31 March 2025.",
        "Strategy line 2107; Department for Education", "It settles names (D14). The agency's end was not checked against a published source.")
    { KeptIn = [typeof(Catalogue)] };
}
