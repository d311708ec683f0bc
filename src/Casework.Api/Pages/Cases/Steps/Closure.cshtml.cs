using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Establishments;
using Casework.Domain.Rules;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Closes the case without a removal (D40).</summary>
public sealed class ClosureModel(StepServices services) : StepPage<CloseCase, ClosureModel.Fields>(services)
{
    /// <summary>What is typed about the end of the case.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Why it ends.</summary>
        [Required(ErrorMessage = "Choose why the case ends")]
        public ClosureReason? Reason { get; set; }

        /// <summary>What happened.</summary>
        [Display(Name = "explanation")]
        public string? Explanation { get; set; }

        /// <summary>The school that lives on.</summary>
        [Display(Name = "URN of the successor")]
        public Urn? Successor { get; set; }

        /// <summary>Why, against what the register shows.</summary>
        [Display(Name = "reason why the case ends although the register shows the school as open")]
        public string? WhyAgainstRegister { get; set; }
    }

    /// <summary>The reasons for this kind of case; all of them while the case cannot be read.</summary>
    public IReadOnlyList<SelectListItem> Reasons =>
        Choices.Of(Current is { } current ? Closing.Reasons(current.Type) : Enum.GetValues<ClosureReason>());

    /// <summary>How the register suggests that it ends; null where it does not.</summary>
    public SuggestedClosure? Suggested => Current is { } current ? Succession.Suggested(current, OnRegister) : null;

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("The case is", Format.Capital(current.Stage.InWords())),
        ("Concern raised by", LastBy<ConcernRaised>() ?? LastBy<AcademyConcernRaised>()),
    ];

    /// <inheritdoc/>
    protected override CloseCase Command() => new(Form.OccurredOn!.Value, Form.Reason!.Value, Form.Explanation ?? "", Form.Successor, Form.WhyAgainstRegister);

    /// <inheritdoc/>
    protected override void Prefill(Case current) => (Form.Reason, Form.Successor) = (Suggested?.Reason, Suggested?.Successor);
}
