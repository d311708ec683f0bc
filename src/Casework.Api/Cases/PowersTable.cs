using Casework.Domain.Cases;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Rules;

namespace Casework.Api.Cases;

/// <summary>A power on a day: the last day on which it can be used, if there is one, what still speaks against it, and when it was used.</summary>
public sealed record PowerRow(Power Power, DateOnly? Until, IReadOnlyList<Refusal> Needs, IReadOnlyList<DateOnly> Used);

/// <summary>How a school is eligible for intervention, and what each power needs, as the rules answer it (R134 to R139, X10 to X13).</summary>
public sealed record PowersTable(IReadOnlyList<Eligibility> Ways, IReadOnlyList<PowerRow> Powers)
{
    /// <summary>The table for a case on a day; null while powers are no question for it.</summary>
    public static PowersTable? Of(Case current, Facts facts) =>
        current is { WarningNotice: not { State: NoticeState.NotComplied }, Intervention: null } && Eligibility.Of(current) is []
            ? null
            : new(Eligibility.Of(current), [.. Enum.GetValues<Power>().Select(power => Row(current, power, facts))]);

    private static PowerRow Row(Case current, Power power, Facts facts)
    {
        var ways = Eligibility.Of(current).Where(way => way.LeadsTo(power)).ToArray();
        var unlimited = power is Power.Section65 || ways.Any(way => way.WindowEnds is null);
        return new(power, unlimited ? null : ways.Max(way => way.WindowEnds), Interventions.Refusals(current, power, facts.Today, facts.School),
            [.. (current.Intervention?.Used ?? []).Where(use => use.Power == power).Select(use => use.On)]);
    }
}
