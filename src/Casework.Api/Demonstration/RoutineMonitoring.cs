using System.Globalization;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;

namespace Casework.Api.Demonstration;

/// <summary>Something that somebody records about a school beside its cases, on the day that is so many days before today.</summary>
public sealed record SchoolAct(int Recorded, string Person, EstablishmentId School, string Id, SchoolCommand Command);

/// <summary>
/// The routine monitoring of the demonstration borough: every school has an inspector, a rating, a category and, where it is maintained,
/// a Chair; some were visited this autumn. Schools with a story on the list have their visits there.
/// </summary>
public static class RoutineMonitoring
{
    private const int Schools = 132, FirstPrimaryAcademy = 83, FirstHighSchool = 90, FirstAcademy = 93, FirstSpecial = 118, FirstFreeSchool = 128, FirstReferralUnit = 131;
    private static readonly string[] Officers = ["petra", "idris", "sunita", "gwen"];
    private static readonly string[] FirstNames = ["Aurelia", "Bram", "Cosima", "Desmond", "Edda", "Fergus", "Ginevra", "Hollis", "Isaura"];
    private static readonly string[] LastNames = ["Applecross", "Birdwhistle", "Cranmere", "Dovecote", "Elmstead", "Fairlamb", "Goldthorpe"];

    /// <summary>Everything recorded, whose stories are known so that a school's Lead Officer is its inspector as well and its rating fits.</summary>
    public static IEnumerable<SchoolAct> All(SchoolDays days, ILookup<int, Story> stories) =>
        from number in Enumerable.Range(1, Schools)
        let inspector = stories[number].FirstOrDefault()?.Officer ?? Officers[number % Officers.Length]
        let rating = stories[number].Select(story => (RagRating?)story.Rating).Max()
        from act in AtSchool(number, inspector, rating, days)
        select act;

    private static IEnumerable<SchoolAct> AtSchool(int number, string inspector, RagRating? told, SchoolDays days)
    {
        var acts = 0;
        yield return Act(700, "marian", day => new AssignInspector(day, DemonstrationPeople.Called(inspector).Person));
        foreach (var governor in Governors())
        {
            yield return governor;
        }

        var ofConcern = number % 9 == 0;
        var rating = told ?? (ofConcern ? RagRating.Amber : RagRating.Green);
        yield return Act(66, inspector, day => new RateSchool(day, rating, rating switch
        {
            RagRating.Green => "Results and the visits of last year point the same way.",
            RagRating.Amber => "Results have fallen for two years; leaders have begun to act.",
            _ => "The key issues of the plan have hardly moved, and pupils feel it.",
        }));
        if (told is not null)
        {
            yield break;
        }

        yield return Act(63, "marian", day => new SetVisitCategory(day, ofConcern ? VisitCategory.Category2 : VisitCategory.Category1, "Good",
            ofConcern ? "Good, but vulnerable while results fall." : "Good and rated green: securely good."));
        if (ofConcern)
        {
            yield return Act(50, inspector, day => new RecordContact(day, ContactKind.Call, "The headteacher", "The headteacher reported on attendance and on the new assessment calendar."));
        }

        if (number is FirstPrimaryAcademy)
        {
            yield return Act(80, "bertram", day => new RecordPackage(day, true, day.AddMonths(11), "Traded/primary-package.pdf"));
        }

        if (number % 6 == 0 && !IsAcademy())
        {
            yield return Act(45, inspector, day => new RecordSchoolVisit(day, VisitKind.SchoolEffectiveness, "The quality of education",
                "Lessons follow the planned curriculum. Assessment is new and not yet used in every class. Safeguarding procedures were walked through.",
                Topics: Enum.GetValues<FirstVisitTopic>(), Joint: number == 12, SafeguardingConcern: number == 24));
            yield return Act(38, inspector, day => new AgreeSchoolNote(day, 1, "The headteacher, by email"));
            if (number % 12 == 0)
            {
                yield return Act(20, "bertram", day => new ShareSchoolNote(day, 1));
            }
        }

        if (number == 30)
        {
            yield return Act(15, "bertram", day => new NotifyVacancy(day, LeadershipPost.Headteacher, "The Chair of Governors"));
        }

        IEnumerable<SchoolAct> Governors()
        {
            if (IsAcademy())
            {
                yield break;
            }

            yield return Act(40 + (number * 17 % 330), "bertram", day => Governor(day, GovernanceRole.Chair, number));
            if (number % 3 != 0)
            {
                yield return Act(30 + (number * 29 % 330), "bertram", day => Governor(day, GovernanceRole.ViceChair, number + 31));
            }
        }

        bool IsAcademy() => number is (>= FirstPrimaryAcademy and < FirstHighSchool) or (>= FirstAcademy and < FirstSpecial) or (>= FirstFreeSchool and < FirstReferralUnit);

        SchoolAct Act(int ago, string person, Func<DateOnly, SchoolCommand> command)
        {
            var urn = string.Create(CultureInfo.InvariantCulture, $"{900000 + number}");
            return new(days.On(ago), person, EstablishmentId.School(new(urn)), $"demonstration:{urn}:monitoring:{acts++}", command(days.Day(ago)));
        }
    }

    private static RecordGovernor Governor(DateOnly day, GovernanceRole role, int number)
    {
        var (first, last) = (FirstNames[number % FirstNames.Length], LastNames[number * 5 % LastNames.Length]);
        return new(day, role, $"{first} {last}", $"{first}.{last}.{number % 40}@governors.example".ToLowerInvariant());
    }
}
