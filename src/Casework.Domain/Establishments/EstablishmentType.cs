using System.Text.Json.Serialization;

namespace Casework.Domain.Establishments;

/// <summary>
/// The type of a school by its GIAS codes, without leading zeros (domain 9.1). What powers the local authority has depends
/// on the type, never on the type group: a pupil referral unit stands in the group of maintained schools (X1).
/// </summary>
public sealed record EstablishmentType(int Code, string Name, int Group)
{
    /// <summary>Maintained in the sense of Part 4 of the Education and Inspections Act 2006 (X1). A pupil referral unit is not.</summary>
    [JsonIgnore] public bool IsMaintained => Code is 1 or 2 or 3 or 5 or 7 or 12 or 15;

    /// <summary>A pupil referral unit: monitored (R28), but outside Part 4 (D21).</summary>
    [JsonIgnore] public bool IsPupilReferralUnit => Code is 14;

    /// <summary>A voluntary or foundation school: a diocese or others appoint some of its governors (R146).</summary>
    [JsonIgnore] public bool HasFoundation => Code is 2 or 3 or 5 or 12;

    /// <summary>A voluntary aided school.</summary>
    [JsonIgnore] public bool IsVoluntaryAided => Code is 2;

    /// <summary>A maintained nursery school, to which "not making necessary improvements" does not apply (X18).</summary>
    [JsonIgnore] public bool IsNursery => Code is 15;

    /// <summary>An academy or a free school, for which powers lie with the Secretary of State.</summary>
    [JsonIgnore] public bool IsAcademy => Group is 10 or 11;

    /// <summary>An independent school (R178). A non-maintained special school is neither maintained nor independent.</summary>
    [JsonIgnore] public bool IsIndependent => Group is 3 || (Code, Group) is (10, 5);

    /// <summary>Whether both are the same type. Names are spelt differently from one publication to the next, codes are not.</summary>
    public bool IsSameAs(EstablishmentType? other) => other is not null && (Code, Group) == (other.Code, other.Group);
}

/// <summary>Where a school or setting stands in its register.</summary>
public enum EstablishmentStatus
{
    /// <summary>Open; for a setting: active.</summary>
    Open,

    /// <summary>Closed; for a setting: no longer registered.</summary>
    Closed,

    /// <summary>Open, but proposed to close.</summary>
    OpenButProposedToClose,

    /// <summary>Proposed to open.</summary>
    ProposedToOpen,

    /// <summary>A setting whose registration Ofsted has suspended.</summary>
    Suspended,
}
