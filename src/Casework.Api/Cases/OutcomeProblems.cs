using System.Text.Json;
using Casework.Domain.Cases;
using Casework.Projections;
using Microsoft.AspNetCore.Mvc;

namespace Casework.Api.Cases;

/// <summary>A refusal as the API shows it: which rule, in its own words, why, and what would make the step possible.</summary>
public sealed record RefusalView(string Rule, string Words, string Source, string Reason, string Remedy, string? Field)
{
    /// <summary>A refusal as the API shows it.</summary>
    public static RefusalView Of(Refusal refusal) => new(
        refusal.Rule.Id, refusal.Rule.Words, refusal.Rule.Source, refusal.Reason, refusal.Remedy, OutcomeProblems.Camel(refusal.Field));
}

/// <summary>What came of a command, as an HTTP answer: 200 or 201 when recorded, a problem (RFC 9457) when not.</summary>
public static class OutcomeProblems
{
    /// <summary>The answer to a command.</summary>
    public static IResult ToHttp(this Outcome outcome, HttpContext http) => outcome switch
    {
        Outcome.Recorded recorded => Answer(recorded, http),
        Outcome.Noted noted => Results.Ok(noted),
        Outcome.Refused { Refusals: var refusals } => Problem(StatusCodes.Status409Conflict, "Refused by a rule", refusals),
        Outcome.NotPermitted { Refusal: var refusal } => Problem(StatusCodes.Status403Forbidden, "Not for you", [refusal]),
        Outcome.Invalid { Fields: var fields } => Problem(fields),
        Outcome.Stale { Version: var version, Since: var since } => Results.Problem(
            "Somebody recorded something on this case since you looked at it. Read it, then send your command again with the new version.",
            statusCode: StatusCodes.Status409Conflict, title: "The case has changed",
            extensions: new Dictionary<string, object?> { ["version"] = version, ["since"] = since.Select(EventView.Of).ToArray() }),
        Outcome.NotFound { Case: var id } => Results.Problem($"There is no case {id}.", statusCode: StatusCodes.Status404NotFound, title: "Not found"),
        Outcome.IdUsedBefore { CommandId: var id } => Results.Problem(
            $"The command id {id} was used before, for another command. Give each command an id of its own.",
            statusCode: StatusCodes.Status409Conflict, title: "Command id used before"),
        _ => throw new InvalidOperationException($"An outcome that is not known: {outcome}."),
    };

    /// <summary>A property path as it stands in JSON: NewPlan.Actions[0].What is newPlan.actions[0].what.</summary>
    public static string? Camel(string? field) =>
        field is null ? null : string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static IResult Answer(Outcome.Recorded recorded, HttpContext http)
    {
        http.Response.Headers.ETag = $"\"{recorded.Version}\"";
        return CaseRoutes.AllOpening.Any(opening => http.Request.Path == $"/api/cases/{opening.Route}".TrimEnd('/'))
            ? Results.Created($"/api/cases/{recorded.Case}", recorded)
            : Results.Ok(recorded);
    }

    /// <summary>400 with each field and its reasons.</summary>
    public static IResult Problem(IReadOnlyList<InvalidField> fields) => Results.ValidationProblem(
        fields.GroupBy(f => Camel(f.Field)!).ToDictionary(g => g.Key, g => g.Select(f => f.Reason).ToArray()), title: "Something is missing or cannot be right");

    /// <summary>Refusals, the first of them in the detail, all of them beside it.</summary>
    public static IResult Problem(int status, string title, IReadOnlyList<Refusal> refusals) => Results.Problem(
        $"{refusals[0].Reason} {refusals[0].Remedy}", statusCode: status, title: title,
        extensions: new Dictionary<string, object?> { ["rule"] = refusals[0].Rule.Id, ["refusals"] = refusals.Select(RefusalView.Of).ToArray() });
}
