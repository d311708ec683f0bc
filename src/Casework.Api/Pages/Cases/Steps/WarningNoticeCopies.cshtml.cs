using System.ComponentModel.DataAnnotations;
using Casework.Api.Pages.Components;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records the copies of the warning notice (X9).</summary>
public sealed class WarningNoticeCopiesModel(StepServices services) : StepPage<CopyWarningNotice, WarningNoticeCopiesModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>Who got a copy.</summary>
        public List<Party> To { get; set; } = [];

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <summary>Who still has to get one.</summary>
    public IEnumerable<Party> Recipients => Current?.WarningNotice?.CopiesOutstanding() ?? [];

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Notice issued", current.WarningNotice?.IssuedOn?.InWords()),
        ("Still to be recorded", Choices.Words(current.WarningNotice?.CopiesOutstanding() ?? [])),
    ];

    /// <inheritdoc/>
    protected override CopyWarningNotice Command() => new(Form.OccurredOn!.Value, Form.To, Form.Document ?? "");
}
