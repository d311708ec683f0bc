using Casework.Api.Pages.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Tests.Pages;

/// <summary>The HTML of the questions, as GOV.UK Frontend and a screen reader expect it.</summary>
public class TagHelperTests
{
    private readonly TrialPage _page = new();

    [Fact]
    public void A_tag_has_its_colour_and_its_words_are_encoded() =>
        _page.Render(new TagTagHelper { Colour = "red" }, content: "Due & overdue")
            .ShouldBe("""<strong class="govuk-tag govuk-tag--red">Due &amp; overdue</strong>""");

    [Fact]
    public void A_tag_without_a_colour_is_the_plain_one() =>
        _page.Render(new TagTagHelper(), content: "Draft").ShouldBe("""<strong class="govuk-tag">Draft</strong>""");

    [Fact]
    public void A_date_shows_the_date_of_the_model()
    {
        _page.Form = new() { OccurredOn = new(2026, 11, 3) };
        var html = _page.Render(new DateInputTagHelper(), "Form.OccurredOn");
        html.ShouldContain("""name="Form.OccurredOn.Day" type="text" inputmode="numeric" value="3">""");
        html.ShouldContain("""name="Form.OccurredOn.Month" type="text" inputmode="numeric" value="11">""");
        html.ShouldContain("""name="Form.OccurredOn.Year" type="text" inputmode="numeric" value="2026">""");
        html.ShouldContain(">Date of the meeting</legend>");
    }

    [Fact]
    public void A_date_with_an_error_says_so_beside_the_field_and_keeps_what_was_typed()
    {
        _page.Sent("Form.OccurredOn.Day", "31");
        _page.Sent("Form.OccurredOn.Month", "\"2");
        _page.Errors.AddModelError("Form.OccurredOn", "Date of the meeting must be a real date");
        _page.Render(new DateInputTagHelper { Legend = "When was it?", Hint = "For example, 27 3 2026" }, "Form.OccurredOn").ShouldBe("""
            <div class="govuk-form-group govuk-form-group--error"><fieldset class="govuk-fieldset" role="group" aria-describedby="Form-OccurredOn-hint Form-OccurredOn-error">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">When was it?</legend><div id="Form-OccurredOn-hint" class="govuk-hint">For example, 27 3 2026</div><p id="Form-OccurredOn-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Date of the meeting must be a real date</p><div class="govuk-date-input" id="Form-OccurredOn">
            <div class="govuk-date-input__item"><div class="govuk-form-group">
            <label class="govuk-label govuk-date-input__label" for="Form-OccurredOn-day">Day</label>
            <input class="govuk-input govuk-input--error govuk-date-input__input govuk-input--width-2" id="Form-OccurredOn-day"
                   name="Form.OccurredOn.Day" type="text" inputmode="numeric" value="31">
            </div></div>
            <div class="govuk-date-input__item"><div class="govuk-form-group">
            <label class="govuk-label govuk-date-input__label" for="Form-OccurredOn-month">Month</label>
            <input class="govuk-input govuk-input--error govuk-date-input__input govuk-input--width-2" id="Form-OccurredOn-month"
                   name="Form.OccurredOn.Month" type="text" inputmode="numeric" value="&quot;2">
            </div></div>
            <div class="govuk-date-input__item"><div class="govuk-form-group">
            <label class="govuk-label govuk-date-input__label" for="Form-OccurredOn-year">Year</label>
            <input class="govuk-input govuk-input--error govuk-date-input__input govuk-input--width-4" id="Form-OccurredOn-year"
                   name="Form.OccurredOn.Year" type="text" inputmode="numeric">
            </div></div>
            </div></fieldset></div>
            """);
    }

