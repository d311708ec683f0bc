using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-input asp-for="Form.Urn" label="School's URN" hint="Six digits" width="10" inputmode="numeric" /&gt;</c>:
/// one line of text.
/// </summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper : FormGroup
{
    /// <summary>The question; the field's display name when left out.</summary>
    public string? Label { get; set; }

    /// <summary>The width in characters: 2, 3, 4, 5, 10, 20 or 30; the whole column when left out.</summary>
    public int? Width { get; set; }

    /// <summary>Which keyboard a phone shows, for example <c>numeric</c>.</summary>
    public string? Inputmode { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Question() => Labelled(Label, Html($"""
        <input class="{Classes("govuk-input", Width is null ? null : $"govuk-input--width-{Width}")}" id="{Id}" name="{Name}" type="text"
               value="{Value}"{Attribute("inputmode", Inputmode)}{DescribedBy}>
        """));
}
