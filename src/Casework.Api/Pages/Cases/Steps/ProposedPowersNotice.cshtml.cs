using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the written notice of proposed powers (X2, R134, R135).</summary>
public sealed class ProposedPowersNoticeModel(StepServices services) : StepPage<GivePowersNotice, ProposedPowersNoticeModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Powers proposed", Choices.Words(current.Intervention?.Proposal?.Powers ?? [])),
        ("Reason", current.Intervention?.Proposal?.Reason),
        ("Approved by", LastBy<PowersApproved>()),
    ];

    /// <inheritdoc/>
    protected override GivePowersNotice Command() => new(Form.OccurredOn!.Value, Form.Document ?? "");
}
