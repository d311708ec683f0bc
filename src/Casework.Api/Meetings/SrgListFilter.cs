using Casework.Domain.Cases;

namespace Casework.Api.Meetings;

/// <summary>What narrows the SRG list; every member that is given counts. It decides nothing: it only leaves lines out.</summary>
public sealed class SrgListFilter
{
    /// <summary>Part of the school's name.</summary>
    public string? Name { get; set; }

    /// <summary>Phase of education, as the register writes it.</summary>
    public string? Phase { get; set; }

    /// <summary>Name of the Lead Officer.</summary>
    public string? LeadOfficer { get; set; }

    /// <summary>Visit category.</summary>
    public VisitCategory? Category { get; set; }

    /// <summary>One of the triggers of the designation.</summary>
    public Trigger? Trigger { get; set; }

    /// <summary>Only schools on which something is late.</summary>
    public bool Late { get; set; }

    /// <summary>Only schools that the Ofsted lock keeps on the list.</summary>
    public bool OfstedLock { get; set; }

    /// <summary>The lines that are left on a day: considerations that are due first (R122), then the longest on the list.</summary>
    public IReadOnlyList<SrgListRow> Of(IEnumerable<SrgListRow> list, DateOnly day) =>
        [.. list.Where(row => Lets(row, day)).OrderByDescending(row => row.ConsiderationIsDue(day))];

    private bool Lets(SrgListRow row, DateOnly day) =>
        (Name is null || row.School.Contains(Name.Trim(), StringComparison.OrdinalIgnoreCase))
        && (Phase is null || row.Phase == Phase)
        && (LeadOfficer is null || row.Entry.LeadOfficer?.Name == LeadOfficer)
        && (Category is null || row.Entry.Category == Category)
        && (Trigger is not { } trigger || row.Entry.Triggers.Contains(trigger))
        && (!Late || row.IsLate(day))
        && (!OfstedLock || row.Entry.OfstedLock);
}
