namespace Casework.Domain.Tests;

/// <summary>
/// A specification of the workflow: given what happened, when somebody gives a command, then these events are recorded or it is
/// refused. Unless said otherwise, the command is given on the day on which what it tells of happened.
/// </summary>
public sealed class Specification
{
    /// <summary>An open maintained school.</summary>
    public static readonly SchoolFacts School = new("Quillmere Primary School", "Community school", CaseType.MaintainedSchool, IsOpen: true);

    private readonly Case? _current;
    private Decision? _decision;

    private Specification(IEnumerable<CaseEvent> history) => _current = Case.Replay(history);

    /// <summary>A case to which this happened; no case yet when nothing did.</summary>
    public static Specification Given(params IEnumerable<CaseEvent> history) => new(history);

    /// <summary>What the rules know beside the case.</summary>
    public static Facts FactsOn(DateOnly today, Actor by, SchoolFacts? school = null, EpisodeFacts? cases = null, PolicyVersion? policy = null) =>
        new(today, by, policy ?? PolicyVersion.Strategy2024, school ?? School, cases ?? EpisodeFacts.None, Meeting: SrgMeetingOn(today), SettingsMeeting: MeetingOn(today));

    /// <summary>An open settings meeting of that day with all its members present.</summary>
    public static SettingsMeeting MeetingOn(DateOnly day) =>
        new(SettingsMeeting.IdOf(day), day, StandardsLead.Named(), Enum.GetValues<SettingsMember>(), [], null, IsClosed: false);

    /// <summary>An open SRG meeting of that day with a quorum.</summary>
    public static SrgMeeting SrgMeetingOn(DateOnly day) => SrgMeeting.Evolve(
        SrgMeeting.Evolve(null, new SrgMeetingOpened(day, Clerk.Named())),
        new SrgAttendanceRecorded(
            day, [new(HoSI.Name, SrgSeat.HeadOfSchoolImprovement), new(Director.Name, SrgSeat.SeniorOfficer)], SrgSeat.HeadOfSchoolImprovement, Clerk.Named()))!;

    /// <summary>Somebody gives a command. What the SRG decided, it decided at its meeting of that day.</summary>
    public Specification When(CaseCommand command, Actor by, DateOnly? today = null, SchoolFacts? school = null, EpisodeFacts? cases = null) => When(
        command,
        FactsOn(today ?? command.OccurredOn, by, school ?? Stories.School(_current?.Type ?? KindOpenedBy(command)), cases)
            with
        { Meeting = SrgMeetingOn(command.OccurredOn) });

    /// <summary>Somebody gives a command, with these facts.</summary>
    public Specification When(CaseCommand command, Facts facts)
    {
        _decision = Workflow.Decide(_current, command, facts);
        return this;
    }

    /// <summary>Exactly these events are recorded.</summary>
    public void Then(params CaseEvent[] events) =>
        StoredJson.Describe(_decision.ShouldBeOfType<Decision.Accepted>(Said()).Events).ShouldBe(StoredJson.Describe(events));

    /// <summary>It was already so: nothing is recorded.</summary>
    public void ThenNothing() => Then();

    /// <summary>It is accepted, whatever the events say.</summary>
    public void ThenAccepted() => _decision.ShouldBeOfType<Decision.Accepted>(Said()).Events.ShouldNotBeEmpty();

    /// <summary>Exactly these rules refuse it.</summary>
    public void ThenRefusedBy(params string[] rules) => Refusals().Select(r => r.Rule.Id).ShouldBe(rules, Said());

    /// <summary>It is refused at this field by this rule, beside whatever else may be wrong.</summary>
    public void ThenRefusedAt(string field, string by) => Refusals().Select(r => (r.Field, r.Rule.Id)).ShouldContain((field, by), Said());

    /// <summary>Exactly these fields are missing or cannot be right.</summary>
    public void ThenInvalid(params string[] fields) =>
        _decision.ShouldBeOfType<Decision.Invalid>(Said()).Fields.Select(f => f.Field).ShouldBe(fields, Said());

    /// <summary>The actor may not do this.</summary>
    public void ThenNotPermitted() => _decision.ShouldBeOfType<Decision.NotPermitted>(Said()).Refusal.Rule.Id.ShouldBe("WHO");

    private static CaseType KindOpenedBy(CaseCommand command) =>
        Enum.GetValues<CaseType>().First(kind => Workflow.StepOf(kind, command.GetType()) is not null);

    private IReadOnlyList<Refusal> Refusals() => _decision.ShouldBeOfType<Decision.Refused>(Said()).Refusals;

    private string Said() => StoredJson.Describe(_decision!);
}
