using System.Diagnostics;
using Microsoft.Playwright;

namespace Casework.Browser.Tests;

/// <summary>
/// Finds a Chromium for the tests: the one that <c>CASEWORK_CHROMIUM</c> names, one that is installed, Playwright's own, or, as root on
/// Debian, the distribution's package. Fails saying what to install; no test is ever passed over for want of a browser.
/// </summary>
public static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    // A test machine has no use for a browser that calls home.
    private static readonly string[] Quiet =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Starts a headless Chromium.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find() ?? (await InstallFromPlaywrightAsync(playwright) ? null : InstallFromDebian() ? Find() : throw new InvalidOperationException(
            "The browser tests need Chromium. Install one (Debian: apt-get install chromium fonts-liberation), or set CASEWORK_CHROMIUM to its program."));
        // Chromium's sandbox refuses to run as root.
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet });
    }

    private static string? Find() => Environment.GetEnvironmentVariable("CASEWORK_CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);

    private static async Task<bool> InstallFromPlaywrightAsync(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath) || (await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])) == 0 && File.Exists(playwright.Chromium.ExecutablePath));

    private static bool InstallFromDebian() => Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
        && Run("apt-get", "update") && Run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
