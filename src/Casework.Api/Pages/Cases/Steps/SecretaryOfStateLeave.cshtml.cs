using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records that the authority may give notices again (X8).</summary>
public sealed class SecretaryOfStateLeaveModel(StepServices services) : StepPage<RecordSecretaryOfStateLeave, SecretaryOfStateLeaveModel.Fields>(services)
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
        ("Notice of the Secretary of State", current.SecretaryOfState?.On.InWords()),
    ];

    /// <inheritdoc/>
    protected override RecordSecretaryOfStateLeave Command() => new(Form.OccurredOn!.Value, Form.Document ?? "");
}
