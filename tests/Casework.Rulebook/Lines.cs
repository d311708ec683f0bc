namespace Casework.Rulebook;

/// <summary>Lines of a generated file.</summary>
public static class Lines
{
    /// <summary>The lines as one text.</summary>
    public static string Of(IEnumerable<string> lines) => string.Join('\n', lines) + '\n';

    /// <summary>The anchor that GitHub gives a heading.</summary>
    public static string Anchor(string heading) =>
        new([.. heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c is ' ' ? '-' : c)]);
}
