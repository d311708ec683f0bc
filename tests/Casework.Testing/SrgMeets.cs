using Casework.Api.Identity;
using Casework.Api.Meetings;
using Casework.Domain.Meetings;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Casework.Testing;

/// <summary>SRG meetings that schools can be decided about.</summary>
public static class SrgMeets
{
    /// <summary>HoSI and one more senior officer: the meeting has its quorum.</summary>
    public static readonly RecordAttendance Quorum = new(
        [new("Marian Oduya", SrgSeat.HeadOfSchoolImprovement), new("Colm Hathersage", SrgSeat.SeniorOfficer)], SrgSeat.HeadOfSchoolImprovement);

    /// <summary>The SRG meets on a day, and the clerk records who is there; a meeting that was held already stays as it is.</summary>
    public static async Task SrgMeetsAsync(this RunningCasework casework, DateOnly day)
    {
        await using var scope = casework.Services.CreateAsyncScope();
        var (bus, clerk) = (scope.ServiceProvider.GetRequiredService<IMessageBus>(), DemonstrationPeople.Called("bertram").Actor);
        await bus.InvokeAsync<SrgMeetingOutcome>(new OpenSrgMeeting(new(day), clerk));
        await bus.InvokeAsync<SrgMeetingOutcome>(new AttendSrgMeeting(SrgMeetingId.On(day), Quorum, clerk));
    }
}
