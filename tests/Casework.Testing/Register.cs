using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Casework.Testing;

/// <summary>An invented school to put on the register. Type 1 is a community school, 28 an academy, 14 a pupil referral unit.</summary>
public sealed record InventedSchool(string Urn, string Name, int Type = 1, int Group = 4, string Status = "Open", string Head = "Robin Example");

/// <summary>Puts invented schools on the register the way real ones get there: by importing a file.</summary>
public static class Register
{
    /// <summary>Imports the schools as yusuf, the data manager, and waits until the import has completed.</summary>
    public static async Task RegisterAsync(this RunningCasework casework, params InventedSchool[] schools)
    {
        using var manager = await casework.AsAsync("yusuf");
        var rows = schools.Select((s, i) => string.Join(',',
            s.Urn, 999, "Anytown", 2000 + i, s.Name, s.Type, TypeName(s.Type), s.Group, GroupName(s.Group), s.Status == "Open" ? 1 : 2, s.Status, "", "", 2, "Primary",
            s.Head.Split(' ')[0], s.Head.Split(' ')[1]));
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows])))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("text/csv") },
        };
        var answer = await manager.PostAsync("/api/imports/gias?asAt=2020-01-01", file);
        answer.EnsureSuccessStatusCode();
        while ((await manager.GetFromJsonAsync<JsonElement>(answer.Headers.Location)).GetProperty("state").GetString() == "Running")
        {
            await Task.Delay(20);
        }
    }

    private const string Header =
        "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),"
        + "EstablishmentTypeGroup (code),EstablishmentTypeGroup (name),EstablishmentStatus (code),EstablishmentStatus (name),OpenDate,CloseDate,"
        + "PhaseOfEducation (code),PhaseOfEducation (name),HeadFirstName,HeadLastName";

    private static string TypeName(int code) => code switch { 1 => "Community school", 14 => "Pupil referral unit", 28 => "Academy sponsor led", _ => "School" };

    private static string GroupName(int code) => code switch { 4 => "Local authority maintained schools", 10 => "Academies", _ => "Other" };
}
