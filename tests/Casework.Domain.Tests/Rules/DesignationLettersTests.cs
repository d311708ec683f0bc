namespace Casework.Domain.Tests.Rules;

/// <summary>R57, D27, D9: letters to headteacher and Chair.</summary>
public sealed class DesignationLettersTests
{
    private static readonly DateOnly Day = new(2025, 11, 26);

    [Fact]
    [Trait("Allows", "R57")]
    public void Headteacher_and_Chair_are_both_told_in_writing() =>
        Given(Story.Designated).When(Commands.Letters(Day), by: Clerk).Then(new DesignationLettersSent(Day, Story.Both));

    [Fact]
    [Trait("Refuses", "R57")]
    public void A_letter_to_only_one_of_them_is_not_enough()
    {
        Given(Story.Designated).When(Commands.Letters(Day) with { Headteacher = false }, by: Clerk).ThenRefusedAt("Headteacher", by: "R57");
        Given(Story.Designated).When(Commands.Letters(Day) with { Chair = false }, by: Clerk).ThenRefusedAt("Chair", by: "R57");
    }

    [Fact]
    [Trait("Allows", "D27"), Trait("Refuses", "D27")]
    public void Where_there_is_no_Chair_a_substitute_is_told_with_the_reason()
    {
        var toViceChair = Commands.Letters(Day) with { Chair = false, SubstituteForChair = "Vice-Chair" };

        Given(Story.Designated).When(toViceChair, by: Clerk).ThenRefusedAt("SubstituteReason", by: "D27");
        Given(Story.Designated).When(toViceChair with { SubstituteReason = "The chair is vacant" }, by: Clerk)
            .Then(new DesignationLettersSent(Day, new(true, false, "Vice-Chair", "The chair is vacant", "Letters/2025/114.pdf")));
    }

    [Fact]
    [Trait("Refuses", "R57")]
    public void The_letters_are_sent_once() => Given(Story.Informed).When(Commands.Letters(new(2025, 11, 27)), by: Clerk).ThenRefusedBy("R57");

    [Fact]
    public void The_letters_follow_the_designation_and_say_where_the_copy_is()
    {
        Given(Story.Designated).When(Commands.Letters(new(2025, 11, 21)), by: Clerk).ThenInvalid("OccurredOn");
        Given(Story.Designated).When(Commands.Letters(Day) with { Document = "" }, by: Clerk).ThenInvalid("Document");
    }

    [Fact]
    [Trait("Refuses", "R57")]
    public void A_removal_has_letters_of_its_own()
    {
        Given(Story.Removed).When(Commands.Letters(new(2027, 5, 6)), by: Clerk).Then(new RemovalLettersSent(new(2027, 5, 6), Story.Both));
        Given(Story.Removed).When(Commands.Letters(new(2027, 5, 3)), by: Clerk).ThenInvalid("OccurredOn");
        Given(Story.Complete).When(Commands.Letters(new(2027, 5, 7)), by: Clerk).ThenRefusedBy("R57");
    }
}
