using System.Text;
using Casework.Api.Imports;
using Casework.Domain.Establishments;

namespace Casework.Api.Tests.Imports;

public sealed class ReaderTests : IDisposable
{
    private static readonly DateOnly AsAt = new(2026, 3, 2);
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_school_is_read_by_column_name()
    {
        var school = School(Files.Gias(Files.School()));
        school.Id.ShouldBe(EstablishmentId.School(new("900012")));
        school.Type.ShouldBe(new(1, "Community school", 4));
        school.OpenedOn.ShouldBe(new(1990, 9, 1));
        school.Details[Detail.Headteacher].ShouldBe("Ms Ann Example");
    }

    [Fact]
    public void Columns_may_stand_in_any_order_with_unknown_ones_between() =>
        School(Files.Csv(new[] { "Something new" }.Concat(Files.School().Keys.Reverse()), [Files.School()])).Name.ShouldBe("Elmbrook Primary School");

    [Theory]
    [InlineData("0999", "999")]
    [InlineData("999", "999")]
    public void Codes_read_the_same_with_and_without_leading_zeros(string published, string read) =>
        School(Files.Gias(Files.School(("LA (code)", published)))).Details[Detail.LocalAuthorityCode].ShouldBe(read);

    [Theory]
    [InlineData("42")]
    [InlineData("0042")]
    public void An_establishment_number_has_four_digits(string published) =>
        School(Files.Gias(Files.School(("EstablishmentNumber", published)))).Details[Detail.EstablishmentNumber].ShouldBe("0042");

