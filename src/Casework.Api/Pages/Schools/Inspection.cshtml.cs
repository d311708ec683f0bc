using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;
using Marten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wolverine;
using InspectionDecision = Casework.Domain.Cases.Decision<Casework.Domain.Establishments.EstablishmentEvent.SchoolInspected>;

namespace Casework.Api.Pages.Schools;

/// <summary>An inspection as it is typed. Grades and their days stand in the order of <see cref="Frameworks.Areas"/>.</summary>
public sealed class InspectionFields
{
    /// <summary>Ofsted's number of the inspection.</summary>
    [Display(Name = "inspection number"), Required]
    public string? Number { get; set; }

    /// <summary>The last day of the inspection.</summary>
    [Display(Name = "day of the inspection"), Required]
    public DateOnly? InspectedOn { get; set; }

    /// <summary>The day on which the report was published.</summary>
    [Display(Name = "day of publication"), Required]
    public DateOnly? PublishedOn { get; set; }

    /// <summary>The grade of each area; blank where it was not judged.</summary>
    public IList<string?> Grades { get; set; } = [];

    /// <summary>The day of each grade where it is not the inspection's.</summary>
    public IList<string?> GradedOn { get; set; } = [];

    /// <summary>The category of concern; null where a monitoring inspection left it as it was.</summary>
    [Display(Name = "category of concern")]
    public OfstedCategory? Category { get; set; }

    /// <summary>What an ungraded inspection says.</summary>
    [Display(Name = "outcome")]
    public UngradedOutcome? Outcome { get; set; }
}

/// <summary>Records an inspection of a school: first its kind is asked, then what such an inspection judges.</summary>
public sealed class InspectionModel(IQuerySession session, IMessageBus bus) : PageModel
{
    private static readonly string[] Days = ["d/M/yyyy", "d M yyyy", "yyyy-MM-dd"];

    /// <summary>The kind of inspection; null before it was chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public InspectionKind? Kind { get; set; }

    /// <summary>What the person typed.</summary>
    [BindProperty]
    public InspectionFields Form { get; set; } = new();

    /// <summary>The URN of the school.</summary>
    [BindProperty(SupportsGet = true)]
    public string Urn { get; set; } = "";

    /// <summary>The school's name, or its URN while the register cannot be read.</summary>
    public string SchoolName { get; private set; } = "";

    /// <summary>Why this person cannot record an inspection; null when they can.</summary>
    public Refusal? NotPossible => Inspections.RefuseActor(CurrentActor.From(User));

    /// <summary>Whether the database did not answer, so that nothing is known to be recorded.</summary>
    public bool Outage { get; private set; }

    /// <summary>The words to choose from for an area.</summary>
    public IReadOnlyList<SelectListItem> Words(SchoolArea area) => [new("", ""), .. Choices.Of(Frameworks.Words(area))];

    /// <summary>Shows the question or the fields; 404 when it is no school on the register.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await SchoolAsync(cancellation) is null ? NotFound() : Page();

    /// <summary>Records the inspection and what follows from it, or says why not; what was typed stays.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        SchoolName = $"URN {Urn}";
        try
        {
            if (await SchoolAsync(cancellation) is not { } school || Kind is not { } kind)
            {
                return NotFound();
            }

            GradeGiven[] grades = [.. Grades(kind)];
            return !ModelState.IsValid ? Page(StatusCodes.Status400BadRequest)
                : Answer(kind, grades, await bus.RecordAsync(new(school, Command(kind, grades), CurrentActor.From(User)), cancellation));
        }
        catch (Exception why) when (Problems.IsOutage(why))
        {
            Outage = true;
            return Page(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private RecordInspection Command(InspectionKind kind, IReadOnlyList<GradeGiven> grades) =>
        new(Form.Number!, kind, Form.InspectedOn!.Value, Form.PublishedOn!.Value, grades, Form.Category, Form.Outcome);

    private async Task<EstablishmentId?> SchoolAsync(CancellationToken cancellation)
    {
        if (await session.EstablishmentAsync(Urn, cancellation) is not { Establishment: { IsSetting: false } school })
        {
            return null;
        }

        SchoolName = school.DisplayName;
        var areas = Kind is { } kind ? Frameworks.Areas(kind).Count : 0;
        (Form.Grades, Form.GradedOn) = (Rows(Form.Grades, areas), Rows(Form.GradedOn, areas));
        return school.Id;
    }

    // A row for each area, whatever was sent.
    private static List<string?> Rows(IList<string?> sent, int areas) => [.. Enumerable.Range(0, areas).Select(sent.ElementAtOrDefault)];

    private IEnumerable<GradeGiven> Grades(InspectionKind kind)
    {
        foreach (var (i, area) in Frameworks.Areas(kind).Index())
        {
            var (word, day) = (Form.Grades.ElementAtOrDefault(i), Form.GradedOn.ElementAtOrDefault(i)?.Trim());
            if (!string.IsNullOrEmpty(day) && !DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                ModelState.AddModelError($"Form.GradedOn[{i}]", $"{Wordings.Of(area)}: '{day}' is not a day such as 27/3/2026");
            }
            else if (OfstedWords.TryRead<OfstedGrade>(word, out var grade))
            {
                yield return new(area, grade, string.IsNullOrEmpty(day) ? null : DateOnly.ParseExact(day, Days, CultureInfo.InvariantCulture));
            }
            else if (!string.IsNullOrEmpty(word) || !string.IsNullOrEmpty(day))
            {
                ModelState.AddModelError($"Form.Grades[{i}]", $"{Wordings.Of(area)}: choose the grade");
            }
        }
    }

    private IActionResult Answer(InspectionKind kind, IReadOnlyList<GradeGiven> grades, InspectionOutcome outcome)
    {
        switch (outcome.Decision)
        {
            case InspectionDecision.Accepted { Events: var events }:
                TempData["Done"] = events is [] ? "That was recorded already." : "The inspection is recorded.";
                return Redirect($"/schools/{Urn}#ofsted");
            case InspectionDecision.Refused { Refusals: var refusals }:
                foreach (var refusal in refusals)
                {
                    ModelState.AddModelError($"Form.{refusal.Field}", $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})");
                }

                return Page(StatusCodes.Status409Conflict);
            case InspectionDecision.Invalid { Fields: var fields }:
                foreach (var (field, reason) in fields)
                {
                    ModelState.AddModelError(KeyOf(field, kind, grades), reason);
                }

                return Page(StatusCodes.Status400BadRequest);
            case InspectionDecision.NotPermitted:
                return Page(StatusCodes.Status403Forbidden);
            default:
                return NotFound();
        }
    }

    // "Grades[2].Grade" is the third grade that was given; on the page it stands where its area stands. All of them together have no field.
    private static string KeyOf(string field, InspectionKind kind, IReadOnlyList<GradeGiven> grades)
    {
        if (field is nameof(RecordInspection.Grades))
        {
            return "";
        }

        var place = field.Split('[', ']') is [nameof(RecordInspection.Grades), var number, _] ? int.Parse(number, CultureInfo.InvariantCulture) : -1;
        return place < 0 ? $"Form.{field}"
            : $"Form.{(field.EndsWith(nameof(GradeGiven.GradedOn), StringComparison.Ordinal) ? "GradedOn" : "Grades")}[{Frameworks.Areas(kind).ToList().IndexOf(grades[place].Area)}]";
    }

    private PageResult Page(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
