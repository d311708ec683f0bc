using Casework.Api.Identity;
using Casework.Api.Monitoring;
using Casework.Api.Tests.Cases;
using Casework.Api.Tests.Hosting;
using Casework.Domain.Cases;
using Casework.Domain.Monitoring;
using Casework.Domain.Rules;

namespace Casework.Api.Tests.Audit;

/// <summary>What is restricted is there for everybody to see, and for few to read (D35).</summary>
[Collection(nameof(SharedCasework))]
public sealed class ClassificationTests(SharedCasework casework)
{
    private const string Secret = "The headteacher is overwhelmed";

    [Fact]
    public async Task An_auditor_sees_that_a_restricted_note_is_there_and_not_what_it_says()
    {
        var story = await WithSecretAsync();
        await story.DoAsync("petra", story.Visit("Mathematics"));
        string[] paths = [$"/api/cases/{story.Id}", $"/api/cases/{story.Id}/history", $"/api/establishments/{story.Urn}/history"];

        foreach (var path in paths)
        {
            (await casework.AskAsync("petra", path)).Text.ShouldContain(Secret);
            (await casework.AskAsync("marian", path)).Text.ShouldContain(Secret);
            var read = (await casework.AskAsync("lotte", path)).Text;
            read.ShouldNotContain(Secret);
            read.ShouldContain(WithheldTexts.Notice);
            read.ShouldContain("No sufficient evidence of capacity");
        }

        var history = await story.HistoryAsync();
        history[0].Classification.ShouldBe(Classification.Restricted);
        history[^1].Classification.ShouldBe(Classification.OpenToSchool);
    }

    [Fact]
    public async Task No_page_shows_an_auditor_what_is_restricted()
    {
        var story = await WithSecretAsync();
        using var lotte = await casework.Running.BrowserOfAsync("lotte");
        using var marian = await casework.Running.BrowserOfAsync("marian");
        string[] pages = [$"/cases/{story.Id}", $"/audit/replay?urn={story.Urn}", $"/schools/{story.Urn}"];

        (await marian.OpenAsync(pages[0])).Html.ShouldContain(Secret);
        (await lotte.OpenAsync(pages[0])).Html.ShouldContain(WithheldTexts.Notice);
        foreach (var page in pages)
        {
            (await lotte.OpenAsync(page)).Html.ShouldNotContain(Secret);
        }
    }

    [Fact]
    public async Task What_is_restricted_about_a_school_without_a_case_is_withheld_as_well()
    {
        var urn = casework.Story("2026-01-12").Urn;
        var rating = new RateSchool(casework.Today, RagRating.Amber, Secret) { Classification = Classification.Restricted };
        (await casework.PostAsync("marian", $"/api/establishments/{urn}/{SchoolRoutes.Of(rating.GetType())}", rating)).Text.ShouldContain("RagRatingSet");

        foreach (var path in new[] { $"/api/establishments/{urn}/monitoring", $"/api/establishments/{urn}/monitoring/history" })
        {
            (await casework.AskAsync("marian", path)).Text.ShouldContain(Secret);
            (await casework.AskAsync("lotte", path)).Text.ShouldNotContain(Secret);
        }

        using var lotte = await casework.Running.BrowserOfAsync("lotte");
        (await lotte.OpenAsync($"/schools/{urn}")).Html.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Who_looked_at_an_old_version_is_told_what_came_since_but_not_what_is_restricted()
    {
        var story = await WithSecretAsync();

        var stale = await story.TryAsync("idris", story.Visit(), ("If-Match", "\"0\""));

        stale.Text.ShouldContain("concern_raised");
        stale.Text.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Who_leads_the_case_today_reads_it_however_old_the_history_and_who_led_it_once_does_not()
    {
        var story = casework.Story("2026-01-12");
        await story.DoAsync("marian", story.Concern() with { Grounds = Secret, Classification = Classification.Restricted });
        await story.DoAsync("marian", story.LeadOfficer("petra"));
        var then = $"/api/cases/{story.Id}/history{CaseStory.Query(story.Today)}";
        (await casework.AskAsync("petra", then)).Text.ShouldContain(Secret);

        await story.On("2026-01-13").DoAsync("marian", story.LeadOfficer("idris"));

        (await casework.AskAsync("petra", then)).Text.ShouldNotContain(Secret);
        (await casework.AskAsync("idris", then)).Text.ShouldContain(Secret);
    }

    [Fact]
    public async Task Who_inspects_the_school_reads_its_case_and_who_leads_the_case_what_is_beside_it()
    {
        var story = casework.Story("2026-01-12");
        await story.DoAsync("marian", story.Concern() with { Grounds = Secret, Classification = Classification.Restricted });
        await story.DoAsync("marian", story.LeadOfficer("petra"));
        var inspector = new AssignInspector(casework.Today, DemonstrationPeople.Called("idris").Person);
        await casework.PostAsync("marian", $"/api/establishments/{story.Urn}/{SchoolRoutes.Of(inspector.GetType())}", inspector);
        var rating = new RateSchool(casework.Today, RagRating.Red, Secret) { Classification = Classification.Restricted };
        await casework.PostAsync("marian", $"/api/establishments/{story.Urn}/{SchoolRoutes.Of(rating.GetType())}", rating);

        (await casework.AskAsync("idris", $"/api/cases/{story.Id}")).Text.ShouldContain(Secret);
        (await casework.AskAsync("petra", $"/api/establishments/{story.Urn}/monitoring")).Text.ShouldContain(Secret);
        (await casework.AskAsync("sunita", $"/api/cases/{story.Id}")).Text.ShouldNotContain(Secret);
    }

    // petra, who recorded the concern, becomes its Lead Officer.
    private async Task<CaseStory> WithSecretAsync()
    {
        var story = casework.Story("2026-01-12");
        await story.DoAsync("petra", story.Concern() with { Grounds = Secret, Classification = Classification.Restricted });
        await story.DoAsync("petra", story.Discussion());
        await story.DoAsync("bertram", story.Designation());
        return await story.DoAsync("marian", story.LeadOfficer("petra"));
    }
}
