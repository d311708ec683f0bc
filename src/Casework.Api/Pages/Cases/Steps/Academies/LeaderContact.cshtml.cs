using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records the contact with headteacher and Chair of an academy (R150).</summary>
public sealed class LeaderContactModel(StepServices services) : StepPage<ContactAcademyLeaders, LeaderContactModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether the headteacher was.</summary>
        [Required(ErrorMessage = "Say whether the headteacher was contacted")]
        public bool? Headteacher { get; set; }

        /// <summary>Whether the Chair was.</summary>
        [Required(ErrorMessage = "Say whether the Chair was contacted")]
        public bool? Chair { get; set; }

        /// <summary>Why only one.</summary>
        [Display(Name = "why one was left out")]
        public string? WhyNotBoth { get; set; }

        /// <summary>What was said.</summary>
        [Display(Name = "what was said")]
        public string? Summary { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The concern", current.Concern.Grounds),
    ];

    /// <inheritdoc/>
    protected override ContactAcademyLeaders Command() => new(Form.OccurredOn!.Value, Form.Headteacher!.Value, Form.Chair!.Value, Form.Summary ?? "", Form.WhyNotBoth);
}
