using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;

namespace Casework.Api.Pages.Cases.Steps.Academies;

/// <summary>Records the actions that the authority recommended to the trust (R151).</summary>
public sealed class RecommendedActionsModel(StepServices services) : StepPage<RecommendActions, RecommendedActionsModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The actions.</summary>
        [Display(Name = "recommended actions")]
        public string? Actions { get; set; }

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The concern", current.Concern.Grounds),
    ];

    /// <inheritdoc/>
    protected override RecommendActions Command() => new(Form.OccurredOn!.Value, Form.Actions ?? "", Form.Document ?? "");
}
