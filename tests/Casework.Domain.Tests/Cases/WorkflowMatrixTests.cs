namespace Casework.Domain.Tests.Cases;

/// <summary>The state charts as tables: which command is possible in which stage of which kind of case. The maps in Workflow.cs have to agree.</summary>
public sealed class WorkflowMatrixTests
{
    // X possible; . refused by the stage; - asked for its Lead Officer, and where there is no case there is none.
    private const string MaintainedSchool = """
                                          NoCaseYet ConcernRaised ReadyForSrg DesignationDue Watch Designated RemovalProposed Removed Closed
        RaiseConcern                              X             .           .              .     .          .               .       .      .
        RecordDiscussion                          .             X           X              X     X          .               .       .      .
        RecordOfstedOutcome                       .             X           X              X     X          X               X       .      .
        RecordSrgDecision                         .             X           X              X     X          X               X       .      .
        Designate                                 .             .           .              X     .          .               .       .      .
        SendLetters                               .             .           .              .     .          X               X       X      .
        AssignLeadOfficer                         .             X           X              X     X          X               X       .      .
        AgreeActionPlan                           -             .           .              .     .          X               X       .      .
        RecordVisit                               .             .           .              .     X          X               X       .      .
        AgreeNoteOfVisit                          .             .           .              .     X          X               X       .      .
        ShareNoteOfVisit                          .             .           .              .     X          X               X       .      .
        HoldReviewMeeting                         -             .           .              .     .          X               X       .      .
        DecideMonitoringAndChallenge              .             .           .              .     .          X               X       .      .
        HoldMonitoringAndChallengeMeeting         .             .           .              .     .          X               X       .      .
        HoldProgressReviewTeamMeeting             -             .           .              X     .          X               X       .      .
        AssessEngagement                          .             .           .              .     .          X               X       .      .
        ReportProgress                            -             .           .              .     .          X               X       .      .
        ReachTwelveMonthPoint                     .             .           .              .     .          X               X       .      .
        ConsiderWarningNotice                     .             .           .              .     .          X               X       .      .
        ApproveWarningNotice                      .             .           .              .     .          X               X       .      .
        IssueWarningNotice                        .             .           .              .     .          X               X       .      .
        AssessCompliance                          .             .           .              .     .          X               X       .      .
        CopyWarningNotice                         .             .           .              .     .          X               X       .      .
        RecordNoticeResponse                      .             .           .              .     .          X               X       .      .
        WithdrawWarningNotice                     .             .           .              .     .          X               X       .      .
        RecordSecretaryOfStateNotice              .             X           X              X     X          X               X       .      .
        RecordSecretaryOfStateLeave               .             X           X              X     X          X               X       .      .
        RecordCoastingNotification                .             X           X              X     X          X               X       .      .
        ProposePowers                             .             .           .              X     .          X               X       .      .
        ApprovePowers                             .             .           .              X     .          X               X       .      .
        GivePowersNotice                          .             .           .              .     .          X               X       .      .
        RecordConsultation                        .             .           .              X     .          X               X       .      .
        RecordInterimBoardConsent                 .             .           .              X     .          X               X       .      .
        UsePower                                  .             .           .              X     .          X               X       .      .
        EndInterimBoard                           .             X           X              X     X          X               X       .      .
        LapseInterventionWindow                   .             .           .              .     .          X               X       .      .
        DraftStatementOfAction                    .             .           .              X     .          X               X       .      .
        ApproveStatementOfAction                  .             .           .              X     .          X               X       .      .
        SendStatementOfAction                     .             .           .              X     .          X               X       .      .
        RecordEarlyYearsSupport                   .             .           .              .     .          X               X       .      .
        ProposeRemoval                            -             .           .              .     .          X               .       .      .
        LinkPredecessor                           .             X           X              X     X          X               X       .      .
        CloseCase                                 .             X           X              X     X          X               X       .      .
        """;

