namespace Casework.Domain.Tests.Cases;

/// <summary>State chart 6.1 as a table: which command is possible in which stage. The map in Workflow.cs has to agree with it.</summary>
public sealed class WorkflowMatrixTests
{
    // X possible; . refused by the stage; - asked for its Lead Officer, and where there is no case there is none.
    private const string Expected = """
                                          NoCaseYet ConcernRaised ReadyForSrg DesignationDue Watch Designated RemovalProposed Removed Closed
        RaiseConcern                              X             .           .              .     .          .               .       .      .
        RecordDiscussion                          .             X           X              X     X          .               .       .      .
        RecordOfstedOutcome                       .             X           X              X     X          X               X       .      .
        RecordSrgDecision                         .             X           X              X     X          X               X       .      .
        Designate                                 .             .           .              X     .          .               .       .      .
        SendLetters                               .             .           .              .     .          X               X       X      .
        AssignLeadOfficer                         .             X           X              X     X          X               X       .      .
        AgreeActionPlan                           -             .           .              .     .          X               X       .      .
        RecordVisit                               .             .           .              .     .          X               X       .      .
        AgreeNoteOfVisit                          .             .           .              .     .          X               X       .      .
        HoldReviewMeeting                         -             .           .              .     .          X               X       .      .
        DecideMonitoringAndChallenge              .             .           .              .     .          X               X       .      .
        HoldMonitoringAndChallengeMeeting         .             .           .              .     .          X               X       .      .
        ReportProgress                            -             .           .              .     .          X               X       .      .
        ReachTwelveMonthPoint                     .             .           .              .     .          X               X       .      .
        ConsiderWarningNotice                     .             .           .              .     .          X               X       .      .
        ApproveWarningNotice                      .             .           .              .     .          X               X       .      .
        IssueWarningNotice                        .             .           .              .     .          X               X       .      .
        AssessCompliance                          .             .           .              .     .          X               X       .      .
        ProposeRemoval                            -             .           .              .     .          X               .       .      .
        CloseCase                                 .             X           X              X     X          X               X       .      .
        """;

    private static readonly DateOnly Today = new(2027, 6, 1);

    [Fact]
    public void Every_command_is_possible_in_the_stages_of_the_state_chart_and_in_no_other()
    {
        Stage?[] stages = [null, .. Enum.GetValues<Stage>()];
        string[] header = [.. stages.Select(s => s?.ToString() ?? "NoCaseYet")];
        var order = Lines().Skip(1).Select(line => line[0]).ToList();

        var actual = Commands.Kinds.OrderBy(kind => order.IndexOf(kind.Name))
            .Select(kind => string.Join(' ', [kind.Name, .. stages.Select(stage => Answer(kind, stage))]));

        string.Join('\n', [string.Join(' ', header), .. actual]).ShouldBe(string.Join('\n', Lines().Select(line => string.Join(' ', line))));
    }

    private static IEnumerable<string[]> Lines() => Expected.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Answer(Type kind, Stage? stage)
    {
        var current = stage is { } s ? WithLeadOfficer(Story.In(s)) : null;
        var decisions = Everybody.Select(by => Workflow.Decide(current, Commands.Good(kind, current, Today), FactsOn(Today, by)))
            .Where(d => d is not Decision.NotPermitted).ToList();
        return decisions.Count == 0 ? "-"
            : decisions.All(d => d is Decision.Refused { Refusals: [{ Rule.Id: "STAGE" }] }) ? "."
            : "X";
    }

    private static Case WithLeadOfficer(Case current) => current with
    {
        LeadOfficer = new(ItsLeadOfficer.Named(), LeadOfficerBasis.LearningNetworkInspector, null, current.Concern.RaisedOn),
    };
}
