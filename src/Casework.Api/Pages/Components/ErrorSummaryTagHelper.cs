using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-error-summary /&gt;</c>: every error of ModelState in page order, each linked to its field;
/// nothing when there is none.
/// </summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Where ModelState is found.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = ViewContext.ViewData.ModelMetadata;
        var errors = ViewContext.ViewData.ModelState.Where(entry => entry.Value!.Errors.Count > 0)
            .OrderBy(entry => Fields.Position(page, entry.Key), StringComparer.Ordinal)
            .SelectMany(entry => entry.Value!.Errors.Select(error => Item(entry.Key, error.ErrorMessage))).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(Html($"""
            <div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
            <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">{Join(errors)}</ul></div></div>
            """));

        // An error of the whole form has no field to link to.
        IHtmlContent Item(string key, string message) =>
            key == "" ? Html($"<li>{message}</li>") : Html($"""<li><a href="#{Fields.FirstInput(page, key)}">{message}</a></li>""");
    }
}
