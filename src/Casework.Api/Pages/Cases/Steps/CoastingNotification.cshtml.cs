using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records that the school was notified as not making necessary improvements (R138).</summary>
public sealed class CoastingNotificationModel(StepServices services) : StepPage<RecordCoastingNotification, CoastingNotificationModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override RecordCoastingNotification Command() => new(Form.OccurredOn!.Value, Form.Document ?? "");
}
