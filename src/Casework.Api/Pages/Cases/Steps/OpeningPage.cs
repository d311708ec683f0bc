using Casework.Api.Cases;
using Casework.Api.Identity;
using Casework.Domain.Cases;

namespace Casework.Api.Pages.Cases.Steps;

/// <summary>
/// A page on which a case is opened: it says before anything is typed why that is not possible. About a school of another kind the page of
/// that kind is shown.
/// </summary>
public abstract class OpeningPage<TCommand, TFields>(StepServices services)
    : CommandPage<TCommand, TFields>(services) where TCommand : OpeningCommand where TFields : StepFields, new()
{
    private readonly StepServices services = services;
    private string? instead;

    /// <inheritdoc/>
    public sealed override (string Name, string Address) Back => (SchoolName, $"/schools/{School.Reference()}");

    /// <inheritdoc/>
    protected sealed override CaseId? OnCase => null;

    /// <inheritdoc/>
    protected sealed override string? Instead => instead;

    /// <summary>What the register says of the school or setting; null while the database does not answer.</summary>
    protected SchoolFacts? OnRegister { get; private set; }

    /// <summary>A command that names the school or setting and says nothing yet.</summary>
    protected abstract TCommand Nothing { get; }

    /// <summary>The member of the command that names the school or setting.</summary>
    protected abstract string About { get; }

    /// <inheritdoc/>
    protected sealed override async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (School == default)
        {
            return false;
        }

        var facts = await services.Session.FactsAsync(School, CurrentActor.From(User), services.Clock, services.Authority, cancellation);
        (OnRegister, SchoolName) = (facts.School, facts.School?.Name ?? "");
        NotPossible = RefusalWhateverIsTyped(facts);
        instead = facts.School is { Kind: { } kind } && Workflow.StepOf(kind, typeof(TCommand)) is null ? CaseRoutes.OpeningPage(kind, School) : null;
        return facts.School is not null;
    }

    // What the rules say of a command that says nothing yet: about the person, or about the school.
    private Refusal? RefusalWhateverIsTyped(Facts facts) => Workflow.Decide(null, Nothing, facts) switch
    {
        Decision.NotPermitted { Refusal: var refusal } => refusal,
        Decision.Refused { Refusals: var refusals } => refusals.FirstOrDefault(r => r.Field == About),
        _ => null,
    };
}