    [Theory]
    [InlineData("01-09-2024")]
    [InlineData("01/09/2024")]
    [InlineData("1/9/2024")]
    [InlineData("2024-09-01")]
    public void Dates_are_read_in_every_way_they_are_published(string published) =>
        School(Files.Gias(Files.School(("OpenDate", published)))).OpenedOn.ShouldBe(new(2024, 9, 1));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("NULL")]
    [InlineData("REDACTED")]
    [InlineData("Not applicable")]
    public void What_stands_for_nothing_is_read_as_nothing(string published) =>
        School(Files.Gias(Files.School(("PhaseOfEducation (name)", published)))).Details[Detail.Phase].ShouldBeNull();

    [Fact]
    public void A_file_without_a_column_says_nothing_about_it()
    {
        var row = Files.School();
        row.Remove("HeadLastName");
        School(Files.Csv(row)).Details.ContainsKey(Detail.Headteacher).ShouldBeFalse();
    }

    [Fact]
    public void Windows_1252_is_told_from_utf_8()
    {
        var windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var file = Files.Gias(Files.School(("EstablishmentName", "St Hilda’s Café School")));
        School(file, windows1252).Name.ShouldBe("St Hilda’s Café School");
        School(file, new UTF8Encoding(false)).Name.ShouldBe("St Hilda’s Café School");
        School(file, new UTF8Encoding(true)).Name.ShouldBe("St Hilda’s Café School");
    }

    [Fact]
    public void A_letter_split_between_two_reads_is_still_utf_8()
    {
        var names = Enumerable.Range(0, 3000).Select(n => Files.School(("URN", $"{900000 + n}"), ("EstablishmentName", $"’’’’’’’’’’’’’’’’’ {n}")));
        Rows(Gias.Establishments, Files.Gias(names)).Select(row => row.Published).OfType<Published.School>().ShouldAllBe(school => school.Name.StartsWith('’'));
    }

    [Fact]
    public void A_byte_order_mark_before_a_header_in_quotes_does_not_hide_it() =>
        School("\"URN\"" + Files.Gias(Files.School())[3..], new UTF8Encoding(true)).Name.ShouldBe("Elmbrook Primary School");

    [Fact]
    public void A_row_is_known_by_the_line_it_begins_on()
    {
        var file = Files.Gias(
            Files.School(("EstablishmentName", "Elmbrook,\r\nInfants and \"Juniors\"")),
            Files.School(("URN", "900013"))).Replace("900013", "\r\n\r\n900013");
        Rows(Gias.Establishments, file).Select(row => row.Line).ShouldBe([2, 6]);
    }

    [Fact]
    public void A_row_says_everything_that_is_wrong_with_it() =>
        Rows(Gias.Establishments, Files.Gias(Files.School(("URN", "12"), ("OpenDate", "31-02-2020"), ("EstablishmentStatus (code)", "7"))))
            .ShouldHaveSingleItem().Faults.ShouldBe(
            [
                "URN '12' is not a URN: a URN has six digits.",
                "EstablishmentStatus (code) '7' is not a known status.",
                "OpenDate '31-02-2020' is not a date.",
            ]);

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_wrong()
    {
        var file = Files.Gias(Files.School());
        Rows(Gias.Establishments, file + "900013,999\r\n").Last().Faults.ShouldContain("The row has 2 cells, the header has 15.");
        Rows(Gias.Establishments, file.TrimEnd() + ",one more\r\n").Last().Faults.ShouldContain("The row has 16 cells, the header has 15.");
        Rows(Gias.Establishments, file.TrimEnd() + ",,\r\n").Last().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_of_another_layout_is_refused_with_the_columns_it_lacks()
    {
        File.WriteAllText(path, "URN,EstablishmentName,LA (code),OpenDate,CloseDate\r\n900012,Elmbrook,999,,\r\n");
        CsvFile.Open(path, Gias.Establishments.Columns).Missing.ShouldBe(
            ["TypeOfEstablishment (code)", "TypeOfEstablishment (name)", "EstablishmentTypeGroup (code)", "EstablishmentStatus (code)"], ignoreOrder: true);
    }

    [Fact]
    public void A_link_is_read() =>
        Rows(Gias.Links, "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n900012,900099,\"Oakfield, New\",Successor,31-08-2024\r\n")
            .ShouldHaveSingleItem().Published.ShouldBe(new Published.SchoolLink(
                EstablishmentId.School(new("900012")), AsAt, new(new("900099"), "Oakfield, New", "Successor", new(2024, 8, 31))));

    [Fact]
    public void Childcare_of_2021_is_read()
    {
        var setting = Setting(Files.Csv(new()
        {
            ["Web link"] = "Web link",
            ["Provider URN"] = "EY900012",
            ["Registration date"] = "14/05/2014",
            ["Provider type"] = "Childminder",
            ["Provider status"] = "Active",
            ["Registered_Person_Name"] = "REDACTED",
            ["Provider name"] = "REDACTED",
            ["Postcode"] = "REDACTED",
            ["Local authority"] = "Westmarch",
            ["Most recent full: Inspection number"] = "10000001",
            ["Most recent full: Inspection date"] = "04/12/2019",
            ["Most recent full: Overall effectiveness"] = "2",
            ["Quality of education"] = "-",
            ["Effectiveness of leadership and management"] = "2",
            ["Safeguarding is effective?"] = "Yes",
            ["CCR requirements suitability"] = "Not Met (with actions)",
            ["Second most recent full: Overall effectiveness"] = "4",
            ["Second most recent full: Inspection number"] = "900001",
            ["Second most recent full: Inspection date"] = "06/07/2016",
            ["NCOR: Inspection date"] = "20/11/2017",
            ["NCOR: Overall effectiveness"] = "Met",
        }));
        setting.Name.ShouldBeNull();
        setting.Details[Detail.Postcode].ShouldBeNull();
        setting.Inspections.Select(one => (one.Kind, one.On.Year, one.Grades[SettingArea.Overall])).ShouldBe(
        [
            (SettingInspectionKind.Full, 2016, SettingGrade.Inadequate),
            (SettingInspectionKind.NoChildrenOnRoll, 2017, SettingGrade.Met),
            (SettingInspectionKind.Full, 2019, SettingGrade.Good),
        ]);
        setting.Inspections[2].Grades.ShouldBe(
        [
            new(SettingArea.Overall, SettingGrade.Good), new(SettingArea.LeadershipAndManagement, SettingGrade.Good),
            new(SettingArea.Safeguarding, SettingGrade.Met), new(SettingArea.CompulsoryRegister, SettingGrade.NotMetWithActions),
        ]);
    }

    [Fact]
    public void Childcare_of_2025_is_read_below_its_title_lines()
    {
        var setting = Setting("Latest inspections of all registered providers as at 31 March 2025\r\n\"This worksheet contains one table, with notes.\"\r\n"
            + Files.Csv(new()
            {
                ["Provider URN"] = "900012",
                ["Registration Date"] = "14/05/2014",
                ["Provider Type"] = "Childcare on non-domestic premises",
                ["Provider Subtype"] = "Full day care",
                ["Provider Status"] = "Active",
                ["Provider Name"] = "Ducklings’ Nursery",
                ["Provider Postcode"] = "ZZ1 1ZZ",
                ["Local Authority"] = "Westmarch",
                ["Most Recent Full: Inspection Date"] = "04/12/2024",
                ["Most Recent Full: Overall Effectiveness"] = "3",
                ["Most Recent Full: Quality of Education"] = "3",
                ["Most Recent Full: Safeguarding is Effective?"] = "No",
            }));
        setting.Id.ShouldBe(EstablishmentId.Setting("900012"));
        setting.Name.ShouldBe("Ducklings’ Nursery");
        setting.Inspections.ShouldHaveSingleItem().Grades.ShouldBe(
        [
            new(SettingArea.Overall, SettingGrade.RequiresImprovement), new(SettingArea.QualityOfEducation, SettingGrade.RequiresImprovement),
            new(SettingArea.Safeguarding, SettingGrade.NotMet),
        ]);
    }

    [Fact]
    public void Childcare_of_2026_is_read_with_its_report_card()
    {
        var setting = Setting("Childcare providers\r\n\r\n" + Files.Csv(new()
        {
            ["Web link"] = "Web link",
            ["Provider URN"] = "EY900012",
            ["Registration date"] = "14/05/2014",
            ["Provider type"] = "Childcare on non-domestic premises",
            ["Provider status"] = "Active",
            ["Provider name"] = "Ducklings",
            ["Local authority"] = "Westmarch",
            ["EYR REIF: Most recent: Inspection number"] = "10000009",
            ["EYR REIF: Most recent: Inspection date"] = "10/02/2026",
            ["EYR REIF: Most recent: Safeguarding standards met?"] = "Not met",
            ["EYR REIF: Most recent: Inclusion"] = "Strong standard",
            ["EYR REIF: Most recent: Children's welfare and wellbeing"] = "Urgent improvement",
            ["EYR OEIF: Most recent: Full inspection number"] = "10000001",
            ["EYR OEIF: Most recent: Full inspection date"] = "04/12/2019",
            ["EYR OEIF/CIF: Most recent: Overall effectiveness"] = "1",
            ["EYR OEIF/CIF: Most recent: Effectiveness of leadership and management"] = "1",
            ["CR: Most recent: Inspection date"] = "04/12/2020",
            ["CR: Compliance"] = "Not Met (enforcement)",
        }));
        setting.Inspections.Select(one => one.Kind).ShouldBe(
            [SettingInspectionKind.Full, SettingInspectionKind.ChildcareRegister, SettingInspectionKind.ReportCard]);
        setting.Inspections[2].Grades.ShouldBe(
        [
            new(SettingArea.Safeguarding, SettingGrade.NotMet), new(SettingArea.Inclusion, SettingGrade.StrongStandard),
            new(SettingArea.WelfareAndWellbeing, SettingGrade.UrgentImprovement),
        ]);
        setting.Inspections[1].Grades[SettingArea.Overall].ShouldBe(SettingGrade.NotMetEnforcement);
    }

    [Theory]
    [InlineData("Most recent full: Overall effectiveness", "Splendid", "Most recent full: Overall effectiveness has the unknown word 'Splendid'.")]
    [InlineData("Most recent full: Inspection date", "", "Most recent full: Overall effectiveness has no date of inspection.")]
    [InlineData("Provider URN", "EY12", "Provider URN 'EY12' is not the URN of a setting.")]
    [InlineData("Provider URN", "", "Provider URN '' is not the URN of a setting.")]
    [InlineData("Provider status", "Dormant", "Provider status has the unknown word 'Dormant'.")]
    public void A_setting_that_cannot_be_understood_says_why(string column, string value, string fault)
    {
        var row = new Dictionary<string, string>
        {
            ["Provider URN"] = "EY900012",
            ["Registration date"] = "14/05/2014",
            ["Provider type"] = "Childminder",
            ["Provider status"] = "Active",
            ["Provider name"] = "REDACTED",
            ["Local authority"] = "Westmarch",
            ["Most recent full: Inspection date"] = "04/12/2019",
            ["Most recent full: Overall effectiveness"] = "2",
            [column] = value,
        };
        Rows(OfstedChildcare.Providers, Files.Csv(row)).ShouldHaveSingleItem().Faults.ShouldBe([fault]);
    }

    public void Dispose() => File.Delete(path);

    private Published.School School(string csv, Encoding? encoding = null) =>
        Rows(Gias.Establishments, csv, encoding).ShouldHaveSingleItem().Published.ShouldBeOfType<Published.School>();

    private Published.Setting Setting(string csv) =>
        Rows(OfstedChildcare.Providers, csv).ShouldHaveSingleItem().Published.ShouldBeOfType<Published.Setting>();

    private List<(int Line, List<string> Faults, Published? Published)> Rows(Source source, string csv, Encoding? encoding = null)
    {
        File.WriteAllText(path, csv, encoding ?? new UTF8Encoding(false));
        var (file, missing) = CsvFile.Open(path, source.Columns);
        missing.ShouldBeEmpty();
        using (file)
            return [.. file!.Rows().Select(row => { var read = source.Read(row, AsAt); return (row.Line, row.Faults, read); })];
    }
}
