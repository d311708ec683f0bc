using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records with whom a concern about an independent school was shared.</summary>
public sealed class SharedConcernModel(StepServices services) : StepPage<ShareMonitoringConcern, SharedConcernModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>With whom.</summary>
        public List<SharedWith> With { get; set; } = [];

        /// <summary>Where the letter is kept.</summary>
        [Display(Name = "where the letter is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) => [("Concern", current.Independent?.Concern?.Grounds)];

    /// <inheritdoc/>
    protected override ShareMonitoringConcern Command() => new(Form.OccurredOn!.Value, Form.With, Form.Document ?? "");
}
