using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Casework.Api.Demonstration;

namespace Casework.Testing;

/// <summary>An invented school to put on the register. Type 1 is a community school, 28 an academy, 14 a pupil referral unit, 11 (group 3) an independent school.</summary>
public sealed record InventedSchool(string Urn, string Name, int Type = 1, int Group = 4, string Status = "Open", string Head = "Robin Example");

/// <summary>Puts invented schools on the register, and a calendar beside it, the way real ones get there: by importing a file.</summary>
public static class Register
{
    /// <summary>Imports the schools as yusuf, the data manager, and waits until the import has completed.</summary>
    public static async Task RegisterAsync(this RunningCasework casework, params InventedSchool[] schools)
    {
        var rows = schools.Select((s, i) => string.Join(',',
            s.Urn, 999, "Anytown", 2000 + i, s.Name, s.Type, TypeName(s.Type), s.Group, GroupName(s.Group), s.Status == "Open" ? 1 : 2, s.Status, "", "", 2, "Primary",
            s.Head.Split(' ')[0], s.Head.Split(' ')[1]));
        await casework.ImportAsync("gias", Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows])));
    }

    /// <summary>Puts invented early years settings on the register; childminders where it says so.</summary>
    public static Task RegisterSettingsAsync(this RunningCasework casework, params (string Urn, string Name, bool Childminder)[] settings) =>
        casework.ImportAsync("ofsted-childcare", Encoding.UTF8.GetBytes(string.Join('\n',
        [
            "Invented childcare providers and inspections", "Web link,Provider URN,Registration date,Provider type,Provider status,Provider name,Local authority,Places,"
                + "Most recent full: Inspection date,Most recent full: Overall effectiveness",
            .. settings.Select(s => $"Web link,{s.Urn},01/09/2015,{(s.Childminder ? "Childminder" : "Childcare on non-domestic premises")},Active,{s.Name},Anytown,24,12/03/2024,2"),
        ])));

    /// <summary>Imports Ofsted's file once more, with the newest inspection of a setting in it: its day such as 09/10/2025, its grade, and its number.</summary>
    public static Task InspectSettingAsync(this RunningCasework casework, string urn, string on, string grade, string number = "") =>
        casework.ImportAsync("ofsted-childcare", Encoding.UTF8.GetBytes(string.Join('\n',
        [
            "Web link,Provider URN,Registration date,Provider type,Provider status,Provider name,Local authority,Most recent full: Inspection date,"
                + "Most recent full: Inspection number,Most recent full: Overall effectiveness",
            $"Web link,{urn},01/09/2015,Childcare on non-domestic premises,Active,Setting {urn},Anytown,{on},{number},{grade}",
        ])));

    /// <summary>Imports links between schools, as GIAS names them, for example (900001, 900002, Successor).</summary>
    public static Task LinkAsync(this RunningCasework casework, params (string Urn, string Other, string Type)[] links) =>
        casework.ImportAsync("gias-links", Encoding.UTF8.GetBytes(string.Join('\n',
            ["URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", .. links.Select(link => $"{link.Urn},{link.Other},,{link.Type},31-08-2025")])));

    /// <summary>Imports the calendar of the demonstration: bank holidays of 2024 to 2028, and term dates of 2024/25 to 2026/27.</summary>
    public static async Task PublishCalendarAsync(this RunningCasework casework)
    {
        await casework.ImportAsync("bank-holidays", InventedCalendar.BankHolidays());
        await casework.ImportAsync("term-dates", InventedCalendar.TermDates());
    }

    private static async Task ImportAsync(this RunningCasework casework, string source, byte[] file)
    {
        using var manager = await casework.AsAsync("yusuf");
        var body = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        var answer = await manager.PostAsync($"/api/imports/{source}?asAt=2020-01-01", body);
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

    private static string TypeName(int code) => code switch { 1 => "Community school", 11 => "Other independent school", 14 => "Pupil referral unit", 28 => "Academy sponsor led", _ => "School" };

    private static string GroupName(int code) => code switch { 3 => "Independent schools", 4 => "Local authority maintained schools", 10 => "Academies", _ => "Other" };
}
