using System.Globalization;
using System.Text;

namespace Casework.Api.Demonstration;

/// <summary>
/// The register of a borough that does not exist, of the size of the strategy's own (1.13): 132 maintained and academy schools, 36
/// independent ones and 332 funded settings, as files in the layouts in which real ones are published.
/// </summary>
public static class InventedRegister
{
    private const int FirstUrn = 900001;

    private static readonly string[] Beginnings =
        ["Thistlemere", "Quillbrook", "Marrowfield", "Oxlippe", "Pennycress", "Harrowgill", "Saltmarsh Row", "Candlewick", "Fernhollow", "Larkspur Rise", "Millrace", "Tansy Lane", "Copperbeck", "Wrenfold"];

    private static readonly string[] FirstNames = ["Amara", "Bevis", "Catrin", "Dorian", "Elspeth", "Farouk", "Greta", "Hamish", "Imani", "Jorge", "Keziah"];

    private static readonly string[] LastNames = ["Ashgrove", "Bellweather", "Cragwell", "Dunmoor", "Everleigh", "Foxhollow", "Greenacre", "Hartsease", "Ivybridge-Lund", "Jessop-Vale", "Kittiwake", "Lindenmuth", "Mossop-Rand"];

    private static readonly (int Count, string Ending, int Type, string TypeName, int Group, string Phase)[] Kinds =
    [
        (60, "Primary School", 1, "Community school", 4, "Primary"),
        (22, "Church Primary School", 2, "Voluntary aided school", 4, "Primary"),
        (7, "Primary Academy", 34, "Academy converter", 10, "Primary"),
        (3, "High School", 1, "Community school", 4, "Secondary"),
        (25, "Academy", 28, "Academy sponsor led", 10, "Secondary"),
        (6, "Special School", 7, "Community special school", 4, "Not applicable"),
        (4, "Nursery School", 15, "Local authority nursery school", 4, "Nursery"),
        (3, "All-through Free School", 35, "Free school", 11, "All-through"),
        (2, "Pupil Referral Unit", 14, "Pupil referral unit", 4, "Not applicable"),
        (36, "College School", 11, "Other independent school", 3, "Not applicable"),
    ];

    private static readonly (int Count, string Ending, string Type)[] SettingKinds =
        [(138, "Nursery", "Childcare on non-domestic premises"), (7, "Playroom", "Childcare on domestic premises"), (187, "", "Childminder")];

    /// <summary>The schools, as a GIAS file.</summary>
    public static byte[] Schools()
    {
        var file = new StringBuilder(
            "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentTypeGroup (code),"
            + "EstablishmentStatus (code),OpenDate,CloseDate,PhaseOfEducation (name),HeadFirstName,HeadLastName,Town,NumberOfPupils\n");
        var number = 0;
        foreach (var (count, ending, type, typeName, group, phase) in Kinds)
        {
            for (var i = 0; i < count; i++, number++)
            {
                file.AppendLine(CultureInfo.InvariantCulture,
                    $"{FirstUrn + number},999,Anytown,{2000 + number},{NameOf(i, ending)},{type:00},{typeName},{group},1,01-09-1998,,{phase},{FirstNames[number % FirstNames.Length]},{LastNames[number % LastNames.Length]},Anytown,{180 + (number * 37 % 420)}");
            }
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    /// <summary>The early years settings, as an Ofsted file. Childminders are REDACTED, as Ofsted publishes them.</summary>
    public static byte[] Settings()
    {
        var file = new StringBuilder(
            "Invented childcare providers and inspections\nWeb link,Provider URN,Registration date,Provider type,Provider status,Provider name,Local authority,Places,"
            + "Most recent full: Inspection number,Most recent full: Inspection date,Most recent full: Overall effectiveness\n");
        var number = 0;
        foreach (var (count, ending, type) in SettingKinds)
        {
            for (var i = 0; i < count; i++, number++)
            {
                var name = ending == "" ? "REDACTED" : NameOf(i, ending);
                var grade = (number % 50) switch { 0 => 3, < 7 => 1, _ => 2 };
                file.AppendLine(CultureInfo.InvariantCulture,
                    $"Web link,EY{900001 + number},01/09/2015,{type},Active,{name},Anytown,{6 + (number % 60)},{10900001 + number},12/03/2024,{grade}");
            }
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string NameOf(int number, string ending) => (number / Beginnings.Length) switch
    {
        0 => $"{Beginnings[number % Beginnings.Length]} {ending}",
        1 => $"{Beginnings[number % Beginnings.Length]} Green {ending}",
        2 => $"{Beginnings[number % Beginnings.Length]} Cross {ending}",
        3 => $"{Beginnings[number % Beginnings.Length]} Park {ending}",
        4 => $"Upper {Beginnings[number % Beginnings.Length]} {ending}",
        var round => $"{Beginnings[number % Beginnings.Length]} {ending} {round + 1}",
    };
}
