using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Agrees the first action plan (R71 to R76).</summary>
public sealed class ActionPlanModel(StepServices services) : StepPage<AgreeActionPlan, ActionPlanModel.Fields>(services)
{
    /// <summary>What is typed about the plan.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The plan.</summary>
        public PlanFields Plan { get; set; } = new();

        /// <summary>How the headteacher agreed.</summary>
        [Display(Name = "how the headteacher agreed")]
        public string? HeadteacherAgreement { get; set; }
    }

    /// <summary>The button that asks for another row.</summary>
    [BindProperty]
    public string? Add { get; set; }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Designated on", current.Designation?.On.InWords()),
        ("Triggers", Choices.Words(current.Designation?.Triggers ?? [])),
        ("Grounds", current.Designation?.Grounds),
    ];

    /// <inheritdoc/>
    protected override void Prefill(Case current) => Form.Plan = PlanFields.Of(null);

    /// <inheritdoc/>
    protected override bool AddsRow() => Form.Plan.Add(Add);

    /// <inheritdoc/>
    protected override AgreeActionPlan Command() => new(Form.OccurredOn!.Value, Form.Plan.ToPlan(), Form.HeadteacherAgreement ?? "");
}
