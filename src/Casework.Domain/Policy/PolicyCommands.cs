namespace Casework.Domain.Policy;

/// <summary>Proposes a policy version, whole, with the reason for the change (D37).</summary>
public sealed record ProposePolicy(PolicyVersion Version, string Reason);

/// <summary>Withdraws a proposal, with the reason.</summary>
public sealed record WithdrawPolicy(string Reason);
