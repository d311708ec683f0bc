using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary><c>&lt;govuk-details summary="Why is this refused?"&gt;…&lt;/govuk-details&gt;</c>: what only some readers need, folded away.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>The line that unfolds the rest.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it is unfolded at first.</summary>
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        if (Open)
        {
            output.Attributes.Add(new("open"));
        }

        output.PreContent.SetHtmlContent(Html($"""
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{Summary}</span></summary>
            <div class="govuk-details__text">
            """));
        output.PostContent.SetHtmlContent("</div>");
    }
}
