namespace Casework.Api.Imports;

/// <summary>What can be imported: the register, and the calendar.</summary>
public static class Sources
{
    /// <summary>All of them, in the order in which they are best imported: links need the schools that they link, term dates the bank holidays.</summary>
    public static readonly IReadOnlyList<Importable> All =
        [Gias.Establishments, Gias.Links, OfstedSchools.Schools, OfstedChildcare.Providers, BankHolidayFile.Source, TermDateFile.Source];

    /// <summary>Their names, in one line.</summary>
    public static string Names => string.Join(", ", All.Select(source => source.Name));

    /// <summary>The source with this name, or null.</summary>
    public static Importable? Named(string name) => All.FirstOrDefault(source => source.Name == name);
}
