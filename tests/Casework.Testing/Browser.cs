using System.Net;
using System.Text.RegularExpressions;

namespace Casework.Testing;

/// <summary>A page as a browser without script sees it: its status, its address and its HTML.</summary>
public sealed record ShownPage(HttpStatusCode Status, Uri Address, string Html)
{
    /// <summary>The messages of the error summary, in their order.</summary>
    public IReadOnlyList<string> Errors { get; } =
    [
        .. Regex.Match(Html, "govuk-error-summary__list.*?</ul>", RegexOptions.Singleline) is { Success: true } summary
            ? Regex.Matches(summary.Value, "<li>(?:<a [^>]*>)?([^<]*)").Select(item => WebUtility.HtmlDecode(item.Groups[1].Value)) : [],
    ];

    /// <summary>Whether the main part of the page has this text.</summary>
    public bool Shows(string text) => WebUtility.HtmlDecode(Main).Contains(text, StringComparison.Ordinal);

    /// <summary>What the form of the page would post as it stands: hidden fields, text, what is ticked and what is selected.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields =>
    [
        .. from Match input in Regex.Matches(Main, @"<input [^>]*>")
           where Attribute(input.Value, "name") is not null && (Attribute(input.Value, "type") is not ("radio" or "checkbox") || input.Value.Contains(" checked"))
           select KeyValuePair.Create(Attribute(input.Value, "name")!, Attribute(input.Value, "value") ?? ""),
        .. from Match area in Regex.Matches(Main, @"<textarea [^>]*name=""([^""]*)""[^>]*>\r?\n?(.*?)</textarea>", RegexOptions.Singleline)
           select KeyValuePair.Create(area.Groups[1].Value, WebUtility.HtmlDecode(area.Groups[2].Value)),
        .. from Match list in Regex.Matches(Main, @"<select [^>]*name=""([^""]*)""[^>]*>(.*?)</select>", RegexOptions.Singleline)
           let options = Regex.Matches(list.Groups[2].Value, "<option [^>]*>").Select(option => option.Value).ToArray()
           select KeyValuePair.Create(list.Groups[1].Value, Attribute(options.FirstOrDefault(o => o.Contains(" selected")) ?? options[0], "value") ?? ""),
    ];

    /// <summary>The antiforgery token, which a page without a form of its own has in the form that signs out.</summary>
    public KeyValuePair<string, string> Token =>
        KeyValuePair.Create(TokenField, Attribute(Regex.Match(Html, $"<input [^>]*name=\"{TokenField}\"[^>]*>").Value, "value") ?? "");

    private const string TokenField = "__RequestVerificationToken";

    private string Main => Regex.Match(Html, "<main.*</main>", RegexOptions.Singleline).Value;

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $@"\s{name}=""([^""]*)""") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;
}

/// <summary>A signed-in browser without script: it opens pages, and sends their forms with what somebody typed into them.</summary>
public sealed class Browser(HttpClient client) : IDisposable
{
    /// <summary>Opens an address, following redirects.</summary>
    public async Task<ShownPage> OpenAsync(string address) => await ShownAsync(await client.GetAsync(address));

    /// <summary>Sends the form of a page, antiforgery token and hidden fields included, with some fields typed over.</summary>
    public async Task<ShownPage> SendAsync(ShownPage page, params (string Field, string Value)[] typed)
    {
        var replaced = typed.Select(t => t.Field).Append(page.Token.Key).ToHashSet();
        var fields = page.Fields.Where(f => !replaced.Contains(f.Key)).Append(page.Token).Concat(typed.Select(t => KeyValuePair.Create(t.Field, t.Value)));
        return await ShownAsync(await client.PostAsync(page.Address, new FormUrlEncodedContent(fields)));
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static async Task<ShownPage> ShownAsync(HttpResponseMessage answer) =>
        new(answer.StatusCode, answer.RequestMessage!.RequestUri!, await answer.Content.ReadAsStringAsync());
}
