using Casework.Domain.Establishments;

namespace Casework.Domain.Cases.Formal;

/// <summary>
/// The Statement of Action that a school in an Ofsted category brings with it (R90). It counts from <paramref name="PublishedOn"/>, when the
/// report that put the school in the <paramref name="Category"/> was published (X16).
/// </summary>
public sealed record StatementOfAction(
    OfstedCategory Category, DateOnly PublishedOn, DateOnly? DraftedOn = null, string? DraftedBy = null, DateOnly? ApprovedOn = null, DateOnly? SentOn = null)
{
    // A school that stays in its category keeps its Statement; one that enters a category, or changes it, owes a new one.
    internal static StatementOfAction? After(StatementOfAction? before, OfstedRecord? was, OfstedRecord now) =>
        !now.IsInCategory || (was?.Category == now.Category && before is { }) ? before : new(now.Category, now.PublishedOn);

    internal StatementOfAction After(CaseEvent happened) => happened switch
    {
        StatementOfActionDrafted e => this with { DraftedOn = e.OccurredOn, DraftedBy = e.DraftedBy, ApprovedOn = null },
        StatementOfActionApproved e => this with { ApprovedOn = e.OccurredOn },
        StatementOfActionSent e => this with { SentOn = e.OccurredOn },
        _ => this,
    };
}
