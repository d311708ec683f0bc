using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the Secretary of State's notice (X8).</summary>
public sealed class SecretaryOfStateNoticeModel(StepServices services) : StepPage<RecordSecretaryOfStateNotice, SecretaryOfStateNoticeModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <inheritdoc/>
    protected override RecordSecretaryOfStateNotice Command() => new(Form.OccurredOn!.Value, Form.Document ?? "");
}
