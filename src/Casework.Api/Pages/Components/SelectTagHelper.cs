using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Casework.Api.Pages.Components.Markup;

namespace Casework.Api.Pages.Components;

/// <summary><c>&lt;govuk-select asp-for="Form.LeadOfficer" label="Lead Officer" items="Model.Officers" /&gt;</c>: one of a list.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : FormGroup
{
    /// <summary>The question; the field's display name when left out.</summary>
    public string? Label { get; set; }

    /// <summary>What can be chosen. Begin with an empty value when nothing is chosen at first.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <inheritdoc/>
    protected override IHtmlContent Question() => Labelled(Label, Html($"""
        <select class="{Classes("govuk-select")}" id="{Id}" name="{Name}"{DescribedBy}>{Join(Items.Select(Option))}</select>
        """));

    private IHtmlContent Option(SelectListItem item) =>
        Html($"""<option value="{item.Value ?? item.Text}"{Flag("selected", (item.Value ?? item.Text) == Value)}>{item.Text}</option>""");
}
