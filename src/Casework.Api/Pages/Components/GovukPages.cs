using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Casework.Api.Pages.Components;

/// <summary>Razor Pages with the date binder and with messages written as GOV.UK writes them.</summary>
public static class GovukPages
{
    /// <summary>
    /// Adds Razor Pages. A field is required only where it says <c>[Required]</c>; without a message of its own it says
    /// "Enter the X", X being the field's display name.
    /// </summary>
    public static IMvcBuilder AddGovukPages(this IServiceCollection services) => services.AddRazorPages().AddMvcOptions(options =>
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.ModelBinderProviders.Insert(0, new DateParts());
        options.ModelMetadataDetailsProviders.Add(new EnterThe());
        options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((value, field) => $"{Format.Capital(field)} cannot be '{value}'");
        options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "Enter a value");
    });

    private sealed class EnterThe : IValidationMetadataProvider
    {
        /// <inheritdoc/>
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            foreach (var required in context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>())
                required.ErrorMessage ??= "Enter the {0}";
        }
    }
}
