using System.ComponentModel.DataAnnotations;
using Casework.Api.Identity;
using Casework.Api.Imports;
using Casework.Domain.Establishments;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Imports;

/// <summary>The latest imports, and the form that uploads another file.</summary>
[Authorize(Permissions.DataManager), RequestSizeLimit(LargestForm)]
public sealed class IndexModel(Uploads uploads, IQuerySession session) : PageModel
{
    // What ASP.NET Core reads of a form at most; the limit on the file itself is that of Uploads.
    private const long LargestForm = 128 * 1024 * 1024;

    /// <summary>Name of the source.</summary>
    [BindProperty, Display(Name = "source"), Required(ErrorMessage = "Choose the source")]
    public string? Source { get; set; }

    /// <summary>The day as at which the file was published.</summary>
    [BindProperty, Display(Name = "as-at date"), Required(ErrorMessage = "Enter the date the file was published as at")]
    public DateOnly? AsAt { get; set; }

    /// <summary>The file.</summary>
    [BindProperty, Display(Name = "file"), Required(ErrorMessage = "Choose the file")]
    public IFormFile? Upload { get; set; }

    /// <summary>The sources to choose from.</summary>
    public IEnumerable<SelectListItem> Choices { get; } =
        Sources.All.Select(source => new SelectListItem(source.Title, source.Name)).Prepend(new("Choose a source", ""));

    /// <summary>The latest imports, newest first.</summary>
    public IReadOnlyList<ImportProgress> Latest { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct) => Latest = await ImportEndpoints.LatestAsync(session, ct);

    /// <summary>Uploads a file and goes to its import, or says what is wrong with it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            await using var file = Upload!.OpenReadStream();
            switch (await uploads.ReceiveAsync(Source!, AsAt, file, Upload.FileName, CurrentActor.From(User), ct))
            {
                case Api.Imports.Upload.Accepted(var id):
                    return RedirectToPage("Show", new { id });
                case Api.Imports.Upload.Refused { About: var about, Detail: var detail }:
                    ModelState.AddModelError(about is "File" ? nameof(Upload) : about, detail);
                    break;
            }
        }
        await OnGetAsync(ct);
        return Page();
    }
}
