using System.Globalization;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Domain.People;
using Casework.Domain.Policy;
using Casework.Projections;
using Marten;
using Wolverine;

namespace Casework.Api.Policy;

/// <summary>A figure of the version in force: what it means, in which unit, from which rule, and whether this product set it.</summary>
public sealed record FigureView(string Field, string Meaning, int Value, string Unit, string Rule, bool ProductDefault, int Least, int Most)
{
    /// <summary>A figure of a version.</summary>
    public static FigureView Of(PolicyFigure figure, PolicyVersion version) => new(
        OutcomeProblems.Camel(figure.Field)!, figure.Meaning, figure.Of(version), figure.Unit, figure.Rule.Id, figure.ProductDefault,
        figure.Least, figure.Most);
}

/// <summary>The policy on a day: the version in force and its figures, every adopted version, and every proposal, each the oldest first.</summary>
public sealed record PoliciesView(
    PolicyVersion InForce, IReadOnlyList<FigureView> Figures, IReadOnlyList<PolicyVersion> Versions, IReadOnlyList<PolicyProposal> Proposals)
{
    /// <summary>The policy on a day.</summary>
    public static PoliciesView Of(Policies policies, DateOnly day)
    {
        var version = policies.InForceOn(day);
        return new(version, [.. PolicyFigure.All.Select(figure => FigureView.Of(figure, version))], [.. policies.Versions], policies.Proposals);
    }
}

/// <summary>The policy over HTTP.</summary>
public static class PolicyEndpoints
{
    /// <summary>Maps <c>/api/policies</c>.</summary>
    public static void MapPolicies(this IEndpointRouteBuilder routes)
    {
        var policies = routes.MapGroup("/api/policies").WithTags("Policy").RequireAuthorization();
        policies.MapGet("", GetAsync).Produces<PoliciesView>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("The policy version in force, every version and every proposal, now or as it was known at a moment");
        policies.MapPost("/proposals", (ProposePolicy body, HttpContext http, IMessageBus bus) =>
                http.AnswerAsync(bus, by => new GiveProposal(body, by)))
            .Answers().WithSummary("Propose a policy version");
        var proposal = policies.MapGroup("/proposals/{id}");
        proposal.MapGet("/preview", PreviewAsync).Produces<PolicyPreview>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("What a proposal changes, and what becomes due on another day on which open case");
        proposal.MapPost("/adoption", (string id, HttpContext http, IMessageBus bus) =>
                http.AnswerAsync(bus, by => new GiveAdoption(NumberOf(id), by)))
            .Answers().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Adopt a proposal, as the second person");
        proposal.MapPost("/withdrawal", (string id, WithdrawPolicy body, HttpContext http, IMessageBus bus) =>
                http.AnswerAsync(bus, by => new GiveWithdrawal(NumberOf(id), body, by)))
            .Answers().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Withdraw a proposal");
    }

    /// <summary>The number of a proposal in an address; 0, which none has, when it is no number.</summary>
    public static int NumberOf(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static async Task<IResult> GetAsync(AsOf? asOf, IQuerySession session, TimeProvider clock, CancellationToken cancellation)
    {
        var day = asOf is { } then ? London.DayOf(then.Instant) : clock.TodayInLondon();
        return Results.Ok(PoliciesView.Of(await session.PoliciesAsync(asOf?.Instant, cancellation), day));
    }

    private static async Task<IResult> PreviewAsync(string id, IQuerySession session, TimeProvider clock, Authority authority, CancellationToken cancellation) =>
        await session.PolicyPreviewAsync(NumberOf(id), clock, authority, cancellation) is { } preview ? Results.Ok(preview) : NoSuchProposal();

    private static async Task<IResult> AnswerAsync(this HttpContext http, IMessageBus bus, Func<Actor, object> message)
    {
        var outcome = await bus.InvokeAsync<PolicyOutcome>(message(CurrentActor.From(http.User)), http.RequestAborted);
        return outcome.Decision switch
        {
            PolicyDecision.Refused { Refusals: var refusals } => OutcomeProblems.Problem(StatusCodes.Status409Conflict, "Refused by a rule", refusals),
            PolicyDecision.NotPermitted { Refusal: var refusal } => OutcomeProblems.Problem(StatusCodes.Status403Forbidden, "Not for you", [refusal]),
            PolicyDecision.Invalid { Fields: var fields } => OutcomeProblems.Problem(fields),
            _ => outcome.Proposal is { } proposal ? Results.Ok(proposal) : NoSuchProposal(),
        };
    }

    private static RouteHandlerBuilder Answers(this RouteHandlerBuilder route) => route
        .RequireAuthorization(Permissions.Writer).Produces<PolicyProposal>().ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict);

    private static IResult NoSuchProposal() =>
        Results.Problem("There is no policy proposal of that number.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