    [Fact]
    public void A_textarea_with_an_error_says_so_beside_the_field_and_keeps_what_was_typed()
    {
        _page.Sent("Form.Notes", "</textarea><script>");
        _page.Errors.AddModelError("Form.Notes", "Notes must be shorter");
        _page.Render(new TextareaTagHelper { Label = "Notes", Rows = 8 }, "Form.Notes").ShouldBe("""
            <div class="govuk-form-group govuk-form-group--error"><label class="govuk-label govuk-label--s" for="Form-Notes">Notes</label><p id="Form-Notes-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Notes must be shorter</p><textarea class="govuk-textarea govuk-textarea--error" id="Form-Notes" name="Form.Notes" rows="8" aria-describedby="Form-Notes-error">
            &lt;/textarea&gt;&lt;script&gt;</textarea></div>
            """);
    }

    [Fact]
    public void A_select_shows_again_what_was_chosen()
    {
        _page.Sent("Form.LeadOfficer", "p2");
        _page.Render(new SelectTagHelper { Items = [new("Robin Vale", "p1"), new("Ash Dale", "p2")] }, "Form.LeadOfficer").ShouldBe("""
            <div class="govuk-form-group"><label class="govuk-label govuk-label--s" for="Form-LeadOfficer">Lead officer</label><select class="govuk-select" id="Form-LeadOfficer" name="Form.LeadOfficer"><option value="p1">Robin Vale</option><option value="p2" selected>Ash Dale</option></select></div>
            """);
    }

    [Fact]
    public void Each_radio_has_its_own_label_and_the_first_bears_the_id_of_the_field()
    {
        _page.Form = new() { LeadOfficer = "p1" };
        SelectListItem[] officers = [new("Robin Vale", "p1"), new("Ash Dale", "p2")];
        _page.Render(new RadiosTagHelper { Legend = "Who leads?", Items = officers }, "Form.LeadOfficer").ShouldBe("""
            <div class="govuk-form-group"><fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Who leads?</legend><div class="govuk-radios" data-module="govuk-radios"><div class="govuk-radios__item">
            <input class="govuk-radios__input" id="Form-LeadOfficer" name="Form.LeadOfficer" type="radio" value="p1" checked>
            <label class="govuk-label govuk-radios__label" for="Form-LeadOfficer">Robin Vale</label>
            </div><div class="govuk-radios__item">
            <input class="govuk-radios__input" id="Form-LeadOfficer-2" name="Form.LeadOfficer" type="radio" value="p2">
            <label class="govuk-label govuk-radios__label" for="Form-LeadOfficer-2">Ash Dale</label>
            </div></div></fieldset></div>
            """);
    }

    [Fact]
    public void The_error_summary_stands_in_page_order_and_links_to_the_first_input_of_each_field()
    {
        _page.Errors.AddModelError("Form.Actions[10].Due", "Enter when it is due");
        _page.Errors.AddModelError("Form.Actions[2].What", "Say what is done");
        _page.Errors.AddModelError("Form.Notes", "Enter the notes");
        _page.Errors.AddModelError("Form.OccurredOn", "Enter the date");
        _page.Errors.AddModelError("", "R97: <no> lead officer");
        _page.Render(new ErrorSummaryTagHelper()).ShouldBe("""
            <div class="govuk-error-summary" data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
            <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"><li>R97: &lt;no&gt; lead officer</li><li><a href="#Form-OccurredOn-day">Enter the date</a></li><li><a href="#Form-Notes">Enter the notes</a></li><li><a href="#Form-Actions-2--What">Say what is done</a></li><li><a href="#Form-Actions-10--Due-day">Enter when it is due</a></li></ul></div></div></div>
            """);
    }

    [Fact]
    public void Without_an_error_there_is_no_summary() => _page.Render(new ErrorSummaryTagHelper()).ShouldBe("");

    [Fact]
    public void A_required_field_asks_for_its_display_name_unless_it_has_words_of_its_own()
    {
        _page.Validate();
        _page.Errors["Form.OccurredOn"]!.Errors.Single().ErrorMessage.ShouldBe("Enter the date of the meeting");
        _page.Errors["Form.Notes"]!.Errors.Single().ErrorMessage.ShouldBe("Enter the notes");
        _page.Errors["Form.LeadOfficer"]!.Errors.Single().ErrorMessage.ShouldBe("Choose the lead officer");
    }
}
