using System.Text.Encodings.Web;

namespace Casework.Api.Identity;

/// <summary>The development provider's only page: a button for each person one may be. It works without script and without inline style.</summary>
static class PersonaPage
{
    /// <summary>Where the page's style sheet is.</summary>
    public const string StylePath = "/persona.css";

    /// <summary>The style sheet: dark text on white, a wide focus mark, targets of at least 44 pixels.</summary>
    public const string Style = """
        body { margin: 0; background: #fff; color: #0b0c0c; font: 1.1875rem/1.4 Arial, sans-serif; }
        main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; }
        h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.1; }
        ul { margin: 2rem 0 0; padding: 0; list-style: none; }
        li { margin-bottom: .5rem; }
        button { width: 100%; min-height: 44px; padding: .75rem 1rem; border: 2px solid #0b0c0c; background: #fff; }
        button { color: inherit; font: inherit; text-align: left; cursor: pointer; }
        button:hover { background: #f3f2f1; }
        button:focus-visible { outline: 4px solid #1d70b8; outline-offset: 2px; }
        b, span { display: block; }
        """;

    /// <summary>The page. <paramref name="request"/> are the parameters of the sign-in request, which the chosen button sends on.</summary>
    public static string Html(IEnumerable<Persona> people, IEnumerable<KeyValuePair<string, string?>> request) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Choose who to be - development sign-in</title>
          <link rel="stylesheet" href="{StylePath}">
        </head>
        <body>
          <main>
            <h1>Choose who to be</h1>
            <p>This page does not exist in a live service. Everybody on it is invented.</p>
            <form method="post">
              {string.Concat(request.Select(parameter => $"""<input type="hidden" name="{Text(parameter.Key)}" value="{Text(parameter.Value)}">"""))}
              <ul>
                {string.Concat(people.Select(Choice))}
              </ul>
            </form>
          </main>
        </body>
        </html>
        """;

    static string Choice(Persona person) =>
        $"""<li><button name="persona" value="{Text(person.Key)}"><b>{Text(person.Name)}</b> <span>{Text(person.Role.Title())}</span></button></li>""";

    static string Text(string? value) => HtmlEncoder.Default.Encode(value ?? "");
}
