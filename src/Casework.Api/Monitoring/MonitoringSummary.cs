using Casework.Api.Cases;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;

namespace Casework.Api.Monitoring;

/// <summary>What is known of a school beside its cases, in words. What is not known and should be is named.</summary>
public static class MonitoringSummary
{
    /// <summary>The lines, in the order in which a page shows them.</summary>
    public static IReadOnlyList<Fact> Of(Establishment school, Case? open)
    {
        var it = school.Monitoring ?? SchoolMonitoring.None;
        return
        [
            .. from fact in new (string Label, string? Text)[]
            {
                ("Learning Network Inspector", it.Inspector is { } inspector ? $"{inspector.Person.Name}, since {inspector.Since.ToWords()}" : "Nobody yet (R20)"),
                ("Partner from BPSI", it.Partner is { } partner ? $"{partner.Name}, since {partner.Since.ToWords()}" : "None recorded"),
                ("The authority's rating", it.Rating is { } rating ? $"{Wordings.Of(rating.Value)}, on {rating.On.ToWords()}: {rating.Evidence}" : "None yet (R22)"),
                ("Visit category", Category(school, it, open)),
                ("Speaks for an extra visit", string.Join('\n', SchoolVisits.Signals(school)
                    .Select(s => $"{Wordings.Of(s.Reason)}, since {s.Since.ToWords()}"))),
                ("Visits", string.Join('\n', (it.Visits ?? Visits.None).All.Reverse().Select(CaseSummary.Visit))),
                ("Contacts", it.Contacts is [.., var last] ? $"{it.Contacts.Count}, the last on {last.ToWords()}" : null),
                ("Self-evaluation", it.SelfEvaluation is { } evaluation ? $"Received on {evaluation.On.ToWords()}, kept at {evaluation.Document}" : null),
                ("Primary package", SchoolVisits.IsPrimaryAcademy(school) ? Package(it.Package) : null),
                ("Support", string.Join('\n', (it.Support ?? []).Select(Supported))),
                ("Reviews", string.Join('\n', (it.Reviews ?? []).Select(r => $"{Wordings.Of(r.Kind)}, on {r.On.ToWords()}: {r.Purpose}"))),
                ("Vacancies", string.Join('\n', (it.Vacancies ?? []).Select(Vacancy))),
            }
              where !string.IsNullOrWhiteSpace(fact.Text)
              select new Fact(fact.Label, fact.Text),
        ];
    }

    private static string Category(Establishment school, SchoolMonitoring it, Case? open) => open switch
    {
        { IsOnList: true } or { Stage: Stage.Watch } => $"{Terms.Of(RoutineMonitoring.CategoryOf(school, open)!.Value)}\nFrom case {open.Id}, as the SRG decided",
        _ when it.Category is { } category =>
            $"{Terms.Of(category.Value)}\nSet on {category.On.ToWords()} by {(category.Meeting is { } srg ? $"the SRG ({srg})" : "HoSI")}: "
            + $"Ofsted {category.Ofsted}, rated {Wordings.Of(category.Rating).ToLowerInvariant()}. {category.Basis}",
        _ => "None yet (R22)",
    };

    private static string Package(Package? package) => package switch
    {
        null => "Not bought: visits for safeguarding, special educational needs and the early years only (R32)",
        { From: var from, Until: { } until } => $"Bought from {from.ToWords()} to {until.ToWords()}",
        { From: var from } => $"Bought since {from.ToWords()}",
    };

    private static string Supported(Support support) =>
        $"{support.What}, from {support.Provider}, since {support.On.ToWords()}. Paid by {Wordings.Of(support.PaidBy).ToLowerInvariant()}"
        + (support.FundingReason is { } why ? $": {why}" : "");

    private static string Vacancy(Vacancy vacancy) => $"{Wordings.Of(vacancy.Post)}, since {vacancy.Since.ToWords()}"
        + (vacancy.FilledOn is { } filled ? $"; filled on {filled.ToWords()} by {vacancy.By}" : "");
}
