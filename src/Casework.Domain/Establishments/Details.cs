using System.Collections.Immutable;

namespace Casework.Domain.Establishments;

/// <summary>
/// What a register says of an establishment besides its name, type and status. The names are stored in events.
/// A publication gives those that it has a column for; a column it lacks says nothing, an empty cell says "none".
/// </summary>
public enum Detail
{
    /// <summary>Name of the headteacher, which GIAS publishes.</summary>
    Headteacher,

    /// <summary>What the head is called, for instance Executive Headteacher.</summary>
    HeadteacherTitle,

    /// <summary>Code of the local authority, without leading zeros.</summary>
    LocalAuthorityCode,

    /// <summary>Name of the local authority.</summary>
    LocalAuthority,

    /// <summary>The four digits which follow the local authority's code in the LAESTAB.</summary>
    EstablishmentNumber,

    /// <summary>Phase of education.</summary>
    Phase,

    /// <summary>Lowest statutory age.</summary>
    LowestAge,

    /// <summary>Highest statutory age.</summary>
    HighestAge,

    /// <summary>Whether there are nursery classes.</summary>
    NurseryProvision,

    /// <summary>Whether there is a sixth form.</summary>
    SixthForm,

    /// <summary>Boys, girls or mixed.</summary>
    Gender,

    /// <summary>Designated religious character.</summary>
    ReligiousCharacter,

    /// <summary>Diocese, which is a partner of the local authority for a church school.</summary>
    Diocese,

    /// <summary>Code of the trust.</summary>
    TrustCode,

    /// <summary>Name of the trust.</summary>
    Trust,

    /// <summary>Sponsor of an academy.</summary>
    Sponsor,

    /// <summary>Name of the federation.</summary>
    Federation,

    /// <summary>UK provider reference number.</summary>
    Ukprn,

    /// <summary>Capacity of a school.</summary>
    Capacity,

    /// <summary>Number of pupils at the last census.</summary>
    Pupils,

    /// <summary>Why the school opened.</summary>
    ReasonOpened,

    /// <summary>Why the school closed.</summary>
    ReasonClosed,

    /// <summary>First line of the address.</summary>
    Street,

    /// <summary>Second line of the address.</summary>
    Locality,

    /// <summary>Third line of the address.</summary>
    Address3,

    /// <summary>Town.</summary>
    Town,

    /// <summary>County.</summary>
    County,

    /// <summary>Postcode.</summary>
    Postcode,

    /// <summary>Website.</summary>
    Website,

    /// <summary>Telephone number of a school.</summary>
    Telephone,

    /// <summary>Inspectorate of an independent school; empty means Ofsted (domain 9.4).</summary>
    Inspectorate,

    /// <summary>Proprietor of an independent school.</summary>
    Proprietor,

    /// <summary>Code of the local authority that the school was in before.</summary>
    PreviousLocalAuthorityCode,

    /// <summary>Establishment number before the present one.</summary>
    PreviousEstablishmentNumber,

    /// <summary>Type of an early years provider, for instance Childminder.</summary>
    ProviderType,

    /// <summary>Subtype of an early years provider, for instance Full day care.</summary>
    ProviderSubtype,

    /// <summary>The registers a setting is on, as Ofsted combines them.</summary>
    Registers,

    /// <summary>Reference of the registered person.</summary>
    RegisteredPersonUrn,

    /// <summary>Name of the registered person, often a company.</summary>
    RegisteredPerson,

    /// <summary>Places of a setting.</summary>
    Places,

    /// <summary>Ofsted's band of deprivation around a setting.</summary>
    DeprivationBand,
}

/// <summary>Reads and folds details.</summary>
public static class Details
{
    /// <summary>No detail at all.</summary>
    public static readonly ImmutableSortedDictionary<Detail, string> None = ImmutableSortedDictionary<Detail, string>.Empty;

    /// <summary>The details after a change; a detail changed to null is gone.</summary>
    public static ImmutableSortedDictionary<Detail, string> With(
        this ImmutableSortedDictionary<Detail, string> details, IEnumerable<KeyValuePair<Detail, string?>> changed) =>
        changed.Aggregate(details, (all, one) => one.Value is { } value ? all.SetItem(one.Key, value) : all.Remove(one.Key));

    /// <summary>Those of the published details which say something else than the known ones.</summary>
    public static ImmutableSortedDictionary<Detail, string?> ChangedFrom(
        this IEnumerable<KeyValuePair<Detail, string?>> published, ImmutableSortedDictionary<Detail, string> known) =>
        published.Where(one => known.GetValueOrDefault(one.Key) != one.Value).ToImmutableSortedDictionary();
}
