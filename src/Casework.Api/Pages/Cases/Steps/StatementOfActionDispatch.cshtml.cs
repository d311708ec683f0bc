using System.ComponentModel.DataAnnotations;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>Records to whom the Statement of Action was sent (X15, X16).</summary>
public sealed class StatementOfActionDispatchModel(StepServices services) : StepPage<SendStatementOfAction, StatementOfActionDispatchModel.Fields>(services)
{
    /// <summary>What is typed.</summary>
    public sealed class Fields : StepFields
    {
        /// <summary>The recipients.</summary>
        public List<Party> To { get; set; } = [];

        /// <summary>Where it is kept.</summary>
        [Display(Name = "where it is kept")]
        public string? Document { get; set; }
    }

    /// <summary>Who can get it.</summary>
    public IEnumerable<Party> Recipients { get; } = [Party.ChiefInspector, Party.DioceseOrFoundation, Party.RegionalDirector, Party.GoverningBody];

    /// <inheritdoc/>
    protected override IEnumerable<(string Fact, string? Value)> KnownOf(Case current) =>
    [
        ("Approved by", LastBy<StatementOfActionApproved>()),
    ];

    /// <inheritdoc/>
    protected override SendStatementOfAction Command() => new(Form.OccurredOn!.Value, Form.To, Form.Document ?? "");
}
