namespace Casework.Domain.Tests;

/// <summary>An invented case of each kind: whom it is about, and its story at each point.</summary>
public static class Stories
{
    /// <summary>Each kind of case.</summary>
    public static TheoryData<CaseType> Kinds() => new(Enum.GetValues<CaseType>());

    /// <summary>What the register says of the school or setting of the story.</summary>
    public static SchoolFacts School(CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => Specification.School,
        CaseType.Academy => AcademyStory.School,
        CaseType.Setting => SettingStory.School,
        CaseType.IndependentSchool => MonitoringStory.School,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The story of a kind at each point, for specifications that hold at every one of them.</summary>
    public static IReadOnlyList<IReadOnlyList<CaseEvent>> Points(CaseType kind) => kind switch
    {
        CaseType.MaintainedSchool => Story.Points,
        CaseType.Academy => AcademyStory.Points,
        CaseType.Setting => SettingStory.Points,
        CaseType.IndependentSchool => MonitoringStory.Points,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Every point of every story.</summary>
    public static IEnumerable<IReadOnlyList<CaseEvent>> AllPoints => Enum.GetValues<CaseType>().SelectMany(Points);

    /// <summary>A case of a kind in a stage: the story up to the first point at which it is in it.</summary>
    public static Case In(CaseType kind, Stage stage) => kind is CaseType.MaintainedSchool
        ? Story.In(stage)
        : Points(kind).Select(point => Case.Replay(point)!).First(c => c.Stage == stage);
}
