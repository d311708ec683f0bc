using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Casework.Domain.Tests;

/// <summary>Rules of the house that no compiler keeps.</summary>
public sealed partial class HouseRulesTests
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(ThisFile());

    [Fact]
    public void The_domain_references_no_package_and_no_other_project() =>
        File.ReadAllText(Path.Combine(Root, "src", "Casework.Domain", "Casework.Domain.csproj")).ShouldNotContain("Reference");

    [Fact]
    public void Nobody_reads_the_machine_s_clock_but_through_a_TimeProvider() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Where(file => Clock().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Root, file)).ShouldBeEmpty();

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    public void The_search_finds_each_of_these(string reading) => Clock().IsMatch($"var on = {reading};").ShouldBeTrue();

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Above(string path) => File.Exists(Path.Combine(path, "Casework.sln")) ? path : Above(Path.GetDirectoryName(path)!);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex Clock();
}
