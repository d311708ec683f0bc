using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using Casework.Api.Pages.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Casework.Api.Tests.Pages;

/// <summary>A form with a question of each kind, as a page would declare it.</summary>
public sealed record TrialForm
{
    [Display(Name = "date of the meeting"), Required]
    public DateOnly? OccurredOn { get; init; }

    [Display(Name = "notes"), Required]
    public string? Notes { get; init; }

    [Display(Name = "lead officer"), Required(ErrorMessage = "Choose the lead officer")]
    public string? LeadOfficer { get; init; }

    public List<TrialAction> Actions { get; init; } = [];
}

/// <summary>An action of an action plan.</summary>
public sealed record TrialAction
{
    public string? What { get; init; }

    public DateOnly? Due { get; init; }
}

/// <summary>A page with that form, rendered and bound with the services the real pages use.</summary>
public sealed class TrialPage
{
    private readonly IServiceProvider _services;
    private readonly ViewDataDictionary<TrialPage> _viewData;

    public TrialPage()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddGovukPages();
        _services = services.BuildServiceProvider();
        _viewData = new(_services.GetRequiredService<IModelMetadataProvider>(), Errors) { Model = this };
    }

    public TrialForm Form { get; set; } = new();

    public ModelStateDictionary Errors { get; } = new();

    public string Render(TagHelper helper, string? field = null, string content = "")
    {
        var view = new ViewContext { ViewData = _viewData };
        if (helper is FormGroup group)
        {
            group.ViewContext = view;
            group.For = _services.GetRequiredService<ModelExpressionProvider>().CreateModelExpression(_viewData, field!);
        }
        if (helper is ErrorSummaryTagHelper summary)
            summary.ViewContext = view;

        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        output.Content.SetContent(content);
        helper.Process(new([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public async Task<DateOnly?> Bind(string query)
    {
        var http = new DefaultHttpContext { RequestServices = _services, Request = { QueryString = new(query) } };
        var context = new DefaultModelBindingContext
        {
            ModelMetadata = _viewData.ModelMetadata.Properties[nameof(Form)]!.Properties[nameof(TrialForm.OccurredOn)]!,
            ModelName = "Form.OccurredOn",
            ModelState = Errors,
            ValueProvider = new QueryStringValueProvider(BindingSource.Query, http.Request.Query, null),
        };
        await new DateParts().BindModelAsync(context);
        return context.Result.Model as DateOnly?;
    }

    public void Validate() => _services.GetRequiredService<IObjectModelValidator>().Validate(
        new ActionContext(new DefaultHttpContext { RequestServices = _services }, new RouteData(), new ActionDescriptor(), Errors), null, "Form", Form);

    public void Sent(string field, string value) => Errors.SetModelValue(field, new ValueProviderResult(value));
}
