using Microsoft.AspNetCore.Html;

namespace Casework.Api.Pages.Components;

/// <summary>HTML from an interpolated string: every hole is encoded unless it is HTML already, and null writes nothing.</summary>
public static class Markup
{
    /// <summary>The string as HTML with every hole encoded.</summary>
    public static IHtmlContent Html(FormattableString markup) => new HtmlFormattableString(markup.Format, markup.GetArguments());

    /// <summary>One attribute with a space before it, or nothing when there is no value.</summary>
    public static IHtmlContent Attribute(string name, object? value) => value is null ? HtmlString.Empty : Html($" {name}=\"{value}\"");

    /// <summary>Attribute without a value, such as <c>checked</c>, or nothing.</summary>
    public static IHtmlContent Flag(string name, bool on) => on ? Html($" {name}") : HtmlString.Empty;

    /// <summary>All pieces, one after the other.</summary>
    public static IHtmlContent Join(IEnumerable<IHtmlContent> pieces) =>
        pieces.Aggregate(new HtmlContentBuilder(), (all, piece) => (HtmlContentBuilder)all.AppendHtml(piece));
}
