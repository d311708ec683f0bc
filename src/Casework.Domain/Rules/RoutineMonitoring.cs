using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>
/// What every school has on or off the list: its inspector, the authority's rating, its visit category and how many visits that asks
/// for, its self-evaluation and its vacancies. A concern may come from any of it.
/// </summary>
public static class RoutineMonitoring
{
    /// <summary>One inspector each.</summary>
    public static readonly Rule R20 = new("R20", Enforced,
        "Each school has exactly one named Learning Network Inspector at any time.", "Strategy line 1625");

    /// <summary>A partner as well.</summary>
    public static readonly Rule R21 = new("R21", Shown,
        "Some schools also have a partner from BPSI; secondary, nursery and special schools always do.", "Strategy line 1909",
        "The partner is commissioned outside the product.")
    { KeptIn = [typeof(PartnerAssigned)] };

    /// <summary>The visit category.</summary>
    public static readonly Rule R22 = new("R22", Shown,
        "A school's visit category combines its current Ofsted grade with the authority's own rating.", "Strategy line 1633",
        "The rating is the authority's judgement, made by people; the product keeps the category that they chose.")
    { KeptIn = [typeof(VisitCategorySet)] };

    /// <summary>Category 1.</summary>
    public static readonly Rule R23 = new("R23", Watched,
        "Outstanding or securely good: at least two visits a year, the first on the whole quality of education.", "Strategy line 1639");

    /// <summary>Category 2.</summary>
    public static readonly Rule R24 = new("R24", Watched,
        "Good but of concern: a visit or contact at least every half term, first on quality of education and strategic leadership.",
        "Strategy line 1644");

    /// <summary>Category 3.</summary>
    public static readonly Rule R25 = new("R25", Watched,
        "Causing concern, or requires improvement with the capacity to improve: at least six visits a year.", "Strategy line 1656");

    /// <summary>Category 4.</summary>
    public static readonly Rule R26 = new("R26", Watched,
        "Requires improvement without secure capacity: about one visit or contact a fortnight, with a focus on leadership.", "Strategy line 1668");

    /// <summary>Category 5.</summary>
    public static readonly Rule R27 = new("R27", Watched,
        "In an Ofsted category: visits as in category 4, following the Statement of Action.", "Strategy line 1679");

    /// <summary>Sixth forms and referral units.</summary>
    public static readonly Rule R28 = new("R28", Watched,
        "A maintained secondary school with a sixth form has three visits a year, a pupil referral unit two.", "Strategy line 1687");

    /// <summary>Self-evaluation.</summary>
    public static readonly Rule R39 = new("R39", Watched,
        "A maintained school evaluates itself once a year, in Ofsted's categories.", "Strategy line 1753");

    /// <summary>A head's post is vacant.</summary>
    public static readonly Rule R47 = new("R47", Shown,
        "Governors tell the authority of a vacancy for a headteacher or deputy, which is a signal and a reason for extra visits.",
        "Strategy line 1881", "Governors tell the authority outside the product; the vacancy can be kept as a reason for a visit.")
    { KeptIn = [typeof(VacancyNotified)] };

    /// <summary>Once a fortnight.</summary>
    public static readonly Rule D17 = new("D17", Watched,
        "About a fortnight means fourteen calendar days in term time, and seven days more are tolerated.",
        "Decision on strategy lines 1668 and 1679")
    { DueBy = "R26" };

    /// <summary>Visits or contacts.</summary>
    public static readonly Rule D18 = new("D18", Watched,
        "Category 3 counts visits only, category 2 counts visits and contacts; both show how each half term is covered.",
        "Decision on strategy lines 1644 and 1656");

    /// <summary>The larger number.</summary>
    public static readonly Rule D19 = new("D19", Watched,
        "Where a category and a kind of school ask for different numbers of visits, the larger one is due.",
        "Decision on strategy lines 1639 to 1687");

    /// <summary>Maintained only.</summary>
    public static readonly Rule D20 = new("D20", Watched,
        "The three visits to a secondary school with a sixth form are due to maintained schools only.", "Decision on strategy line 1687");

    /// <summary>
    /// Refuses whatever is to be recorded about a school that the authority does not monitor: another authority's, a setting, an
    /// independent school, one that is not open.
    /// </summary>
    public static Refusal? RefuseSchool(Establishment school, MonitoringFacts facts) =>
        WarningNotices.R131.BrokenIf(!facts.IsOurs, $"{school.DisplayName} is not of this authority.", "Its own authority monitors it.")
        ?? Concerns.D22.BrokenIf(school.Kind is not (CaseType.MaintainedSchool or CaseType.Academy),
            $"{school.DisplayName} is a {school.TypeName}; routine monitoring is of maintained schools, pupil referral units and academies.",
            "Record what you know on its own kind of case.")
        ?? TheWorkflow.Stage.BrokenIf(!school.IsOpen, $"{school.DisplayName} is not open.", "Choose a school that is open.");

