using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary>
/// What every question on a form shares: its id and name, its hint, its first error from ModelState, and the value to show again.
/// A question that renders an input only says what that input looks like.
/// </summary>
public abstract class FormGroup : TagHelper
{
    /// <summary>The field of the page model.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>A line of help under the question.</summary>
    public string? Hint { get; set; }

    /// <summary>Where ModelState is found.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The name the browser posts, for example <c>Form.OccurredOn</c>.</summary>
    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The same as an id, for example <c>Form-OccurredOn</c>.</summary>
    protected string Id => Fields.Id(Name);

    /// <summary>The first error of this field, or null.</summary>
    protected string? Error => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    /// <summary>The attribute that makes a screen reader read the hint and the error with the question; nothing when there is neither.</summary>
    protected IHtmlContent DescribedBy => (Hint, Error) switch
    {
        (null, null) => HtmlString.Empty,
        (_, null) => Attribute("aria-describedby", $"{Id}-hint"),
        (null, _) => Attribute("aria-describedby", $"{Id}-error"),
        _ => Attribute("aria-describedby", $"{Id}-hint {Id}-error"),
    };

    /// <summary>What was typed, right or wrong; otherwise what the model holds.</summary>
    protected string Value => Attempted(Name) ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc/>
    public sealed override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Classes("govuk-form-group"));
        output.Content.SetHtmlContent(Question());
    }

    /// <summary>The question with its hint, error and input.</summary>
    protected abstract IHtmlContent Question();

    /// <summary>A block's class list, with its error modifier when the field has an error, then the extra class.</summary>
    protected string Classes(string block, string? extra = null) =>
        block + (Error is null ? "" : $" {block}--error") + (extra is null ? "" : $" {extra}");

    /// <summary>What the browser sent under this name, or null when it sent nothing.</summary>
    protected string? Attempted(string name) => ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    /// <summary>A single input: its label first.</summary>
    protected IHtmlContent Labelled(string? label, IHtmlContent input) =>
        Html($"""<label class="govuk-label govuk-label--s" for="{Id}">{label ?? DisplayName}</label>{Help}{input}""");

    /// <summary>Several inputs that answer one question: a fieldset, its legend first.</summary>
    protected IHtmlContent Grouped(string? legend, string? role, IHtmlContent inputs) => Html($"""
        <fieldset class="govuk-fieldset"{Attribute("role", role)}{DescribedBy}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend ?? DisplayName}</legend>{Help}{inputs}</fieldset>
        """);

    private string DisplayName => Format.Capital(For.Metadata.GetDisplayName());

    private IHtmlContent Help => Html($"{HintText}{ErrorMessage}");

    private IHtmlContent? HintText => Hint is null ? null : Html($"""<div id="{Id}-hint" class="govuk-hint">{Hint}</div>""");

    private IHtmlContent? ErrorMessage => Error is null ? null : Html($"""
        <p id="{Id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> {Error}</p>
        """);
}
