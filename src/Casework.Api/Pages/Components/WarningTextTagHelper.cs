using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Casework.Api.Pages.Components;

/// <summary><c>&lt;govuk-warning-text&gt;This cannot be undone.&lt;/govuk-warning-text&gt;</c>: what must not be overlooked.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.PreContent.SetHtmlContent("""
            <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
            <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>
            """ + " ");
        output.PostContent.SetHtmlContent("</strong>");
    }
}
