using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Cases.Steps;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;

namespace Casework.Api.Pages.Schools.Steps;

/// <summary>Records what a primary academy buys (R32).</summary>
public sealed class PackageModel(StepServices services) : SchoolStepPage<RecordPackage, PackageModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Whether it buys.</summary>
        [Display(Name = "whether it buys the package"), Required(ErrorMessage = "Choose yes or no")]
        public bool? Bought { get; set; }

        /// <summary>The last day.</summary>
        [Display(Name = "last day")]
        public DateOnly? Until { get; set; }

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where the agreement is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override RecordPackage Command() => new(Form.OccurredOn!.Value, Form.Bought!.Value, Form.Until, Form.Document ?? "");
}
