using Casework.Domain.Cases;
using Marten;

namespace Casework.Projections;

/// <summary>The cases on which something can be due.</summary>
public static class OpenCases
{
    /// <summary>Every case that is not over, and those removed from the list whose letters are still to be sent (D9).</summary>
    public static Task<IReadOnlyList<Case>> OpenCasesAsync(this IQuerySession session, CancellationToken cancellation) =>
        session.Query<Case>().Where(c => c.Stage != Stage.Closed && (c.Stage != Stage.Removed || (c.Type == CaseType.MaintainedSchool && c.Removal!.LettersSentOn == null)))
            .ToListAsync(cancellation);
}
