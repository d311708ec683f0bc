using Casework.Domain.Policy;

namespace Casework.Domain.Duties;

/// <summary>What the duties on a case depend on beside the case itself, so that none of it is stored with the case.</summary>
/// <param name="Today">The day that the duties are computed for.</param>
/// <param name="Policy">The policy version in force on that day (D37).</param>
public sealed record DutyFacts(DateOnly Today, PolicyVersion Policy);
