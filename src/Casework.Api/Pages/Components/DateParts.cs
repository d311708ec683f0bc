using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Casework.Api.Pages.Components;

/// <summary>
/// Binds a <c>DateOnly?</c> from the fields Day, Month and Year that <see cref="DateInputTagHelper"/> posts,
/// or from an ISO date in an address (<c>?asOf=2026-11-24</c>).
/// </summary>
public sealed class DateParts : IModelBinder, IModelBinderProvider
{
    private static readonly string[] Parts = ["Day", "Month", "Year"];

    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(DateOnly?) ? this : null;

    /// <summary>A date that is not whole or not real becomes a ModelState error in the field's own words; nothing at all stays null.</summary>
    public Task BindModelAsync(ModelBindingContext context)
    {
        var parts = Parts.Select(Part).ToArray();
        var missing = Parts.Where((_, i) => parts[i] == "").Select(part => part.ToLowerInvariant()).ToArray();
        var text = missing.Length < 3 ? $"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}" : Posted(context.ModelName);

        if (missing.Length is 1 or 2)
            Refuse($"must include a {string.Join(" and ", missing)}");
        else if (text == "")
            context.Result = ModelBindingResult.Success(null);
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900)
            context.Result = ModelBindingResult.Success(date);
        else
            Refuse("must be a real date");
        return Task.CompletedTask;

        // Only the date as a whole is validated; a part left unvalidated would make the whole form invalid.
        string Part(string part)
        {
            var value = Posted($"{context.ModelName}.{part}");
            context.ModelState.MarkFieldSkipped($"{context.ModelName}.{part}");
            return value;
        }

        string Posted(string name)
        {
            var sent = context.ValueProvider.GetValue(name);
            if (sent != ValueProviderResult.None)
                context.ModelState.SetModelValue(name, sent);
            return sent.FirstValue?.Trim() ?? "";
        }

        void Refuse(string why) =>
            context.ModelState.AddModelError(context.ModelName, $"{Format.Capital(context.ModelMetadata.GetDisplayName())} {why}");
    }
}
