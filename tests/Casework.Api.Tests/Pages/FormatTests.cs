using Casework.Api.Pages.Components;

namespace Casework.Api.Tests.Pages;

/// <summary>How pages write dates, times and names.</summary>
public class FormatTests
{
    [Fact]
    public void A_date_is_written_out() => new DateOnly(2026, 11, 3).ToWords().ShouldBe("3 November 2026");

    [Fact]
    public void A_date_that_has_not_come_is_not_yet() => default(DateOnly?).ToWords().ShouldBe("not yet");

    [Theory]
    [InlineData("2026-11-23T14:05:00Z", "23 November 2026 at 2:05pm")]
    [InlineData("2026-07-01T23:30:00Z", "2 July 2026 at 12:30am")]
    public void An_instant_is_written_by_the_clock_in_London(string instant, string written) =>
        DateTimeOffset.Parse(instant).ToLondon().ShouldBe(written);

    [Theory]
    [InlineData("MonitoringAndChallengeHeld", "Monitoring and challenge held")]
    [InlineData("HoSI", "HoSI")]
    [InlineData("LeadOfficer", "Lead officer")]
    [InlineData("SrgDecisionRecorded", "SRG decision recorded")]
    [InlineData("RemovalBlockedByOfstedLock", "Removal blocked by Ofsted lock")]
    public void A_name_of_the_code_becomes_words(string name, string words) => Format.Words(name).ShouldBe(words);

    [Fact]
    public void So_does_the_value_of_an_enumeration() => DayOfWeek.Monday.ToWords().ShouldBe("Monday");
}
