using System.Diagnostics;
using Casework.Benchmarks;
using Casework.Testing;

string[] all = ["rules", "review", "list", "start"];
if (args.Except(all).Any())
{
    Console.Error.WriteLine($"Choose among: {string.Join(' ', all)}. With nothing chosen everything is measured.");
    return 1;
}

var chosen = args is [] ? all : args;
var started = Stopwatch.GetTimestamp();
using var scratch = new Scratch();
await using (var postgres = await scratch.PostgresAsync())
{
    Console.WriteLine($"{await Machine.DescribeAsync(postgres.ConnectionString)}\n- load before: {Machine.Load}");
    if (chosen.Contains("rules"))
    {
        var rules = new AskingTheRules(scratch);
        Print("Asking the rules about one case", await rules.OneCaseAsync());
        Print($"The compliance matrix of {OpenCases.Count} cases", await rules.MatrixAsync());
    }

    if (chosen.Intersect(["review", "list"]).Any())
    {
        string[] quiet = ["--Serilog:MinimumLevel:Override:Microsoft=Error", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Error"];
        await using var casework = await RunningCasework.StartAsync(connectionString: postgres.ConnectionString, settings: quiet);
        Console.Error.WriteLine($"Bringing {OpenCases.Count} schools on the list");
        var cases = await OpenCases.MakeAsync(casework);
        if (chosen.Contains("review"))
        {
            Print("Recording a review meeting", await RecordingAReview.MeasureAsync(casework, postgres.ConnectionString, cases));
        }

        if (chosen.Contains("list"))
        {
            Print($"Reading the SRG list of {OpenCases.Count} schools", await ReadingTheSrgList.MeasureAsync(casework, postgres.ConnectionString));
        }
    }
}

if (chosen.Contains("start"))
{
    Print("Starting", await ColdStart.MeasureAsync(scratch.Inside("home")));
}

Console.WriteLine($"\nMeasured in {Stopwatch.GetElapsedTime(started).TotalMinutes:0.0} minutes; load after: {Machine.Load}");
return 0;

static void Print(string what, string table) => Console.WriteLine($"\n### {what}\n\n{table}");
