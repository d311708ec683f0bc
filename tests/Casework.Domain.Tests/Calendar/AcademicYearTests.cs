using Casework.Domain.Calendar;
using static Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Calendar;

public sealed class AcademicYearTests
{
    [Theory]
    [InlineData("2026-08-31", "2025/26")]
    [InlineData("2026-09-01", "2026/27")]
    [InlineData("2027-08-31", "2026/27")]
    public void It_runs_from_1_September_to_31_August(string day, string year) => AcademicYear.Of(Day(day)).ToString().ShouldBe(year);

    [Theory]
    [InlineData("2026/27")]
    [InlineData("2026-27")]
    [InlineData(" 2026/2027 ")]
    public void It_is_read_in_every_way_people_write_it(string text) => AcademicYear.Parse(text).ShouldBe(new(2026));

    [Theory]
    [InlineData("2026")]
    [InlineData("2026/28")]
    [InlineData("26/27")]
    [InlineData("9999/00")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_read(string? text) => AcademicYear.TryParse(text, null, out _).ShouldBeFalse();
}
