using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the discussion of a concern (R56, D34).</summary>
public sealed class DiscussionModel(StepServices services) : StepPage<RecordDiscussion, DiscussionModel.Fields>(services)
{
    /// <summary>What is typed about a discussion.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>With whom.</summary>
        [Display(Name = "person"), Required(ErrorMessage = "Choose with whom the concern was discussed")]
        public DiscussedWith? With { get; set; }

        /// <summary>What was said.</summary>
        [Display(Name = "summary")]
        public string? Summary { get; set; }

        /// <summary>Why not with the headteacher.</summary>
        [Display(Name = "reason")]
        public string? ReasonNotHeadteacher { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Concern raised by", LastBy<ConcernRaised>()),
        ("Triggers", Choices.Words(current.Concern.Triggers)),
        ("Grounds", current.Concern.Grounds),
        ("Evidence", current.Concern.Evidence),
    ];

    /// <inheritdoc/>
    protected override RecordDiscussion Command() => new(Form.OccurredOn!.Value, Form.With!.Value, Form.Summary ?? "", Form.ReasonNotHeadteacher);
}
