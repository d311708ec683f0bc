using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary><c>&lt;govuk-summary-list&gt;</c>: facts about one thing, a <c>&lt;govuk-row&gt;</c> each.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list");
    }
}

/// <summary><c>&lt;govuk-row key="Lead Officer"&gt;Robin Vale&lt;/govuk-row&gt;</c>: one fact.</summary>
[HtmlTargetElement("govuk-row")]
public sealed class RowTagHelper : TagHelper
{
    /// <summary>What the fact is about.</summary>
    public string Key { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        output.PreContent.SetHtmlContent(Html($"""<dt class="govuk-summary-list__key">{Key}</dt><dd class="govuk-summary-list__value">"""));
        output.PostContent.SetHtmlContent("</dd>");
    }
}
