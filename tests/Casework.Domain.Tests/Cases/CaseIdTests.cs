namespace Casework.Domain.Tests.Cases;

/// <summary>The reference of a case: the school and the number of its episode (D7).</summary>
public sealed class CaseIdTests
{
    [Theory]
    [InlineData("900001-1")]
    [InlineData("900001-12")]
    [InlineData("900001-999")]
    [InlineData("setting-EY900001-1")]
    [InlineData("setting-900001-2")]
    public void A_reference_is_read_as_it_is_written(string text)
    {
        var id = CaseId.Parse(text);

        id.ToString().ShouldBe(text);
        CaseId.For(id.Establishment(), id.Episode()).ShouldBe(id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("900001")]
    [InlineData("900001-")]
    [InlineData("900001-0")]
    [InlineData("900001-01")]
    [InlineData("900001-1000")]
    [InlineData("900001-1a")]
    [InlineData(" 90001-1")]
    [InlineData("900001_1")]
    [InlineData("EY900001-1")]
    [InlineData("setting-ey900001-1")]
    [InlineData("school-900001-1")]
    public void Anything_else_is_refused(string? text) => CaseId.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void A_setting_and_a_school_of_the_same_number_never_meet() =>
        CaseId.Parse("setting-900001-1").Establishment().ShouldNotBe(CaseId.Parse("900001-1").Establishment());

    [Fact]
    public void References_sort_by_school_and_then_by_number() =>
        new[] { "900002-1", "900001-10", "900001-2" }.Select(t => CaseId.Parse(t)).Order().Select(id => id.Value)
            .ShouldBe(["900001-2", "900001-10", "900002-1"]);
}
