using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.IndependentSchools;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Notes a concern about an independent school (R12, R40).</summary>
public sealed class MonitoringConcernModel(StepServices services) : StepPage<NoteMonitoringConcern, MonitoringConcernModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>What it is about.</summary>
        public List<MonitoringConcern> About { get; set; } = [];

        /// <summary>The concern.</summary>
        [Display(Name = "concern")]
        public string? Grounds { get; set; }

        /// <summary>The evidence.</summary>
        [Display(Name = "evidence")]
        public string? Evidence { get; set; }
    }

    /// <inheritdoc/>
    protected override NoteMonitoringConcern Command() => new(Form.OccurredOn!.Value, Form.About, Form.Grounds ?? "", Form.Evidence ?? "");
}
