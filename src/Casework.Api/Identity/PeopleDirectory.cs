using Casework.Domain.People;

namespace Casework.Api.Identity;

/// <summary>
/// The people who can be chosen to lead a case: those that a setting lists, each with <c>Id</c> (the claim <c>oid</c>) and <c>Name</c>;
/// where it lists none, in Development, those with the role among the <see cref="DemonstrationPeople"/>.
/// The API accepts any person, for the identity provider decides in the end who holds the role.
/// </summary>
public abstract class PeopleDirectory(IConfiguration configuration, IHostEnvironment environment, string setting, Role role)
{
    /// <summary>Everybody who can be chosen, by name.</summary>
    public IReadOnlyList<Person> All { get; } =
        [.. (configuration.GetSection(setting).Get<Person[]>() ?? Invented(environment, role)).OrderBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>The person with an id; without a name when the directory does not know them, which the rules refuse.</summary>
    public Person Find(string id) => All.FirstOrDefault(person => person.Id == id) ?? new(id, "");

    static IEnumerable<Person> Invented(IHostEnvironment environment, Role role) => environment.IsDevelopment()
        ? DemonstrationPeople.All.Where(persona => persona.Role == role).Select(persona => persona.Person)
        : [];
}

/// <summary>The Lead Officers to choose from, in the setting <c>LeadOfficers</c>.</summary>
public sealed class LeadOfficerDirectory(IConfiguration configuration, IHostEnvironment environment)
    : PeopleDirectory(configuration, environment, "LeadOfficers", Role.LeadOfficer);

/// <summary>The lead workers of settings to choose from, in the setting <c>LeadWorkers</c>.</summary>
public sealed class LeadWorkerDirectory(IConfiguration configuration, IHostEnvironment environment)
    : PeopleDirectory(configuration, environment, "LeadWorkers", Role.EarlyYearsAdviser);
