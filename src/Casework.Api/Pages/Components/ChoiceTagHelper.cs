using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-radios asp-for="Form.Progress" legend="What progress was made?" items="Model.Judgements" /&gt;</c>:
/// exactly one of a few.
/// </summary>
[HtmlTargetElement("govuk-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadiosTagHelper() : ChoiceTagHelper("radios", "radio");

/// <summary>
/// <c>&lt;govuk-checkboxes asp-for="Form.Triggers" legend="Which triggers are met?" items="Model.Triggers" /&gt;</c>:
/// any of a few, bound to a list.
/// </summary>
[HtmlTargetElement("govuk-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxesTagHelper() : ChoiceTagHelper("checkboxes", "checkbox");

/// <summary>Radios and checkboxes: the same question with another shape of box.</summary>
public abstract class ChoiceTagHelper(string block, string type) : FormGroup
{
    /// <summary>The question; the field's display name when left out.</summary>
    public string? Legend { get; set; }

    /// <summary>What can be chosen.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <inheritdoc/>
    protected override IHtmlContent Question() => Grouped(Legend, null, Html($"""
        <div class="govuk-{block}" data-module="govuk-{block}">{Join(Items.Select(Item))}</div>
        """));

    // The first box bears the field's own id, so that the error summary reaches it.
    private IHtmlContent Item(SelectListItem item, int index)
    {
        var id = index == 0 ? Id : $"{Id}-{index + 1}";
        var value = item.Value ?? item.Text;
        return Html($"""
            <div class="govuk-{block}__item">
            <input class="govuk-{block}__input" id="{id}" name="{Name}" type="{type}" value="{value}"{Flag("checked", Chosen.Contains(value))}>
            <label class="govuk-label govuk-{block}__label" for="{id}">{item.Text}</label>
            </div>
            """);
    }

    private IEnumerable<string?> Chosen =>
        (ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } sent ? sent : For.Model) switch
        {
            null => [],
            string one => [one],
            IEnumerable many => many.Cast<object?>().Select(Text),
            var one => [Text(one)],
        };

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
