using Casework.Domain.Establishments;

namespace Casework.Domain.Cases;

/// <summary>
/// Ofsted's outcomes on this case. <paramref name="LockedSince"/> is the day of the judgement that keeps the school on the list until a
/// later inspection is good or better (R89); null when nothing locks it. <paramref name="Standing"/> and what is not good or better in it,
/// <paramref name="Holding"/>, are as they were when the outcome that counts was recorded, under the equivalence of a policy version.
/// </summary>
public sealed record OfstedRecord(
    string InspectionNumber, DateOnly InspectedOn, OfstedGrade? Grade, OfstedCategory Category, DateOnly PublishedOn, DateOnly? LockedSince,
    IReadOnlyList<string> Inspections, OutcomeMeaning Meaning = OutcomeMeaning.Neither, OfstedStanding? Standing = null,
    IReadOnlyList<JudgedArea>? Holding = null, string? Policy = null, DateOnly? UnlockedOn = null)
{
    /// <summary>Whether the Ofsted lock is on.</summary>
    public bool IsLocked => LockedSince is not null;

    /// <summary>Whether the school is in an Ofsted category of concern.</summary>
    public bool IsInCategory => Category is not OfstedCategory.None;

    /// <summary>The judgements as they stand; of an outcome that was kept without its areas, the overall grade alone.</summary>
    public OfstedStanding Stands() =>
        Standing ?? OfstedStanding.OfOverall(InspectionNumber, InspectedOn, Grade ?? default, Category);

    // An outcome that is recorded late, of judgements older than those that count, changes nothing but the list of inspections.
    internal static OfstedRecord After(OfstedRecord? before, OfstedOutcomeRecorded e)
    {
        IReadOnlyList<string> inspections = [.. (before?.Inspections ?? []).Append(e.InspectionNumber).Distinct()];
        var now = new OfstedRecord(e.InspectionNumber, e.InspectedOn, e.Grade, e.Category, e.OccurredOn, null, inspections, e.Meaning, e.Standing, e.Holding, e.Policy);
        return before is { } known && now.Stands().JudgedOn() < known.Stands().JudgedOn()
            ? known with { Inspections = inspections, LockedSince = known.LockedSince ?? now.LockedBefore(known) }
            : now.Locked(before);
    }

    // Only a judgement from after the locking one opens the lock (R89, D12), or what corrects the locking one itself.
    private OfstedRecord Locked(OfstedRecord? before) => Meaning switch
    {
        OutcomeMeaning.RequiresImprovementOrWorse => this with { LockedSince = LastHolding() },
        OutcomeMeaning.GoodOrBetter when before?.InspectionNumber == InspectionNumber || !(before?.LockedSince >= Stands().JudgedOn()) =>
            this with { UnlockedOn = before?.LockedSince is null ? before?.UnlockedOn : Stands().JudgedOn() },
        _ => this with { LockedSince = before?.LockedSince, UnlockedOn = before?.UnlockedOn },
    };

    // A late one locks only when no good inspection came after it, and the one that counts is neither good nor worse.
    private DateOnly? LockedBefore(OfstedRecord known) =>
        Meaning is OutcomeMeaning.RequiresImprovementOrWorse && known.Meaning is OutcomeMeaning.Neither ? LastHolding() : null;

    private DateOnly LastHolding() => Holding is [_, ..] ? Holding.Max(judged => judged.On) : InspectedOn;
}
