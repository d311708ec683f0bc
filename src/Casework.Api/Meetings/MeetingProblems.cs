using Casework.Api.Cases;
using Casework.Domain.Cases;
using Casework.Domain.Meetings;

namespace Casework.Api.Meetings;

/// <summary>What the rules answered about a meeting or a report, as an HTTP answer or as what a page says.</summary>
public static class MeetingProblems
{
    /// <summary>200 with what it amounts to, or a problem (RFC 9457).</summary>
    public static IResult ToHttp<TEvent>(this MeetingDecision<TEvent> decision, Func<object?> result) where TEvent : class => decision switch
    {
        MeetingDecision<TEvent>.Accepted => Results.Ok(result()),
        MeetingDecision<TEvent>.Refused { Refusals: var refusals } => OutcomeProblems.Problem(StatusCodes.Status409Conflict, "Refused by a rule", refusals),
        MeetingDecision<TEvent>.NotPermitted { Refusal: var refusal } => OutcomeProblems.Problem(StatusCodes.Status403Forbidden, "Not for you", [refusal]),
        MeetingDecision<TEvent>.Invalid { Fields: var fields } => OutcomeProblems.Problem(fields),
        _ => throw new InvalidOperationException($"A decision that is not known: {decision}."),
    };

    /// <summary>Why it was not recorded, each with its field and its words, and the status of the answer; null when it was.</summary>
    public static (int Status, IReadOnlyList<(string? Field, string Reason)> Reasons)? Why<TEvent>(this MeetingDecision<TEvent> decision) where TEvent : class =>
        decision switch
        {
            MeetingDecision<TEvent>.Accepted => null,
            MeetingDecision<TEvent>.Refused { Refusals: var refusals } => (StatusCodes.Status409Conflict, [.. refusals.Select(r => (r.Field, Words(r)))]),
            MeetingDecision<TEvent>.NotPermitted { Refusal: var refusal } => (StatusCodes.Status403Forbidden, [(null, Words(refusal))]),
            MeetingDecision<TEvent>.Invalid { Fields: var fields } => (StatusCodes.Status400BadRequest, [.. fields.Select(f => ((string?)f.Field, f.Reason))]),
            _ => throw new InvalidOperationException($"A decision that is not known: {decision}."),
        };

    private static string Words(Refusal refusal) => $"{refusal.Reason} {refusal.Remedy} ({refusal.Rule.Id})";
}
