using Casework.Domain.People;
using Casework.Domain.Rules;

namespace Casework.Domain.Cases;

/// <summary>Who may take a step (permission table, 5).</summary>
[Flags]
public enum Who
{
    /// <summary>Nobody.</summary>
    Nobody = 0,

    /// <summary>Head of School Improvement.</summary>
    HoSI = 1,

    /// <summary>Director of Education.</summary>
    Director = 2,

    /// <summary>Any Lead Officer.</summary>
    AnyLeadOfficer = 4,

    /// <summary>The Lead Officer of this case.</summary>
    ItsLeadOfficer = 8,

    /// <summary>Support officer.</summary>
    Clerk = 16,

    /// <summary>Data manager.</summary>
    DataManager = 32,

    /// <summary>The service itself.</summary>
    System = 64,

    /// <summary>Early Years Standards Lead.</summary>
    StandardsLead = 128,

    /// <summary>Any Advisory Teacher or Childminding Quality and Support Officer.</summary>
    AnyEarlyYearsAdviser = 256,

    /// <summary>The lead worker of this case, who is one of them.</summary>
    ItsLeadWorker = 512,

    /// <summary>The named inspector of the school (R20).</summary>
    ItsInspector = 1024,
}

/// <summary>
/// One step of the workflow: a kind of command, the stages in which it is possible, who may take it, the day it cannot be
/// before, what must be true of the case before it is asked for its details, and the rules that decide on those.
/// </summary>
public sealed record Step(
    Type Command, string Title, IReadOnlyList<Stage> From, Who By,
    Func<Case, Facts, Refusal?> Ready, Func<Case, (DateOnly Day, string What)> After, Func<Case?, CaseCommand, Facts, Decision> Decide)
{
    /// <summary>Whether the step opens a case instead of being taken on one.</summary>
    public bool OpensCase => From.Count == 0;

    /// <summary>A step on a case.</summary>
    public static Step On<T>(
        string title, Stage[] from, Who by, Func<Case, T, Facts, Decision> decide,
        Func<Case, Facts, Refusal?>? ready = null, Func<Case, (DateOnly Day, string What)>? after = null) where T : CaseCommand =>
        new(typeof(T), title, from, by, ready ?? ((_, _) => null), after ?? (c => (c.Concern.RaisedOn, "the concern was raised")),
            (current, command, facts) => decide(current!, (T)command, facts));

    /// <summary>The step that opens a case.</summary>
    public static Step Opening<T>(string title, Who by, Func<T, Facts, Decision> decide) where T : CaseCommand =>
        new(typeof(T), title, [], by, (_, _) => null, _ => (DateOnly.MinValue, ""), (_, command, facts) => decide((T)command, facts));

    /// <summary>Refuses when the actor may not take this step on this case.</summary>
    public Refusal? RefuseActor(Case? current, Actor actor) => TheWorkflow.Who.BrokenIf(
        (By & RoleOf(actor)) is Who.Nobody && !(May(LeadOf(actor)) && current?.IsLedBy(actor) is true),
        May(LeadOf(actor)) ? $"You are not {LeadOf(actor).InWords()}." : $"{Capitalised(actor.Role.InWords())} cannot take this step.",
        $"It is for {WhoInWords()}.");

    /// <summary>Refuses when the case is in a stage that does not have this step.</summary>
    public Refusal? RefuseStage(Case? current) => TheWorkflow.Stage.BrokenIf(
        current is null ? !OpensCase : !From.Contains(current.Stage),
        current is null ? "There is no such case yet." : $"This step is not possible while the case is: {current.Stage.InWords()}.",
        OpensCase ? "A case is opened by raising a concern." : $"It is possible while the case is: {string.Join("; or ", From.Select(s => s.InWords()))}.");

    internal static Who RoleOf(Actor actor) => actor.Role switch
    {
        Role.HoSI => Who.HoSI,
        Role.Director => Who.Director,
        Role.LeadOfficer => Who.AnyLeadOfficer,
        Role.Clerk => Who.Clerk,
        Role.DataManager => Who.DataManager,
        Role.StandardsLead => Who.StandardsLead,
        Role.EarlyYearsAdviser => Who.AnyEarlyYearsAdviser,
        Role.System => Who.System,
        _ => Who.Nobody,
    };

    // Those of the role who lead cases take more steps on their own.
    private static Who LeadOf(Actor actor) => actor.Role switch
    {
        Role.LeadOfficer => Who.ItsLeadOfficer,
        Role.EarlyYearsAdviser => Who.ItsLeadWorker,
        _ => Who.Nobody,
    };

    private bool May(Who who) => who is not Who.Nobody && By.HasFlag(who);

    private string WhoInWords() => WhoInWords(By);

    internal static string WhoInWords(Who by) => string.Join(" or ", Enum.GetValues<Who>().Where(w => w is not Who.Nobody && by.HasFlag(w)).Select(w => w.InWords()));

    internal static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
