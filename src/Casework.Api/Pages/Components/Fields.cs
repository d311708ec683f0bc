using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Components;

/// <summary>Where a ModelState key such as <c>Form.Actions[2].Due</c> stands on the page.</summary>
public static class Fields
{
    /// <summary>The id of a field, made from its name.</summary>
    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The id of the field's first input: of a date, its day.</summary>
    public static string FirstInput(ModelMetadata page, string key) =>
        Walk(page, key).Last().Field?.UnderlyingOrModelType == typeof(DateOnly) ? $"{Id(key)}-day" : Id(key);

    /// <summary>
    /// Sorts keys as the questions stand on the page: in the order the form's properties are declared, a list by its index.
    /// An error of the whole form comes first. ModelState itself is not in that order.
    /// </summary>
    public static string Position(ModelMetadata page, string key) => string.Join('.', Walk(page, key).Select(step => $"{step.Place:D4}"));

    private static IEnumerable<(int Place, ModelMetadata? Field)> Walk(ModelMetadata page, string key)
    {
        ModelMetadata? field = page;
        foreach (var step in key.Split('.', '['))
        {
            var inList = int.TryParse(step.TrimEnd(']'), out var index);
            var place = inList ? index : field?.Properties.TakeWhile(p => p.PropertyName != step).Count() ?? 0;
            field = inList ? field?.ElementMetadata : field?.Properties[step];
            yield return (step == "" ? 0 : place + 1, field);
        }
    }
}
