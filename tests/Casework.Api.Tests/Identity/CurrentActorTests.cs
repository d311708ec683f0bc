using System.Security.Claims;
using Casework.Api.Identity;
using Casework.Domain.People;

namespace Casework.Api.Tests.Identity;

public sealed class CurrentActorTests
{
    [Fact]
    public void Whoever_holds_several_roles_acts_in_the_one_that_decides_most() =>
        CurrentActor.From(Somebody("Casework.Auditor", "Casework.LeadOfficer", "Casework.HoSI")).Role.ShouldBe(Role.HoSI);

    [Fact]
    public void An_auditor_who_also_imports_is_a_data_manager() =>
        CurrentActor.From(Somebody("Casework.Auditor", "Casework.DataManager")).Role.ShouldBe(Role.DataManager);

    [Theory]
    [InlineData("Casework.System")]
    [InlineData("HoSI")]
    [InlineData("Other.HoSI")]
    public void Nobody_comes_in_under_a_role_that_is_not_ours_to_give(string role) => CurrentActor.Find(Somebody(role)).ShouldBeNull();

    [Fact]
    public void Somebody_without_a_stable_id_is_nobody() =>
        CurrentActor.Find(new(new ClaimsIdentity([new Claim("roles", "Casework.HoSI")], "test", "name", "roles"))).ShouldBeNull();

    [Fact]
    public void Asking_for_an_actor_where_there_is_none_throws() =>
        Should.Throw<InvalidOperationException>(() => CurrentActor.From(new ClaimsPrincipal()));

    static ClaimsPrincipal Somebody(params string[] roles)
    {
        IEnumerable<Claim> claims = [new("oid", "id-1"), new("name", "Ada Brightwell"), .. roles.Select(role => new Claim("roles", role))];
        return new(new ClaimsIdentity(claims, "test", "name", "roles"));
    }
}
