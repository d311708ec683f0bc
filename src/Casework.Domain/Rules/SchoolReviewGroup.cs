using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>Who the School Review Group is and when it meets.</summary>
public static class SchoolReviewGroup
{
    /// <summary>Half-termly.</summary>
    public static readonly Rule R60 = new("R60", Watched, "The SRG reviews the list at least once every half term.", "Strategy line 2207");

    /// <summary>Who is there.</summary>
    public static readonly Rule R62 = new("R62", Watched,
        "Senior officers of the authority make up the SRG, with Family Services and the SEN Team represented.", "Strategy line 2208",
        "The strategy sets no quorum. Here it is HoSI and one more senior officer; without them the SRG neither decides nor closes.");

    /// <summary>Who chairs.</summary>
    public static readonly Rule R63 = new("R63", Enforced, "HoSI chairs the SRG.", "Strategy line 2210");

    /// <summary>Refuses a meeting in anybody else's chair, and one whose chair was not there.</summary>
    public static Refusal? RefuseChair(IReadOnlyList<SrgAttendee> present, SrgSeat chairedBy) =>
        R63.BrokenIf(chairedBy is not SrgSeat.HeadOfSchoolImprovement, "Somebody else than HoSI chaired the meeting.",
            "HoSI chairs the SRG: hold the meeting with HoSI in the chair.", nameof(RecordAttendance.ChairedBy))
        ?? R63.BrokenIf(present.All(p => p.Seat is not SrgSeat.HeadOfSchoolImprovement), "HoSI is not among those who were there.",
            "Name HoSI among them.", nameof(RecordAttendance.Present));

    /// <summary>Refuses what a meeting cannot do without its chair and one more senior officer.</summary>
    public static Refusal? RefuseWithoutQuorum(SrgMeeting meeting, string? field = null) =>
        R62.BrokenIf(meeting.Present is null, "It is not recorded who is at the meeting.", "Record the attendance first.", field)
        ?? R63.BrokenIf(!meeting.Represents(SrgSeat.HeadOfSchoolImprovement), "The meeting has no quorum: HoSI is not there.", "Hold it with HoSI in the chair.", field)
        ?? R62.BrokenIf(!HasOneMoreThanHoSI(meeting.Present!), "The meeting has no quorum: beside HoSI no senior officer is there.",
            "Hold it with one more senior officer, and record that they are there.", field);

    // Two people, and not one who is named for both seats.
    private static bool HasOneMoreThanHoSI(IReadOnlyList<SrgAttendee> present) =>
        present.Any(officer => officer.Seat is SrgSeat.SeniorOfficer && present.Any(chair =>
            chair.Seat is SrgSeat.HeadOfSchoolImprovement && !chair.Name.Trim().Equals(officer.Name.Trim(), StringComparison.OrdinalIgnoreCase)));
}
