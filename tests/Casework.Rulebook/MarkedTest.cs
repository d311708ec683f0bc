using Casework.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casework.Rulebook;

/// <summary>What a test shows of a rule, as its trait says.</summary>
public enum Mark
{
    /// <summary>A command that keeps the rule passes.</summary>
    Allows,

    /// <summary>A command that breaks it is refused, by this rule.</summary>
    Refuses,

    /// <summary>It makes a duty.</summary>
    Watches,

    /// <summary>What it asks for is stored and shown.</summary>
    Shows,
}

/// <summary>A test that says of itself which rule it shows: <c>[Trait("Refuses", "R56")]</c>.</summary>
public sealed record MarkedTest(Mark Mark, string Rule, string File, string Class, string Method, bool NamesTheRule, bool Runs)
{
    /// <summary>Every mark in the tests.</summary>
    public static IReadOnlyList<MarkedTest> All { get; } =
    [
        .. from file in SourceFiles.Tests
           from method in file.Text.DescendantNodes().OfType<MethodDeclarationSyntax>()
           from trait in Attributes(method, "Trait")
           let words = Texts(trait).ToArray()
           where words.Length == 2 && Enum.TryParse<Mark>(words[0], out _)
           let type = (TypeDeclarationSyntax)method.Parent!
           select new MarkedTest(
               Enum.Parse<Mark>(words[0]), words[1], file.Path, type.Identifier.ValueText, method.Identifier.ValueText, Names(method, words[1]), IsTest(method)),
    ];

    /// <summary>The name of the test, as the sentence it is.</summary>
    public string Sentence => Method.Replace("_s_", "'s_", StringComparison.Ordinal).Replace('_', ' ');

    /// <summary>Where it stands.</summary>
    public string Where => $"{Class}.{Method}";

    // The rule stands in what the test asserts or in its InlineData: as its id, as its field, or as the answer that only it gives.
    private static bool Names(MethodDeclarationSyntax method, string rule) =>
        Attributes(method, "InlineData").Any(data => Texts(data).Contains(rule))
        || Body(method).DescendantTokens().Any(token =>
            (token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == rule)
            || (token.IsKind(SyntaxKind.IdentifierToken) && (token.ValueText == rule || (rule == TheWorkflow.Who.Id && token.ValueText == "ThenNotPermitted"))));

    private static SyntaxNode Body(MethodDeclarationSyntax method) => (SyntaxNode?)method.Body ?? method.ExpressionBody!;

    private static bool IsTest(MethodDeclarationSyntax method) => new[] { "Fact", "Theory", "Property" }.Any(name => Attributes(method, name).Any());

    private static IEnumerable<AttributeSyntax> Attributes(MethodDeclarationSyntax method, string name) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Where(attribute => attribute.Name.ToString() == name);

    private static IEnumerable<string> Texts(AttributeSyntax attribute) =>
        attribute.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText);
}
