using System.ComponentModel.DataAnnotations;
using Casework.Api.Meetings;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;
using Casework.Domain.Rules;
using Marten;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records what the SRG decided about the school, without walking its meeting (R42, R61, D9).</summary>
public sealed class SrgDecisionModel(StepServices services) : StepPage<RecordSrgDecision, SrgDecisionModel.Fields>(services)
{
    /// <summary>What is typed about a decision.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The decision.</summary>
        [Display(Name = "decision"), Required(ErrorMessage = "Choose what the SRG decided")]
        public SrgOutcome? Outcome { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "reason")]
        public string? Reason { get; set; }

        /// <summary>How often the school is visited, for a designation.</summary>
        [Display(Name = "visit category")]
        public VisitCategory? Category { get; set; }
    }

    /// <summary>What the SRG can decide in the stage; everything while the case cannot be read, and what was chosen before the stage changed.</summary>
    public IReadOnlyList<SelectListItem> Outcomes => Choices.Of(Possible);

    /// <summary>Whether a designation is among the choices, which needs a visit category.</summary>
    public bool OffersCategory => Possible.Contains(SrgOutcome.Designate);

    /// <summary>The meetings that are open, the latest first: a decision is one of them.</summary>
    public IReadOnlyList<SrgMeeting> OpenMeetings { get; private set; } = [];

    private IEnumerable<SrgOutcome> Possible => Current is { } current
        ? SrgDecisions.Possible(current.Stage).Concat(Form.Outcome is { } chosen ? [chosen] : []).Distinct()
        : Enum.GetValues<SrgOutcome>();

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The case is", Format.Capital(current.Stage.InWords())),
        ("Triggers", Choices.Words(current.Designation?.Triggers ?? current.Concern.Triggers)),
        ("Last decision", current.LastSrg is { } last ? $"{Format.Capital(last.Outcome.InWords())}, on {last.On.InWords()}" : null),
        ("Removal proposed by", LastBy<RemovalProposed>()),
    ];

    /// <inheritdoc/>
    protected override async Task ReadBesideAsync(IQuerySession session, CancellationToken cancellation) =>
        OpenMeetings = [.. (await session.MeetingsAsync(cancellation)).Where(meeting => !meeting.IsClosed)];

    /// <inheritdoc/>
    protected override RecordSrgDecision Command() => new(Form.OccurredOn!.Value, Form.Outcome!.Value, Form.Reason ?? "", Category: Form.Category);
}