    /// <summary>Assigns the one inspector; the one before ends on that day. Refuses a day on which the school would have two.</summary>
    public static Decision<MonitoringEvent> Assign(Establishment school, AssignInspector command, MonitoringFacts facts) =>
        school.Monitoring?.Inspector is { } now && now.Person.Id == command.Inspector.Id ? Nothing
        : Decision<MonitoringEvent>.Unless(
            [
                R20.BrokenIf(school.Monitoring?.Inspector?.Since > command.OccurredOn,
                    $"{school.Monitoring?.Inspector?.Person.Name} is the inspector since {school.Monitoring?.Inspector?.Since.InWords()}.",
                    "Enter that day or a later one: there is one inspector at a time.", nameof(command.OccurredOn)),
            ],
            () => new NamedInspectorAssigned(command.OccurredOn, command.Inspector));

    /// <summary>Names the partner; the one before ends on that day.</summary>
    public static Decision<MonitoringEvent> Assign(Establishment school, AssignPartner command, MonitoringFacts facts) =>
        school.Monitoring?.Partner switch
        {
            { } now when now.Name == command.Name.Trim() => Nothing,
            { } now when now.Since > command.OccurredOn =>
                Invalid(nameof(command.OccurredOn), $"{now.Name} is the partner since {now.Since.InWords()}. Enter that day or a later one."),
            _ => new Decision<MonitoringEvent>.Accepted([new PartnerAssigned(command.OccurredOn, command.Name.Trim())]),
        };

    /// <summary>Rates the school. Refuses a rating without evidence.</summary>
    public static Decision<MonitoringEvent> Rate(Establishment school, RateSchool command, MonitoringFacts facts) =>
        Decision<MonitoringEvent>.Unless([Concerns.R40.NeedsText(command.Evidence, "The evidence")],
            () => new RagRatingSet(command.OccurredOn, command.Rating, command.Evidence));

    /// <summary>
    /// Sets the category of a school that is not on the list, beside the rating it rests on. Refuses what only the SRG can do: to put a
    /// maintained school into the categories of the list, take it off, or stop watching it (D2).
    /// </summary>
    public static Decision<MonitoringEvent> Categorise(Establishment school, SetVisitCategory command, MonitoringFacts facts) =>
        school.Monitoring?.Rating is not { } rating
            ? Invalid(nameof(command.Category), "Record the authority's rating first: the category combines it with the Ofsted grade (R22).")
            : Decision<MonitoringEvent>.Unless(
                [
                    SrgDecisions.D2.BrokenIf(
                        school.Kind is CaseType.MaintainedSchool && !facts.IsOnList && command.Category > VisitCategory.Category2,
                        "Only a school on the list is in category 3 to 5.", "Raise a concern; the SRG decides.", nameof(command.Category)),
                    SrgDecisions.D2.BrokenIf(facts.IsOnList, "The school is on the list, and its case says how often it is visited.",
                        "The SRG changes that, or removes the school from the list.", nameof(command.Category)),
                    SrgDecisions.D2.BrokenIf(facts.IsWatched && command.Category is VisitCategory.Category1,
                        "The SRG watches the school, which is category 2.", "The SRG decides that no more action is needed first.", nameof(command.Category)),
                ],
                () => new VisitCategorySet(command.OccurredOn, command.Category, command.Ofsted, rating.Value, command.Basis, command.Meeting));

    /// <summary>
    /// The category that counts: that of the case while the school is on the list, category 2 while the SRG watches it (D2), otherwise
    /// the one that was set; null when none was.
    /// </summary>
    public static VisitCategory? CategoryOf(Establishment school, Case? open) => open switch
    {
        { IsOnList: true, Designation: { } designation } => designation.Category,
        { Stage: Stage.Watch } => VisitCategory.Category2,
        _ => school.Monitoring?.Category?.Value,
    };

    /// <summary>Receives the yearly self-evaluation.</summary>
    public static Decision<MonitoringEvent> Receive(Establishment school, ReceiveSelfEvaluation command, MonitoringFacts facts) =>
        new Decision<MonitoringEvent>.Accepted([new SelfEvaluationReceived(command.OccurredOn, command.Document)]);

    /// <summary>Keeps a vacancy; the same one again changes nothing.</summary>
    public static Decision<MonitoringEvent> Notify(Establishment school, NotifyVacancy command, MonitoringFacts facts) =>
        OpenVacancy(school, command.Post) is not null && command.Post is LeadershipPost.Headteacher ? Nothing
        : new Decision<MonitoringEvent>.Accepted([new VacancyNotified(command.OccurredOn, command.Post, command.ToldBy)]);

    /// <summary>Keeps who was appointed.</summary>
    public static Decision<MonitoringEvent> Fill(Establishment school, FillVacancy command, MonitoringFacts facts) =>
        OpenVacancy(school, command.Post) switch
        {
            null => Invalid(nameof(command.Post), "No vacancy of this post is known. Record the vacancy first."),
            { Since: var since } when command.OccurredOn < since =>
                Invalid(nameof(command.OccurredOn), $"The date cannot be before {since.InWords()}, when the vacancy was told of."),
            _ => new Decision<MonitoringEvent>.Accepted([new VacancyFilled(command.OccurredOn, command.Post, command.Name)]),
        };

    private static readonly Decision<MonitoringEvent> Nothing = new Decision<MonitoringEvent>.Accepted([]);

    private static Vacancy? OpenVacancy(Establishment school, LeadershipPost post) =>
        school.Monitoring?.Vacancies?.Find(v => v.Post == post && v.FilledOn is null);

    private static Decision<MonitoringEvent>.Invalid Invalid(string field, string reason) => new([new(field, reason)]);
}