    private const string Academy = """
                                          NoCaseYet AcademyConcernOpen WithTrust EscalationProposed Escalated EscalationAnswered Closed
        RaiseAcademyConcern               X         .                  .         .                  .         .                  .
        MarkAcademyConcern                .         X                  X         X                  X         X                  .
        AssignLeadOfficer                 .         X                  X         X                  X         X                  .
        ContactAcademyLeaders             .         X                  X         X                  X         X                  .
        InformTrust                       .         X                  X         X                  X         X                  .
        RaiseGovernanceConcern            .         X                  X         X                  X         X                  .
        RecommendActions                  .         X                  X         X                  X         X                  .
        ReceiveTrustPlan                  .         X                  X         X                  X         X                  .
        RecordVisit                       .         X                  X         X                  X         X                  .
        AgreeNoteOfVisit                  .         X                  X         X                  X         X                  .
        RecordTrustContact                .         X                  X         X                  X         X                  .
        JudgeTrustEngagement              .         X                  X         X                  X         X                  .
        ProposeEscalation                 .         X                  X         X                  X         X                  .
        RecordSrgDecision                 .         X                  X         X                  X         X                  .
        TellTrustOfEscalation             .         .                  .         X                  .         .                  .
        ApproveEscalation                 .         .                  .         X                  .         .                  .
        EscalateConcern                   .         .                  .         X                  .         .                  .
        RecordEscalationResponse          .         .                  .         .                  X         X                  .
        LinkPredecessor                   .         X                  X         X                  X         X                  .
        CloseCase                         .         X                  X         X                  X         X                  .
        """;

    private const string Setting = """
                                          NoCaseYet OnSettingsList Removed Closed
        RaiseSettingConcern               X         .              .       .
        AssignLeadWorker                  .         X              .       .
        NotifyProvider                    .         X              .       .
        VisitSetting                      .         X              .       .
        RecordSettingInspection           .         X              .       .
        RecordSafeguardingReferral        .         X              .       .
        HoldSettingProgressMeeting        .         X              .       .
        RecordSettingOutcome              .         X              .       .
        CloseCase                         .         X              .       .
        """;

    private const string IndependentSchool = """
                                          NoCaseYet Monitored MonitoringConcernNoted MonitoringConcernShared Closed
        OpenMonitoring                    X         .         .                      .                       .
        RecordIndependentInspection       .         X         X                      X                       .
        NoteMonitoringConcern             .         X         X                      X                       .
        ShareMonitoringConcern            .         .         X                      .                       .
        RecordSubBoardReview              .         .         .                      X                       .
        CloseCase                         .         X         X                      X                       .
        """;

    private static readonly DateOnly Today = new(2027, 6, 1);

    [Theory]
    [InlineData(CaseType.MaintainedSchool, MaintainedSchool)]
    [InlineData(CaseType.Academy, Academy)]
    [InlineData(CaseType.Setting, Setting)]
    [InlineData(CaseType.IndependentSchool, IndependentSchool)]
    public void Every_command_is_possible_in_the_stages_of_the_state_chart_and_in_no_other(CaseType kind, string expected)
    {
        var lines = Lines(expected);
        Stage?[] stages = [.. lines[0].Select(name => name is "NoCaseYet" ? (Stage?)null : Enum.Parse<Stage>(name))];

        var actual = Workflow.Of(kind).Select(step => string.Join(' ', [step.Command.Name, .. stages.Select(stage => Answer(kind, step.Command, stage))]));

        actual.ShouldBe(lines.Skip(1).Select(line => string.Join(' ', line)), ignoreOrder: true);
        Workflow.Of(kind).SelectMany(step => step.From).ShouldBeSubsetOf(stages.OfType<Stage>());
    }

    private static string[][] Lines(string table) => [.. table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static string Answer(CaseType kind, Type command, Stage? stage)
    {
        var current = stage is { } s ? WithLeadOfficer(Stories.In(kind, s)) : null;
        var decisions = Everybody.Select(by => Workflow.Decide(current, Commands.Good(command, current, Today), FactsOn(Today, by, Stories.School(kind))))
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
