using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-tag colour="red"&gt;Overdue&lt;/govuk-tag&gt;</c>: a short status. The words carry the meaning, the colour only helps.
/// </summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>grey, green, teal, blue, purple, magenta, red, orange or yellow; plain blue when left out.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", Colour is null ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
    }
}
