using Casework.Domain.Duties;
using Casework.Domain.Policy;
using Published = Casework.Domain.Tests.Calendar.Published;

namespace Casework.Domain.Tests.Duties;

/// <summary>The facts that duties are computed from, with the whole calendar of the authority published.</summary>
internal static class Days
{
    public static DutyFacts On(DateOnly today) => new(today, PolicyVersion.Strategy2024, Published.Calendar.TermDatesOf());
}
