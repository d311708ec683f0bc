using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Settings;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the written notice to the provider (D30).</summary>
public sealed class ProviderNoticeModel(StepServices services) : StepPage<NotifyProvider, ProviderNoticeModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>To whom.</summary>
        public List<ProviderContact> To { get; set; } = [];

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where the notice is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) => [("Grounds", current.Concern.Grounds)];

    /// <inheritdoc/>
    protected override NotifyProvider Command() => new(Form.OccurredOn!.Value, Form.To, Form.Document ?? "");
}
