using System.Text.Json;
using Casework.Domain.Rules;

namespace Casework.Domain.Tests.Establishments;

/// <summary>Ofsted's words as files, forms and requests write them (domain 9.3).</summary>
public sealed class OfstedWordsTests
{
    [Theory]
    [InlineData("1", OfstedGrade.Outstanding)]
    [InlineData("4", OfstedGrade.Inadequate)]
    [InlineData("Requires improvement", OfstedGrade.RequiresImprovement)]
    [InlineData("needs ATTENTION", OfstedGrade.NeedsAttention)]
    [InlineData("UrgentImprovement", OfstedGrade.UrgentImprovement)]
    [InlineData("Strong standard", OfstedGrade.StrongStandard)]
    [InlineData("Not met", OfstedGrade.NotMet)]
    [InlineData("Yes", OfstedGrade.Met)]
    public void A_grade_is_read_as_it_is_published(string text, OfstedGrade grade) => Read<OfstedGrade>(text).ShouldBe(grade);

    [Theory]
    [InlineData("SM", OfstedCategory.SpecialMeasures)]
    [InlineData("SWK", OfstedCategory.RequiresSignificantImprovement)]
    [InlineData("RSI", OfstedCategory.RequiresSignificantImprovement)]
    [InlineData("Requires significant improvement", OfstedCategory.RequiresSignificantImprovement)]
    [InlineData("None", OfstedCategory.None)]
    [Trait("Shows", "D13")]
    public void Serious_weaknesses_is_the_old_name_of_requires_significant_improvement(string text, OfstedCategory category) =>
        Read<OfstedCategory>(text).ShouldBe(category);

    [Theory]
    [InlineData("School remains Good", UngradedOutcome.RemainsGood)]
    [InlineData("School remains Good (Improving) - S5 Next", UngradedOutcome.RemainsGood)]
    [InlineData("School remains Outstanding (Concerns) - S5 Next", UngradedOutcome.RemainsOutstanding)]
    [InlineData("Standards maintained", UngradedOutcome.StandardsMaintained)]
    [InlineData("Some aspects not as strong", UngradedOutcome.SomeAspectsNotAsStrong)]
    public void An_ungraded_outcome_is_read_with_or_without_its_remark(string text, UngradedOutcome outcome) =>
        Read<UngradedOutcome>(text).ShouldBe(outcome);

    [Theory]
    [InlineData("School remains Good enough")]
    [InlineData("SM")]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public void A_word_nobody_knows_is_no_grade(string? text)
    {
        OfstedWords.TryRead<OfstedGrade>(text, out _).ShouldBeFalse();
        OfstedWords.TryRead<UngradedOutcome>(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_request_with_such_a_word_is_told_the_known_ones()
    {
        var fault = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<GradeGiven>("""{ "Area": "Inclusion", "Grade": "Fairly good" }"""));

        fault.Path.ShouldBe("$.Grade");
        fault.Message.ShouldStartWith("'Fairly good' is none of the words that are known here: outstanding, good, requires improvement, inadequate, exceptional,");
    }

    [Fact]
    public void A_word_is_written_into_a_sentence_as_Ofsted_writes_it()
    {
        SchoolArea.Post16Provision.InWords().ShouldBe("post-16 provision");
        SchoolArea.CurriculumAndTeaching.InWords().ShouldBe("curriculum and teaching");
        OfstedGrade.NeedsAttention.InWords().ShouldBe("needs attention");
    }

    private static T Read<T>(string text) where T : struct, Enum => OfstedWords.TryRead<T>(text, out var word) ? word : throw new ShouldAssertException(text);
}
