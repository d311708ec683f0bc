using Casework.Domain.People;

namespace Casework.Api.Identity;

/// <summary>
/// The people who can be chosen as Lead Officer of a case: those that the setting <c>LeadOfficers</c> lists, each with <c>Id</c> (the claim
/// <c>oid</c>) and <c>Name</c>; where it lists none, in Development, the Lead Officers among the <see cref="DemonstrationPeople"/>.
/// The API accepts any person, for the identity provider decides in the end who holds the role.
/// </summary>
public sealed class LeadOfficerDirectory(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Everybody who can be chosen, by name.</summary>
    public IReadOnlyList<Person> All { get; } =
        [.. (Configured(configuration) ?? Invented(environment)).OrderBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>The person with an id; without a name when the directory does not know them, which the rules refuse.</summary>
    public Person Find(string id) => All.FirstOrDefault(person => person.Id == id) ?? new(id, "");

    static IEnumerable<Person>? Configured(IConfiguration configuration) => configuration.GetSection("LeadOfficers").Get<Person[]>();

    static IEnumerable<Person> Invented(IHostEnvironment environment) => environment.IsDevelopment()
        ? DemonstrationPeople.All.Where(persona => persona.Role is Role.LeadOfficer).Select(persona => new Person(persona.Oid, persona.Name))
        : [];
}
