namespace Casework.Api.Imports;

/// <summary>The sources of the register that can be imported.</summary>
public static class Sources
{
    /// <summary>All of them, in the order in which they are best imported: links need the schools that they link.</summary>
    public static readonly IReadOnlyList<Source> All = [Gias.Establishments, Gias.Links, OfstedChildcare.Providers];

    /// <summary>Their names, in one line.</summary>
    public static string Names => string.Join(", ", All.Select(source => source.Name));

    /// <summary>The source with this name, or null.</summary>
    public static Source? Named(string name) => All.FirstOrDefault(source => source.Name == name);
}
