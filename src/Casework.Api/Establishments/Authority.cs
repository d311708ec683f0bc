using Casework.Domain.Establishments;

namespace Casework.Api.Establishments;

/// <summary>
/// The authority whose list this is, by its code in the register: the setting <c>Authority:Code</c>, for example 302. While it is
/// not set, every school on the register counts as its own.
/// </summary>
public sealed record Authority(string? Code)
{
    /// <summary>Whether a school is one of the authority's own. Codes are compared without the zeros that a file may have lost.</summary>
    public bool Has(Establishment school) => Code is null or "" || Code.TrimStart('0') == school[Detail.LocalAuthorityCode]?.TrimStart('0');
}
