using Casework.Domain.Rules;

namespace Casework.Domain.Cases.Academies;

/// <summary>The steps of an academy's case (state chart 6.2).</summary>
public static class AcademySteps
{
    private static readonly Stage[] AcademyOpen = [Stage.AcademyConcernOpen, Stage.WithTrust, Stage.EscalationProposed, Stage.Escalated, Stage.EscalationAnswered];

    /// <summary>Each step: the stages that it is possible in, who may take it, and the rule that decides.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        Step.Opening<RaiseAcademyConcern>("Raise a concern about an academy", Who.HoSI | Who.Director | Who.AnyLeadOfficer | Who.System,
            AcademyConcerns.Raise),
        Step.On<MarkAcademyConcern>("Mark a safeguarding or governance concern", AcademyOpen, Who.HoSI | Who.Director | Who.AnyLeadOfficer,
            AcademyConcerns.Mark),
        Step.On<AssignLeadOfficer>("Assign a Lead Officer", AcademyOpen, Who.HoSI | Who.Director,
            LeadOfficers.Assign, after: LeadOfficers.After),
        Step.On<ContactAcademyLeaders>("Record the contact with headteacher and Chair", AcademyOpen, Who.HoSI | Who.Director | Who.AnyLeadOfficer,
            AcademyConcerns.Contact),
        Step.On<InformTrust>("Record that the trust is informed", AcademyOpen, Who.HoSI | Who.Director | Who.AnyLeadOfficer,
            AcademyConcerns.Inform),
        Step.On<RaiseGovernanceConcern>("Raise a governance concern with the Regional Director and the department", AcademyOpen, Who.HoSI | Who.Director,
            AcademyConcerns.RaiseBeyond, AcademyConcerns.MayBeRaisedBeyond),
        Step.On<RecommendActions>("Record the recommended actions", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer,
            AcademyConcerns.Recommend, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<ReceiveTrustPlan>("Record the trust's plan", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer | Who.Clerk,
            AcademyConcerns.Receive, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<RecordVisit>("Record a visit", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer,
            NotesOfVisit.RecordVisit, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<AgreeNoteOfVisit>("Record that a note of visit is agreed", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer,
            NotesOfVisit.Agree, NotesOfVisit.Ready, AcademyConcerns.WhenBothKnew),
        Step.On<RecordTrustContact>("Record a contact with the trust", AcademyOpen, Who.HoSI | Who.Director | Who.ItsLeadOfficer,
            AcademyConcerns.Talk, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<JudgeTrustEngagement>("Judge the engagement with the trust", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer,
            Escalations.Judge, AcademyConcerns.BothKnow, AcademyConcerns.WhenBothKnew),
        Step.On<ProposeEscalation>("Propose to escalate the concern", AcademyOpen, Who.HoSI | Who.ItsLeadOfficer,
            Escalations.Propose, Escalations.MayBeProposed, Escalations.Judged),
        Step.On<TellTrustOfEscalation>("Record that the trust is told of the escalation", [Stage.EscalationProposed], Who.HoSI | Who.Director | Who.ItsLeadOfficer,
            Escalations.Tell, after: Escalations.Proposed),
        Step.On<ApproveEscalation>("Approve the escalation", [Stage.EscalationProposed], Who.HoSI | Who.Director,
            Escalations.Approve, Escalations.WaitsForApproval, Escalations.Proposed),
        Step.On<EscalateConcern>("Escalate the concern", [Stage.EscalationProposed], Who.HoSI | Who.Director,
            Escalations.Make, Escalations.MayBeMade, Escalations.Approved),
        Step.On<RecordEscalationResponse>("Record an answer to the escalation", [Stage.Escalated, Stage.EscalationAnswered], Who.HoSI | Who.Director | Who.Clerk,
            Escalations.Answer, after: Escalations.Sent),
        Step.On<RecordSrgDecision>("Record what the SRG decided about the academy", AcademyOpen, Who.HoSI | Who.Clerk, SrgDecisions.Record),
        Step.On<LinkPredecessor>("Link the case of a predecessor", AcademyOpen, Who.System, Succession.Link),
        Step.On<CloseCase>("Close the case", AcademyOpen, Who.HoSI | Who.Director, Closing.Close, after: Closing.After),
    ];
}
