using Casework.Domain.Establishments;

namespace Casework.Api.Establishments;

/// <summary>
/// The authority whose list this is, by its code in the register: the setting <c>Authority:Code</c>, for example 302, and by its
/// name there: <c>Authority:LocalAuthority</c>, for example Barnet. While one is not set, every school, or every setting, on the register
/// counts as its own.
/// </summary>
public sealed record Authority(string? Code, string? LocalAuthority = null)
{
    /// <summary>
    /// Whether a school or setting is one of the authority's own. Codes are compared without the zeros that a file may have lost. Ofsted
    /// publishes settings with the name of their authority alone.
    /// </summary>
    public bool Has(Establishment school) => school.IsSetting
        ? LocalAuthority is null or "" || string.Equals(LocalAuthority, school.LocalAuthority, StringComparison.OrdinalIgnoreCase)
        : Code is null or "" || Code.TrimStart('0') == school[Detail.LocalAuthorityCode]?.TrimStart('0');
}
