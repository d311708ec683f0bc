using Casework.Domain.Establishments;

namespace Casework.Domain.Tests.Establishments;

public class EstablishmentTypeTests
{
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    [InlineData(3, 4)]
    [InlineData(5, 4)]
    [InlineData(7, 5)]
    [InlineData(12, 5)]
    [InlineData(15, 4)]
    public void Part_4_knows_seven_types_as_maintained(int code, int group) =>
        Kinds(code, group).ShouldBe("maintained");

    [Fact]
    public void A_pupil_referral_unit_is_not_maintained_although_its_group_is() => Kinds(14, 4).ShouldBe("pupil referral unit");

    [Theory]
    [InlineData(28, 10)]
    [InlineData(34, 10)]
    [InlineData(35, 11)]
    [InlineData(40, 11)]
    public void Academies_and_free_schools_are_academies(int code, int group) => Kinds(code, group).ShouldBe("academy");

    [Theory]
    [InlineData(11, 3)]
    [InlineData(6, 3)]
    [InlineData(10, 5)]
    public void Independent_schools_include_independent_special_schools(int code, int group) => Kinds(code, group).ShouldBe("independent");

    [Theory]
    [InlineData(8, 5)]
    [InlineData(30, 6)]
    [InlineData(18, 1)]
    public void Others_are_none_of_these(int code, int group) => Kinds(code, group).ShouldBe("");

    [Theory]
    [InlineData("school-900012", true)]
    [InlineData("setting-EY900012", true)]
    [InlineData("setting-900012", true)]
    [InlineData("setting-9000123", true)]
    [InlineData("setting-CA000012", true)]
    [InlineData("school-EY900012", false)]
    [InlineData("setting-EY9000123", false)]
    [InlineData("setting-90001", false)]
    [InlineData("900012", true)]
    [InlineData("EY900012", true)]
    [InlineData("90001", false)]
    [InlineData("school-", false)]
    [InlineData("", false)]
    public void An_establishment_is_named_by_its_register_and_its_urn(string text, bool expected) =>
        EstablishmentId.TryParse(text, null, out _).ShouldBe(expected);

    [Fact]
    public void A_school_and_a_setting_with_the_same_urn_are_two_establishments() =>
        EstablishmentId.School(new("900012")).ShouldNotBe(EstablishmentId.Setting("900012"));

    private static string Kinds(int code, int group)
    {
        var type = new EstablishmentType(code, "Invented", group);
        return string.Join(", ", new[]
        {
            (type.IsMaintained, "maintained"), (type.IsPupilReferralUnit, "pupil referral unit"),
            (type.IsAcademy, "academy"), (type.IsIndependent, "independent"),
        }.Where(kind => kind.Item1).Select(kind => kind.Item2));
    }

    [Theory]
    [InlineData(1, false, false)]
    [InlineData(2, true, true)]
    [InlineData(3, true, false)]
    [InlineData(5, true, false)]
    [InlineData(7, false, false)]
    [InlineData(12, true, false)]
    public void Voluntary_and_foundation_schools_have_somebody_else_who_appoints_governors(int code, bool foundation, bool aided)
    {
        var type = new EstablishmentType(code, "School", 4);

        type.HasFoundation.ShouldBe(foundation);
        type.IsVoluntaryAided.ShouldBe(aided);
    }
}
