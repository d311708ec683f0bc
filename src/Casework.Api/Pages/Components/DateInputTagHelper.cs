using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary>
/// <c>&lt;govuk-date-input asp-for="Form.OccurredOn" legend="When was it?" hint="For example, 27 3 2026" /&gt;</c>:
/// a day, a month and a year, bound by <see cref="DateParts"/>.
/// </summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper : FormGroup
{
    /// <summary>The question; the field's display name when left out.</summary>
    public string? Legend { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Question() => Grouped(Legend, "group", Html($"""
        <div class="govuk-date-input" id="{Id}">
        {Part("Day", 2, date => date.Day)}
        {Part("Month", 2, date => date.Month)}
        {Part("Year", 4, date => date.Year)}
        </div>
        """));

    private IHtmlContent Part(string part, int width, Func<DateOnly, int> of)
    {
        var id = $"{Id}-{part.ToLowerInvariant()}";
        var value = Attempted($"{Name}.{part}") ?? (For.Model is DateOnly date ? $"{of(date)}" : null);
        return Html($"""
            <div class="govuk-date-input__item"><div class="govuk-form-group">
            <label class="govuk-label govuk-date-input__label" for="{id}">{part}</label>
            <input class="{Classes("govuk-input", $"govuk-date-input__input govuk-input--width-{width}")}" id="{id}"
                   name="{Name}.{part}" type="text" inputmode="numeric"{Attribute("value", value)}>
            </div></div>
            """);
    }
}
