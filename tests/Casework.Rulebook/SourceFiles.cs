using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casework.Rulebook;

/// <summary>A source file as it was read: its path from the folder of the solution, and what it says.</summary>
public sealed record SourceFile(string Path, CompilationUnitSyntax Text);

/// <summary>The source of the product and of its tests, read once.</summary>
public static class SourceFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(ThisFile());

    /// <summary>The product.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = In("src");

    /// <summary>Its tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = In("tests");

    private static SourceFile[] In(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
           where !path.Split('/').Any(part => part is "obj" or "bin" or "node_modules")
           orderby path
           select new SourceFile(path, CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot()),
    ];

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Above(string path) => File.Exists(Path.Combine(path, "Casework.sln")) ? path : Above(Path.GetDirectoryName(path)!);
}
