using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Casework.Api.Imports;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Establishments;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wolverine.Tracking;

namespace Casework.Api.Tests.Imports;

/// <summary>Ofsted's file of state-funded schools, in invented rows of its real layouts (domain 9.3, 9.6).</summary>
[Collection(nameof(SharedCasework))]
public sealed class OfstedSchoolsTests(SharedCasework casework) : IDisposable
{
    private static readonly string[] Areas =
    [
        "Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour", "Personal development and wellbeing",
        "Leadership and governance", "Safeguarding standards",
    ];

    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_report_card_is_read_with_the_day_of_each_grade()
    {
        var card = Read(Row("900012", ("Inclusion", "Needs attention"), ("Achievement - date of grade", "14/09/2026"), ("Achievement", "Strong standard")))
            .Inspections.ShouldHaveSingleItem();

        (card.Kind, card.Number, card.On, card.PublishedOn, card.Category).ShouldBe(
            (InspectionKind.ReportCard, "10600012", new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 1), OfstedCategory.None));
        card.Grades[SchoolArea.Inclusion].ShouldBe(new(OfstedGrade.NeedsAttention, new(2026, 3, 2)));
        card.Grades[SchoolArea.Achievement].ShouldBe(new(OfstedGrade.StrongStandard, new(2026, 9, 14)));
        card.Grades[SchoolArea.Safeguarding].Grade.ShouldBe(OfstedGrade.Met);
        card.Grades.ContainsKey(SchoolArea.EarlyYears).ShouldBeFalse();
    }

    [Fact]
    public void A_row_tells_of_the_graded_and_the_ungraded_inspection_before_as_well()
    {
        var inspections = Read(Row("900012",
            ("Inspection number of latest OEIF graded inspection", "10200001"), ("Inspection start date of latest OEIF graded inspection", "12/11/2019"),
            ("Publication date of latest OEIF graded inspection", "09/12/2019"), ("Latest OEIF overall effectiveness", "2"), ("Latest OEIF quality of education", "2"),
            ("Latest OEIF  safeguarding is effective?", "Yes"), ("Latest OEIF early years provision (where applicable)", "9"),
            ("Latest ungraded inspection number", "10200002"), ("Date of latest ungraded inspection", "21/05/2024"),
            ("Ungraded inspection publication date", "20/06/2024"), ("Ungraded inspection overall outcome", "School remains Good (Concerns) - S5 Next"))).Inspections;

        inspections.Select(one => (one.Kind, one.Number)).ShouldBe(
            [(InspectionKind.OverallGrade, "10200001"), (InspectionKind.Ungraded, "10200002"), (InspectionKind.ReportCard, "10600012")]);
        inspections[0].Grades.Keys.ShouldBe([SchoolArea.OverallEffectiveness, SchoolArea.QualityOfEducation, SchoolArea.Safeguarding]);
        inspections[1].Outcome.ShouldBe(UngradedOutcome.RemainsGood);
    }

    [Fact]
    public void An_inspection_of_2024_25_has_key_judgements_and_no_overall_grade()
    {
        var graded = Read(Row("900012",
            ("Inspection number of latest OEIF graded inspection", "10300001"), ("Inspection start date of latest OEIF graded inspection", "14/01/2025"),
            ("Latest OEIF overall effectiveness", "Not judged"), ("Latest OEIF quality of education", "3"), ("Latest OEIF category of concern", "SWK"))).Inspections[0];

        (graded.Kind, graded.Category).ShouldBe((InspectionKind.KeyJudgements, OfstedCategory.RequiresSignificantImprovement));
        graded.Grades[SchoolArea.QualityOfEducation].Grade.ShouldBe(OfstedGrade.RequiresImprovement);
    }

    [Fact]
    public void The_layout_before_report_cards_is_read_under_its_plain_names_with_the_inspection_before()
    {
        var inspections = Read(Legacy("900012", "3")).Inspections;

        inspections.Select(one => (one.Kind, one.Number, one.On)).ShouldBe(
            [(InspectionKind.OverallGrade, "10000001", new DateOnly(2017, 5, 9)), (InspectionKind.OverallGrade, "10100001", new DateOnly(2022, 3, 8))]);
        inspections[1].Grades[SchoolArea.OverallEffectiveness].Grade.ShouldBe(OfstedGrade.RequiresImprovement);
        inspections[1].InspectedAs.ShouldBe(new Urn("900099"));
    }

    [Fact]
    public void A_school_without_an_inspection_yet_has_none() =>
        Read(Row("900012", [.. Areas.Select(area => (area, "NULL"))])).Inspections.ShouldBeEmpty();

    [Theory]
    [InlineData("Inclusion", "Fairly good", "Inclusion has the unknown word 'Fairly good'; known are exceptional, strong standard,")]
    [InlineData("Inclusion", "3", "Inclusion has the unknown word '3'")]
    [InlineData("Category of concern", "XX", "Category of concern has the unknown word 'XX'; known are none,")]
    [InlineData("Inspection start date", "soon", "Inspection start date 'soon' is not a date.")]
    [InlineData("Inspection number of latest full inspection", "", "Inspection number of latest full inspection is blank, but the inspection has grades.")]
    [InlineData("URN", "9000", "URN '9000' is not a URN")]
    public void A_row_that_cannot_be_right_is_rejected_with_the_reason(string column, string cell, string reason)
    {
        File.WriteAllText(path, Files.Csv(Row("900012", (column, cell))));
        using var file = CsvFile.Open(path, OfstedSchools.Schools.Columns).File!;
        var row = file.Rows().First();

        OfstedSchools.Schools.Read(row, new(2026, 10, 31));

        row.Faults.ShouldContain(fault => fault.StartsWith(reason));
    }

    [Theory]
    [InlineData("Achievement")]
    [InlineData("Inclusion - date of grade")]
    [InlineData("Latest OEIF quality of education")]
    public void A_layout_that_is_not_known_is_refused_whole_and_the_missing_column_named(string column)
    {
        var row = Row("900012");
        row.Remove(column);
        File.WriteAllText(path, Files.Csv(row));

        OfstedSchools.Schools.WhyNot(path)!.ShouldContain(column);
    }

    [Fact]
    public async Task A_file_in_Windows_1252_opens_a_case_by_itself_and_the_same_file_again_changes_nothing()
    {
        var story = casework.Story("2026-11-02");
        var unknown = Row("900998");
        var file = Files.Csv(Row("900012").Keys, [Row(story.Urn.Value, ("School name", "St Éloi’s School"), ("Achievement", "Needs attention")), unknown,
            Row("900997", ("Achievement", "Poor"))]);

        var import = await ImportAsync(file);

        Counts(import).ShouldBe((3, 1, 1, 1));
        import.GetProperty("rejected")[0].GetProperty("line").GetInt32().ShouldBe(4);
        (await story.CaseAsync()).GetProperty("case").GetProperty("stage").GetString().ShouldBe("DesignationDue");
        Counts(await ImportAsync(file)).ShouldBe((3, 0, 1, 1));
        (await story.HistoryAsync()).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_grade_that_a_later_file_moves_opens_the_lock()
    {
        var story = casework.Story("2026-11-02");
        await ImportAsync(Files.Csv(Row(story.Urn.Value, ("Achievement", "Needs attention"))));
        story.On("2026-12-01");

        await ImportAsync(Files.Csv(Row(story.Urn.Value, ("Achievement", "Expected standard"), ("Achievement - date of grade", "16/11/2026"))));

        (await story.CaseAsync()).GetProperty("case").GetProperty("ofsted").GetProperty("unlockedOn").GetString().ShouldBe("2026-11-16");
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);

    private static (int Read, int Changed, int Ignored, int Rejected) Counts(JsonElement import)
    {
        var counts = import.GetProperty("counts");
        return (counts.GetProperty("read").GetInt32(), counts.GetProperty("changed").GetInt32(), counts.GetProperty("ignored").GetInt32(),
            counts.GetProperty("rejected").GetInt32());
    }

    // Waits for the import and for every message that came of it.
    private async Task<JsonElement> ImportAsync(string csv)
    {
        HttpResponseMessage? answer = null;
        var body = new ByteArrayContent(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(csv)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        var yusuf = await casework.AsAsync("yusuf");
        await casework.Running.Services.GetRequiredService<IHost>().TrackActivity().Timeout(TimeSpan.FromMinutes(1)).ExecuteAndWaitAsync(
            _ => yusuf.PostAsync($"/api/imports/ofsted-schools?asAt={casework.Today:yyyy-MM-dd}", body).ContinueWith(sent => answer = sent.Result));
        answer!.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await casework.AskAsync<JsonElement>("yusuf", answer.Headers.Location!.ToString());
    }

    private Published.SchoolInspections Read(Dictionary<string, string> cells)
    {
        File.WriteAllText(path, Files.Csv(cells));
        OfstedSchools.Schools.WhyNot(path).ShouldBeNull();
        var layout = OfstedSchools.Schools.LayoutOf(path);
        using var file = CsvFile.Open(path, layout.Columns).File!;
        var row = file.Rows().First();
        var read = layout.Read(row, new(2026, 10, 31)).ShouldBeOfType<Published.SchoolInspections>();
        row.Faults.ShouldBeEmpty();
        return read;
    }

    // A report card at the expected standard, with what differs.
    private static Dictionary<string, string> Row(string urn, params (string Column, string Cell)[] other)
    {
        var row = new Dictionary<string, string>
        {
            ["Web Link (opens in new window)"] = "",
            ["URN"] = urn,
            ["School name"] = "Elmbrook Primary School",
            ["Local authority"] = "Anytown",
            ["Inspection number of latest full inspection"] = "10600012",
            ["Inspection start date"] = "02/03/2026",
            ["Publication date"] = "01/04/2026",
            ["URN at time of latest full inspection"] = urn,
            ["Category of concern"] = "",
        };
        foreach (var area in Areas.Concat(["Early years (where applicable)", "Post-16 provision (where applicable)"]))
        {
            row[area] = area.EndsWith("applicable)", StringComparison.Ordinal) ? "NULL" : area.StartsWith("Safeguarding", StringComparison.Ordinal) ? "Met" : "Expected standard";
            row[$"{area.Replace(" (where applicable)", "")} - date of grade"] = row[area] is "NULL" ? "NULL" : "02/03/2026";
        }

        string[] oeif =
        [
            "Inspection number of latest OEIF graded inspection", "Inspection start date of latest OEIF graded inspection",
            "Publication date of latest OEIF graded inspection", "Latest OEIF category of concern", "Latest OEIF overall effectiveness",
            "Latest OEIF quality of education", "Latest OEIF behaviour and attitudes", "Latest OEIF personal development",
            "Latest OEIF effectiveness of leadership and management", "Latest OEIF  safeguarding is effective?",
            "Latest OEIF early years provision (where applicable)", "Latest OEIF sixth form provision (where applicable)",
            "Latest ungraded inspection number", "Date of latest ungraded inspection", "Ungraded inspection publication date", "Ungraded inspection overall outcome",
        ];
        foreach (var column in oeif)
        {
            row[column] = "NULL";
        }

        Array.ForEach(other, one => row[one.Column] = one.Cell);
        return row;
    }

    private static Dictionary<string, string> Legacy(string urn, string overall) => new()
    {
        ["URN"] = urn,
        ["School name"] = "Elmbrook Primary School",
        ["Latest ungraded inspection number since last graded inspection"] = "NULL",
        ["Date of latest ungraded inspection"] = "NULL",
        ["Ungraded inspection publication date"] = "NULL",
        ["Ungraded inspection overall outcome"] = "NULL",
        ["Inspection number of latest graded inspection"] = "10100001",
        ["Inspection start date"] = "08/03/2022",
        ["Publication date"] = "05/04/2022",
        ["URN at time of latest graded inspection"] = "900099",
        ["Overall effectiveness"] = overall,
        ["Category of concern"] = "NULL",
        ["Quality of education"] = "3",
        ["Behaviour and attitudes"] = "2",
        ["Personal development"] = "2",
        ["Effectiveness of leadership and management"] = "3",
        ["Safeguarding is effective?"] = "Yes",
        ["Early years provision (where applicable)"] = "9",
        ["Sixth form provision (where applicable)"] = "9",
        ["Previous graded inspection number"] = "10000001",
        ["Previous inspection start date"] = "09/05/2017",
        ["Previous publication date"] = "06/06/2017",
        ["Previous full inspection overall effectiveness"] = "2",
        ["Previous category of concern"] = "NULL",
    };
}
