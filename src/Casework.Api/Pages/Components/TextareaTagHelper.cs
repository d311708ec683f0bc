using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary><c>&lt;govuk-textarea asp-for="Form.Notes" label="Notes" hint="What was agreed" rows="8" /&gt;</c>: several lines of text.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper : FormGroup
{
    /// <summary>The question; the field's display name when left out.</summary>
    public string? Label { get; set; }

    /// <summary>How many lines are visible at first.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The line break after the start tag is dropped by the browser; without it a text that begins with one would lose it.</summary>
    protected override IHtmlContent Question() => Labelled(Label, Html($"""
        <textarea class="{Classes("govuk-textarea")}" id="{Id}" name="{Name}" rows="{Rows}"{DescribedBy}>
        {Value}</textarea>
        """));
}
