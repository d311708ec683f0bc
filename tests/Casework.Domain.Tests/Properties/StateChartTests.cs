namespace Casework.Domain.Tests.Properties;

/// <summary>The state charts in the documents are those of the code.</summary>
public sealed class StateChartTests
{
    [Fact]
    public void The_state_charts_are_as_they_would_be_drawn_now()
    {
        var text = StateChart.Text();
        if (Environment.GetEnvironmentVariable("CASEWORK_WRITE") is "1")
        {
            File.WriteAllText(StateChart.Path, text);
        }

        File.ReadAllText(StateChart.Path).ShouldBe(text, $"Stale: run {StateChart.Command}");
    }
}
