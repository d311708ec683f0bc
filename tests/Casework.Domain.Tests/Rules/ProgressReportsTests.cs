namespace Casework.Domain.Tests.Rules;

/// <summary>R81, D8: progress reports.</summary>
public sealed class ProgressReportsTests
{
    private static readonly DateOnly Day = new(2026, 5, 15);

    [Fact]
    [Trait("Allows", "R81")]
    public void A_report_has_progress_a_judgement_and_next_steps() =>
        Given(Story.Challenged).When(Commands.Report(Day, null), by: ItsLeadOfficer)
            .Then(new ProgressReported(Day, "Some", ProgressJudgement.TooSlow, "Coaching", null));

    [Fact]
    [Trait("Refuses", "R81")]
    public void None_of_the_parts_may_be_missing()
    {
        Given(Story.Challenged).When(Commands.Report(Day, null) with { Progress = " " }, by: ItsLeadOfficer).ThenRefusedAt("Progress", by: "R81");
        Given(Story.Challenged).When(Commands.Report(Day, null) with { NextSteps = null! }, by: ItsLeadOfficer).ThenRefusedAt("NextSteps", by: "R81");
    }

    [Theory]
    [InlineData("2026-08-21", true)]
    [InlineData("2026-08-22", false)]
    [Trait("Allows", "D8"), Trait("Refuses", "D8")]
    public void From_the_ninth_month_a_report_says_whether_the_school_is_likely_to_be_good_in_six(string day, bool silenceIsFine)
    {
        var asked = Given(Story.Challenged).When(Commands.Report(DateOnly.Parse(day), null), by: ItsLeadOfficer);

        if (silenceIsFine) asked.ThenAccepted();
        else asked.ThenRefusedBy("D8");
        Given(Story.Challenged).When(Commands.Report(DateOnly.Parse(day), Likelihood.Unsure), by: ItsLeadOfficer).ThenAccepted();
    }

    [Fact]
    public void An_older_report_recorded_late_does_not_outdo_a_newer_one()
    {
        var late = new ProgressReported(new(2026, 7, 1), "Good", ProgressJudgement.OnTrack, "Go on", new(Likelihood.Yes, "June data"));

        var progress = Case.Replay(Story.Reported.Append(late))!.Progress!;


        (progress.LastReportOn, progress.Judgement, progress.LikelyGood!.Answer)
            .ShouldBe((new DateOnly(2026, 9, 15), ProgressJudgement.NoProgress, Likelihood.No));
    }
}
