using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using static Casework.Domain.Rules.WarningNotices;

namespace Casework.Domain.Rules;

/// <summary>A notice of the Secretary of State, which ends the authority's own and keeps it from giving another (X8).</summary>
public static class SecretaryOfStateNotices
{
    /// <summary>Refuses a second notice of the Secretary of State beside the one that stands.</summary>
    public static Refusal? MayBeOverruled(Case current, Facts facts) => MaintainedOnly(facts)
        ?? X8.BrokenIf(current.SecretaryOfState is { Blocks: true }, "A notice of the Secretary of State is already recorded.", "Nothing more is needed.");

    /// <summary>Records the Secretary of State's notice.</summary>
    public static Decision Overrule(Case current, RecordSecretaryOfStateNotice command, Facts facts) =>
        Decision.Accept(new SecretaryOfStateNoticeRecorded(command.OccurredOn, command.Document));

    /// <summary>Refuses when nothing stands in the authority's way.</summary>
    public static Refusal? IsOverruled(Case current, Facts facts) => X8.BrokenIf(
        current.SecretaryOfState is not { Blocks: true }, "No notice of the Secretary of State stands in the way.", "Nothing more is needed.");

    /// <summary>Records that the authority may give notices again.</summary>
    public static Decision GiveLeave(Case current, RecordSecretaryOfStateLeave command, Facts facts) =>
        Decision.Accept(new SecretaryOfStateLeaveRecorded(command.OccurredOn, command.Document));

    /// <summary>Leave follows the Secretary of State's notice.</summary>
    public static (DateOnly Day, string What) OverruledOn(Case current) => current.SecretaryOfState is { } notice
        ? (notice.On, "the Secretary of State gave a notice") : (current.Concern.RaisedOn, "the concern was raised");
}
