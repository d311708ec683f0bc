using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Casework.Api;
using Casework.Api.Hosting;
using Casework.Api.Identity;

namespace Casework.Benchmarks;

/// <summary>How long the service takes to start as a process of its own with a database of its own, and how much memory it then holds.</summary>
public static class ColdStart
{
    private const int Requests = 200;
    private const int LaterStarts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The first start on an empty folder, where it makes its database and the demonstration borough, and some later ones.</summary>
    public static async Task<string> MeasureAsync(string home)
    {
        string[] heads = ["Start", "alive after s", "ready after s", "memory when ready MB", "first SRG list ms", $"memory after {Requests} requests MB"];
        var rows = new List<string[]>();
        for (var start = 0; start <= LaterStarts; start++)
        {
            Console.Error.WriteLine($"  start {start + 1} of {LaterStarts + 1}");
            rows.Add([start == 0 ? "First: empty folder, demonstration borough" : $"Start {start + 1}: what the first one made", .. await StartAsync(home)]);
        }

        return Markdown.Table(heads, rows);
    }

    private static async Task<string[]> StartAsync(string home)
    {
        var (service, provider) = (Free(), Free());
        var started = Stopwatch.GetTimestamp();
        using var process = Start(home, service, provider);
        try
        {
            using var client = new HttpClient { BaseAddress = service };
            var alive = await AnsweredAsync("/health/live");
            var ready = await AnsweredAsync("/health/ready");
            var whenReady = Memory(process);
            client.DefaultRequestHeaders.Authorization = new("Bearer", await TokenAsync(provider));
            var asked = Stopwatch.GetTimestamp();
            await client.GetStringAsync("/api/srg-list");
            var first = Stopwatch.GetElapsedTime(asked);
            for (var request = 1; request < Requests; request++)
            {
                await client.GetStringAsync(request % 2 == 0 ? "/api/srg-list" : "/api/cases/900032-1/history");
            }

            return [$"{alive.TotalSeconds:0.0}", $"{ready.TotalSeconds:0.0}", $"{whenReady:0}", $"{first.TotalMilliseconds:0}", $"{Memory(process):0}"];

            async Task<TimeSpan> AnsweredAsync(string path)
            {
                while (!await IsOkAsync(client, path))
                {
                    if (process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
                    {
                        throw new InvalidOperationException($"The service did not answer {path} within {Patience}, or it ended.");
                    }

                    await Task.Delay(10);
                }

                return Stopwatch.GetElapsedTime(started);
            }
        }
        finally
        {
            await StopAsync(process);
        }
    }

    private static Process Start(string home, Uri service, Uri provider) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(CaseworkService).Assembly.Location])
        {
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["CASEWORK_HOME"] = home, ["Urls"] = $"{service}", ["SignIn__DevelopmentUrl"] = $"{provider}",
                ["Demonstration__Enabled"] = "true", ["Serilog__MinimumLevel__Default"] = "Warning",
            },
            // What it says is nothing to be pasted into a document.
            RedirectStandardOutput = true,
        })!;

    // SIGTERM, so that the service stops its database too.
    private static async Task StopAsync(Process process)
    {
        await Command.RunAsync("kill", ["-TERM", $"{process.Id}"], "/", CancellationToken.None);
        await process.WaitForExitAsync();
    }

    private static async Task<bool> IsOkAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<string> TokenAsync(Uri provider)
    {
        using var client = new HttpClient { BaseAddress = provider };
        using var answer = await client.PostAsync("/oauth2/v2.0/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = DevelopmentIdentityProvider.CommandLineClient,
            ["scope"] = "casework",
            ["username"] = "petra",
            ["password"] = DevelopmentIdentityProvider.Password,
        }));
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    private static double Memory(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    private static Uri Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
