using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-file asp-for="Upload" label="The file" hint="A CSV file" /&gt;</c>: an <see cref="IFormFile"/>;
/// the form needs <c>enctype="multipart/form-data"</c>.
/// </summary>
[HtmlTargetElement("govuk-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileTagHelper : FormGroup
{
    /// <summary>The question; the field's display name when left out.</summary>
    public string? Label { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Question() => Labelled(Label, Html($"""
        <input class="{Classes("govuk-file-upload")}" id="{Id}" name="{Name}" type="file"{DescribedBy}>
        """));
}
