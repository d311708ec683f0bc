using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Domain.Duties;
using Marten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Casework.Api.Pages;

/// <summary>The compliance matrix: schools on the list by half terms of this academic year.</summary>
public sealed class ComplianceModel(IQuerySession session, TimeProvider clock, Authority authority) : PageModel
{
    /// <summary>The matrix.</summary>
    public MatrixView Matrix { get; private set; } = null!;

    /// <summary>What each word of a cell means.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Key { get; } =
    [
        ("Done", "It was done in the half term. Visits show how many there were."),
        ("Done late", "It was done in the holiday after the half term."),
        ("Due", "It is to be done by the half term's last school day."),
        ("Late", "The last school day has passed. It still counts, as late, until the next half term begins."),
        ("Missing", "The half term ended without it."),
        ("Nothing", "It is not asked for in that half term: the school was not on the list yet, or a term's report or meeting may wait for the second half."),
    ];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Matrix = await session.ComplianceAsync(clock, authority, cancellation);

    /// <summary>What a half term's cells say, and whether it is late or missing; what is not owed says nothing.</summary>
    public static IEnumerable<(string Text, bool Late)> Words(IReadOnlyList<ComplianceCell> cells) =>
        from pair in ComplianceMatrix.Kinds.Zip(cells)
        let cell = pair.Second
        where cell.State is not Compliance.NotOwed
        select ($"{Name(pair.First)}: {State(pair.First, cell)}", cell.State is Compliance.Late or Compliance.Missing);

    private static string State(ComplianceKind kind, ComplianceCell cell) =>
        (cell.State is Compliance.Done && cell.Late ? "done late" : cell.State.ToString().ToLowerInvariant())
        + (kind is ComplianceKind.Visits && cell.Count > 0 ? $" ({cell.Count})" : "");

    private static string Name(ComplianceKind kind) => kind switch
    {
        ComplianceKind.Visits => "Visits",
        ComplianceKind.Review => "Review",
        ComplianceKind.Report => "Report",
        ComplianceKind.SrgDecision => "SRG",
        ComplianceKind.MonitoringAndChallenge => "Monitoring and Challenge",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
