using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.People;
using InspectionDecision = Casework.Domain.Cases.Decision<Casework.Domain.Establishments.EstablishmentEvent.SchoolInspected>;

namespace Casework.Domain.Rules;

/// <summary>The grade of one area as somebody gives it; its day is the inspection's where none is given.</summary>
public sealed record GradeGiven(
    [property: JsonConverter(typeof(OfstedWordConverter<SchoolArea>))] SchoolArea Area,
    [property: JsonConverter(typeof(OfstedWordConverter<OfstedGrade>))] OfstedGrade Grade,
    DateOnly? GradedOn = null);

/// <summary>Records a published inspection of a school. Words are read as Ofsted writes them.</summary>
public sealed record RecordInspection(
    string Number,
    [property: JsonConverter(typeof(OfstedWordConverter<InspectionKind>))] InspectionKind Kind,
    DateOnly InspectedOn, DateOnly PublishedOn, IReadOnlyList<GradeGiven>? Grades = null,
    [property: JsonConverter(typeof(OfstedWordConverter<OfstedCategory>))] OfstedCategory? Category = null,
    [property: JsonConverter(typeof(OfstedWordConverter<UngradedOutcome>))] UngradedOutcome? Outcome = null);

/// <summary>Recording an inspection about a school. What follows from it on a case is <see cref="OfstedOutcomes"/>.</summary>
public static class Inspections
{
    /// <summary>Refuses anyone but HoSI, Lead Officers and the Data manager (permission table, 5, and event catalogue, 7).</summary>
    public static Refusal? RefuseActor(Actor actor) => TheWorkflow.Who.BrokenIf(
        actor.Role is not (Role.HoSI or Role.LeadOfficer or Role.DataManager), $"An inspection is not recorded by {actor.Role.InWords()}.",
        $"It is recorded by {Role.HoSI.InWords()}, {Role.LeadOfficer.InWords()} or {Role.DataManager.InWords()}.");

    /// <summary>
    /// Records an inspection. Refuses what cannot be right: days out of order, an area or a word of another framework, a grade that is missing;
    /// and a report card that must have put the school in a category and names none (X22). The same inspection again changes nothing.
    /// </summary>
    public static InspectionDecision Record(Establishment school, RecordInspection command, Actor actor, DateOnly today)
    {
        if (RefuseActor(actor) is { } notTheirs)
        {
            return new InspectionDecision.NotPermitted(notTheirs);
        }

        if (Shape.Faults(command).Concat(Faults(school, command, today)).ToArray() is { Length: > 0 } faults)
        {
            return new InspectionDecision.Invalid(faults);
        }

        var inspection = Inspection(command);
        return RefuseNoCategory(inspection) is { } refusal ? new InspectionDecision.Refused([refusal])
            : new InspectionDecision.Accepted(Register.Inspected(school, inspection) is { } happened ? [happened] : []);
    }

    private static SchoolInspection Inspection(RecordInspection command) => new(
        command.Number.Trim(), command.Kind, command.InspectedOn, command.PublishedOn,
        (command.Grades ?? []).ToImmutableSortedDictionary(given => given.Area, given => new AreaGrade(given.Grade, given.GradedOn ?? command.InspectedOn)),
        command.Category, command.Outcome);

    private static Refusal? RefuseNoCategory(SchoolInspection inspection) => StatutoryBackground.X22.BrokenIf(
        inspection is { Kind: InspectionKind.ReportCard, Category: null or OfstedCategory.None }
            && inspection.Grades.Values.Any(judged => judged.Grade is OfstedGrade.UrgentImprovement or OfstedGrade.NotMet),
        "The report card has an area at urgent improvement, or safeguarding not met, and names no category of concern.",
        "Say which of the two categories the report puts the school in.", nameof(RecordInspection.Category));

    private static IEnumerable<InvalidField> Faults(Establishment school, RecordInspection command, DateOnly today) =>
    [
        .. school.IsSetting ? Field("Urn", "The inspections of a setting come with Ofsted's file of childcare providers.") : [],
        .. string.IsNullOrWhiteSpace(command.Number) ? Field(nameof(command.Number), "Enter the inspection number.") : [],
        .. command.InspectedOn == default ? Field(nameof(command.InspectedOn), "Enter the day of the inspection.") : [],
        .. command.PublishedOn == default ? Field(nameof(command.PublishedOn), "Enter the day on which the report was published.")
            : command.PublishedOn > today ? Field(nameof(command.PublishedOn), $"The date cannot be in the future: today is {today.InWords()}.")
            : command.PublishedOn < command.InspectedOn ? Field(nameof(command.InspectedOn),
                $"The inspection cannot be after {command.PublishedOn.InWords()}, when its report was published.")
            : [],
        .. command.Kind is InspectionKind.ReportCard && command.InspectedOn < Frameworks.ReportCardsSince && command.InspectedOn != default
            ? Field(nameof(command.InspectedOn), $"There are report cards only since {Frameworks.ReportCardsSince.InWords()} (X21).") : [],
        .. (command.Grades ?? []).OfType<GradeGiven>().SelectMany((given, place) => Faults(command, given, place, today)),
        .. Needed(command).Except((command.Grades ?? []).OfType<GradeGiven>().Select(given => given.Area)).ToArray() is [_, ..] missing
            ? Field(nameof(command.Grades), $"The inspection judges these too: {string.Join(", ", missing.Select(area => area.InWords()))}.") : [],
        .. command.Kind is InspectionKind.Ungraded && command.Outcome is null
            ? Field(nameof(command.Outcome), $"Enter the outcome: {OfstedWords.Known<UngradedOutcome>()}.") : [],
        .. command.Kind is not InspectionKind.Ungraded && command.Outcome is not null
            ? Field(nameof(command.Outcome), "Only an ungraded inspection has such an outcome.") : [],
    ];

    private static IEnumerable<InvalidField> Faults(RecordInspection command, GradeGiven given, int place, DateOnly today)
    {
        var at = $"{nameof(command.Grades)}[{place}].";
        return
        [
            .. !Frameworks.Areas(command.Kind).Contains(given.Area)
                ? Field($"{at}{nameof(given.Area)}", $"An inspection of this kind does not judge {given.Area.InWords()}.")
                : !Frameworks.Words(given.Area).Contains(given.Grade)
                ? Field($"{at}{nameof(given.Grade)}",
                    $"{Capital(given.Area.InWords())} is judged as one of: {string.Join(", ", Frameworks.Words(given.Area).Select(word => word.InWords()))}.")
                : [],
            .. command.Grades!.Take(place).Any(other => other?.Area == given.Area)
                ? Field($"{at}{nameof(given.Area)}", $"{Capital(given.Area.InWords())} is judged twice.") : [],
            .. given.GradedOn > today || given.GradedOn < command.InspectedOn
                ? Field($"{at}{nameof(given.GradedOn)}", "A grade is not older than its inspection, and not of a day to come.") : [],
        ];
    }

    private static IEnumerable<SchoolArea> Needed(RecordInspection command) => command.Kind is InspectionKind.KeyJudgements or InspectionKind.ReportCard
        ? Frameworks.Judged(command.Kind).Append(SchoolArea.Safeguarding)
        : Frameworks.Judged(command.Kind);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static InvalidField[] Field(string field, string reason) => [new(field, reason)];
}
