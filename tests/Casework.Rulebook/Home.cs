using System.Reflection;
using Casework.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casework.Rulebook;

/// <summary>What the code does with a rule where it names it.</summary>
public enum Use
{
    /// <summary>It refuses a command, or lets it pass.</summary>
    Enforced,

    /// <summary>It makes a duty.</summary>
    Due,

    /// <summary>It keeps what the rule asks for.</summary>
    Kept,

    /// <summary>It shows it.</summary>
    Shown,
}

/// <summary>A place where a rule lives: a member of a file of the product.</summary>
public sealed record Home(string Rule, Use Use, string File, string Member)
{
    private const string Folder = "src/Casework.Domain/";

    private static readonly ILookup<string, (string Subject, string Id)> Fields =
        (from subject in typeof(Catalogue).Assembly.GetTypes()
         from field in subject.GetFields(BindingFlags.Public | BindingFlags.Static)
         where field.FieldType == typeof(Rule)
         select (field.Name, subject.Name, ((Rule)field.GetValue(null)!).Id)).ToLookup(f => f.Item1, f => (f.Item2, f.Id));

    /// <summary>Every place: each use of a rule's field outside its own declaration, and the types that a rule says it is kept in.</summary>
    public static IReadOnlyList<Home> All { get; } = [.. Named().Concat(Kept()).Distinct()];

    /// <summary>The subject that declares a rule: the class of its field.</summary>
    public static string SubjectOf(string rule) => Fields.SelectMany(f => f).First(f => f.Id == rule).Subject;

    private static IEnumerable<Home> Named() =>
        from file in SourceFiles.Product
        from name in file.Text.DescendantNodes().OfType<IdentifierNameSyntax>()
        from field in Fields[name.Identifier.ValueText]
        let member = name.Ancestors().OfType<MemberDeclarationSyntax>().First()
        where Means(name, field.Subject)
        select new Home(field.Id, UseOf(name, member, file.Path), file.Path, NameOf(member));

    private static IEnumerable<Home> Kept() =>
        from rule in Catalogue.All
        from type in rule.KeptIn
        select type == typeof(Catalogue)
            ? new Home(rule.Id, Use.Shown, "src/Casework.Domain/Rules/Catalogue.cs", "this rulebook alone")
            : new Home(rule.Id, type is { IsAbstract: true, IsSealed: true } ? Use.Enforced : Use.Kept, FileOf(type), type.Name);

    // "ReviewMeetings.R97" anywhere, or "R97" in ReviewMeetings itself or in a file that uses it as static.
    private static bool Means(IdentifierNameSyntax name, string subject) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name
        ? access.Expression.ToString().Split('.')[^1] == subject
        : name.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText == subject
            || name.SyntaxTree.GetCompilationUnitRoot().Usings.Any(u => u.StaticKeyword.Value is not null && u.Name?.ToString().Split('.')[^1] == subject);

    // Outside the duties, a rule that is only cited by its id or stands in a table is neither asked nor answered with.
    private static Use UseOf(IdentifierNameSyntax name, MemberDeclarationSyntax member, string path) =>
        path.StartsWith(Folder + "Duties/", StringComparison.Ordinal) ? Use.Due
        : path.StartsWith(Folder, StringComparison.Ordinal) && member is MethodDeclarationSyntax && !IsCited(name) ? Use.Enforced
        : Use.Shown;

    private static bool IsCited(IdentifierNameSyntax name) => name.Ancestors().TakeWhile(node => node is MemberAccessExpressionSyntax)
        .Any(node => ((MemberAccessExpressionSyntax)node).Name.ToString() == nameof(Domain.Rules.Rule.Id));

    private static string NameOf(MemberDeclarationSyntax member) => Joined(member.Parent as TypeDeclarationSyntax, member switch
    {
        MethodDeclarationSyntax m => m.Identifier.ValueText,
        PropertyDeclarationSyntax p => p.Identifier.ValueText,
        FieldDeclarationSyntax f => f.Declaration.Variables[0].Identifier.ValueText,
        _ => null,
    });

    private static string Joined(TypeDeclarationSyntax? type, string? member) =>
        string.Join('.', new[] { type?.Identifier.ValueText, member }.OfType<string>());

    private static string FileOf(Type type) => SourceFiles.Product.FirstOrDefault(file =>
        file.Text.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Any(t => t.Identifier.ValueText == type.Name))?.Path
        ?? throw new InvalidOperationException($"No file of the product declares {type.Name}.");
}
