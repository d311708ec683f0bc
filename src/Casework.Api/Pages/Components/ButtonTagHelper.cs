using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-button&gt;Record the meeting&lt;/govuk-button&gt;</c>: sends the form, once even when clicked twice.
/// Other attributes, such as <c>name</c> and <c>value</c>, pass through; <c>kind</c> may be <c>secondary</c> or <c>warning</c>.
/// </summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>secondary or warning; the main button of the page when left out.</summary>
    public string? Kind { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", Kind is null ? "govuk-button" : $"govuk-button govuk-button--{Kind}");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
    }
}
