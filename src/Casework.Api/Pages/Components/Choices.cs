using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Components;

/// <summary>What a question offers to choose from.</summary>
public static class Choices
{
    /// <summary>Yes and no.</summary>
    public static IReadOnlyList<SelectListItem> YesNo { get; } = [new("Yes", "True"), new("No", "False")];

    /// <summary>The visit categories that are chosen; category 5 follows from Ofsted's.</summary>
    public static IReadOnlyList<SelectListItem> VisitCategories { get; } = Of([VisitCategory.Category3, VisitCategory.Category4]);

    /// <summary>Every value of an enumeration, in its own order.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>() where T : struct, Enum => Of(Enum.GetValues<T>());

    /// <summary>Some values of an enumeration.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(IEnumerable<T> values) where T : struct, Enum =>
        [.. values.Select(v => new SelectListItem(Wordings.Of(v), v.ToString()))];

    /// <summary>The judgement of the last progress report with its day; null when there was none.</summary>
    public static string? Words(Progress? progress) =>
        progress is { Judgement: { } judgement, LastReportOn: { } on } ? $"{Wordings.Of(judgement)}, on {on.InWords()}" : null;

    /// <summary>What was chosen, in words, one on a line.</summary>
    public static string Words<T>(IEnumerable<T> chosen) where T : struct, Enum => string.Join('\n', chosen.Select(v => Wordings.Of(v)));
}
