using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Casework.Api.Identity;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Domain.Cases.Formal;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.Monitoring;
using Casework.Domain.Policy;
using Casework.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Casework.Browser.Tests;

/// <summary>
/// Every page of the service, as its own routes name them: whoever adds a page has to say here who opens it and where, or the first
/// test fails.
/// </summary>
public sealed class PagesTests(Office office) : OfficeTests(office)
{
    private const string Raised = "/cases/900701-1", Due = "/cases/900702-1", Designated = "/cases/900708-1", Listed = "/cases/900703-1";
    private const string ToBeApproved = "/cases/900704-1", Approved = "/cases/900705-1", Issued = "/cases/900706-1";
    private const string NotComplied = "/cases/900709-1", Proposed = "/cases/900710-1", PowersApproved = "/cases/900711-1", Board = "/cases/900712-1";
    private const string Concern = "/cases/900741-1", WithTrust = "/cases/900742-1", Escalating = "/cases/900743-1", Escalated = "/cases/900744-1";
    private const string Overruled = "/cases/900713-1", Drafted = "/cases/900714-1", StatementApproved = "/cases/900715-1";

    private const string Setting = "/cases/setting-EY900801-1", Monitored = "/cases/900721-1", Noted = "/cases/900722-1", Shared = "/cases/900723-1";
    private const string Watched = "/schools/900739";

    // Each form is opened where its step is possible, so that the form itself is looked at.
    private static readonly (string Route, string Person, string Address)[] Pages =
    [
        ("", "marian", "/"),
        ("accessibility", "petra", "/accessibility"),
        ("overdue", "marian", "/overdue"),
        ("compliance", "marian", "/compliance"),
        ("Error/{status:int?}", "petra", "/Error/404"),
        ("schools", "petra", "/schools?search=9007"),
        ("schools/due", "petra", "/schools/due"),
        ("schools/{urn}", "petra", Watched),
        ("schools/{urn}/inspections", "marian", "/schools/900703/inspections?kind=ReportCard"),
        ("schools/{urn}/concern", "petra", "/schools/900707/concern"),
        ("schools/{urn}/setting-concern", "jonty", "/schools/setting-EY900802/setting-concern"),
        ("schools/{urn}/monitoring-record", "petra", "/schools/900724/monitoring-record"),
        ("cases/{id}/lead-worker", "wilma", $"{Setting}/lead-worker"),
        ("cases/{id}/provider-notices", "bertram", $"{Setting}/provider-notices"),
        ("cases/{id}/setting-visits", "jonty", $"{Setting}/setting-visits"),
        ("cases/{id}/setting-inspections", "jonty", $"{Setting}/setting-inspections"),
        ("cases/{id}/safeguarding-referrals", "wilma", $"{Setting}/safeguarding-referrals"),
        ("cases/{id}/setting-progress-meetings", "jonty", $"{Setting}/setting-progress-meetings"),
        ("cases/{id}/setting-outcomes", "wilma", $"{Setting}/setting-outcomes"),
        ("cases/{id}/independent-inspections", "petra", $"{Monitored}/independent-inspections"),
        ("cases/{id}/monitoring-concerns", "petra", $"{Monitored}/monitoring-concerns"),
        ("cases/{id}/shared-concerns", "petra", $"{Noted}/shared-concerns"),
        ("cases/{id}/sub-board-reviews", "bertram", $"{Shared}/sub-board-reviews"),
        ("cases/{id}/early-years-support", "petra", $"{Listed}/early-years-support"),
        ("schools/{urn}/inspector", "marian", $"{Watched}/inspector"),
        ("schools/{urn}/partner", "marian", $"{Watched}/partner"),
        ("schools/{urn}/ratings", "petra", $"{Watched}/ratings"),
        ("schools/{urn}/visit-category", "marian", $"{Watched}/visit-category"),
        ("schools/{urn}/visits", "petra", $"{Watched}/visits"),
        ("schools/{urn}/notes-of-visit", "petra", $"{Watched}/notes-of-visit"),
        ("schools/{urn}/shared-notes-of-visit", "petra", $"{Watched}/shared-notes-of-visit"),
        ("schools/{urn}/contacts", "petra", $"{Watched}/contacts"),
        ("schools/{urn}/self-evaluations", "bertram", $"{Watched}/self-evaluations"),
        ("schools/{urn}/packages", "bertram", $"{Watched}/packages"),
        ("schools/{urn}/support", "petra", $"{Watched}/support"),
        ("schools/{urn}/reviews", "petra", $"{Watched}/reviews"),
        ("schools/{urn}/vacancies", "bertram", $"{Watched}/vacancies"),
        ("schools/{urn}/appointments", "bertram", $"{Watched}/appointments"),
        ("schools/{urn}/no-case", "marian", "/schools/900749/no-case"),
        ("schools/{urn}/governors", "bertram", $"{Watched}/governors"),
        ("schools/{urn}/governor-ends", "bertram", $"{Watched}/governor-ends"),
        ("schools/{urn}/suspension-recommendations", "marian", $"{Watched}/suspension-recommendations"),
        ("governors", "bertram", "/governors"),
        ("settings", "wilma", "/settings"),
        ("settings-meetings", "wilma", "/settings-meetings"),
        ("settings-meetings/{id}", "wilma", "/settings-meetings/2026-03-09"),
        ("independent-schools", "petra", "/independent-schools"),
        ("schools/{urn}/academy-concern", "petra", "/schools/900740/academy-concern"),
        ("srg-list", "petra", "/srg-list"),
        ("srg-meetings", "bertram", "/srg-meetings"),
        ("srg-meetings/{id}", "bertram", "/srg-meetings/{meeting}"),
        ("srg-meetings/{id}/attendance", "bertram", "/srg-meetings/{meeting}/attendance"),
        ("srg-meetings/{id}/close", "bertram", "/srg-meetings/{meeting}/close"),
        ("srg-meetings/{id}/minutes", "bertram", "/srg-meetings/{meeting}/minutes"),
        ("lead-officer-meetings", "marian", "/lead-officer-meetings"),
        ("lead-officer-meetings/{id}", "marian", "/lead-officer-meetings/c0de0000-0000-4000-8000-000000000003"),
        ("board-reports", "marian", "/board-reports"),
        ("board-reports/record", "marian", "/board-reports/record"),
        ("board-reports/figures", "marian", "/board-reports/figures"),
        ("board-reports/interests", "marian", "/board-reports/interests"),
        ("board-reports/{id}", "marian", "/board-reports/ssspb-2026-03-16"),
        ("policies", "marian", "/policies"),
        ("policies/propose", "marian", "/policies/propose"),
        ("policies/proposals/{id}", "colm", "/policies/proposals/1"),
        ("audit", "lotte", "/audit"),
        ("audit/replay", "lotte", "/audit/replay?urn=900703"),
        ("imports", "yusuf", "/imports"),
        ("rules", "lotte", "/rules"),
        ("calendar", "yusuf", "/calendar?year=2026-27"),
        ("imports/{id}", "yusuf", "/imports/{import}"),
        ("cases/{id}", "lotte", Listed),
        ("cases/{id}/discussions", "petra", $"{Raised}/discussions"),
        ("cases/{id}/closure", "marian", $"{Raised}/closure"),
        ("cases/{id}/designation", "marian", $"{Due}/designation"),
        ("cases/{id}/srg-decisions", "bertram", $"{Listed}/srg-decisions"),
        ("cases/{id}/letters", "bertram", $"{Designated}/letters"),
        ("cases/{id}/lead-officer", "marian", $"{Listed}/lead-officer"),
        ("cases/{id}/action-plans", "petra", $"{Designated}/action-plans"),
        ("cases/{id}/visits", "petra", $"{Listed}/visits"),
        ("cases/{id}/notes-of-visit", "petra", $"{Listed}/notes-of-visit"),
        ("cases/{id}/shared-notes-of-visit", "petra", $"{Listed}/shared-notes-of-visit"),
        ("cases/{id}/review-meetings", "petra", $"{Listed}/review-meetings"),
        ("cases/{id}/monitoring-and-challenge-decisions", "petra", $"{Listed}/monitoring-and-challenge-decisions"),
        ("cases/{id}/monitoring-and-challenge-meetings", "marian", $"{Listed}/monitoring-and-challenge-meetings"),
        ("cases/{id}/progress-review-team-meetings", "petra", $"{Board}/progress-review-team-meetings"),
        ("cases/{id}/engagement-assessments", "petra", $"{Listed}/engagement-assessments"),
        ("cases/{id}/progress-reports", "petra", $"{Listed}/progress-reports"),
        ("cases/{id}/removal-proposals", "petra", $"{Listed}/removal-proposals"),
        ("cases/{id}/warning-notice-considerations", "marian", $"{Listed}/warning-notice-considerations"),
        ("cases/{id}/warning-notice-approvals", "colm", $"{ToBeApproved}/warning-notice-approvals"),
        ("cases/{id}/warning-notices", "marian", $"{Approved}/warning-notices"),
        ("cases/{id}/compliance-assessments", "marian", $"{Issued}/compliance-assessments"),
        ("cases/{id}/warning-notice-copies", "bertram", $"{Issued}/warning-notice-copies"),
        ("cases/{id}/warning-notice-responses", "bertram", $"{Issued}/warning-notice-responses"),
        ("cases/{id}/warning-notice-withdrawals", "marian", $"{Issued}/warning-notice-withdrawals"),
        ("cases/{id}/secretary-of-state-notices", "bertram", $"{Listed}/secretary-of-state-notices"),
        ("cases/{id}/secretary-of-state-leave", "bertram", $"{Overruled}/secretary-of-state-leave"),
        ("cases/{id}/coasting-notifications", "bertram", $"{Listed}/coasting-notifications"),
        ("cases/{id}/proposed-powers", "marian", $"{NotComplied}/proposed-powers"),
        ("cases/{id}/proposed-powers-approvals", "colm", $"{Proposed}/proposed-powers-approvals"),
        ("cases/{id}/proposed-powers-notices", "marian", $"{PowersApproved}/proposed-powers-notices"),
        ("cases/{id}/consultations", "bertram", $"{PowersApproved}/consultations"),
        ("cases/{id}/interim-board-consents", "bertram", $"{PowersApproved}/interim-board-consents"),
        ("cases/{id}/interventions", "marian", $"{Board}/interventions"),
        ("cases/{id}/interim-board-ends", "bertram", $"{Board}/interim-board-ends"),
        ("cases/{id}/statement-of-action", "petra", $"{Board}/statement-of-action"),
        ("cases/{id}/statement-of-action-approvals", "marian", $"{Drafted}/statement-of-action-approvals"),
        ("cases/{id}/statement-of-action-dispatches", "bertram", $"{StatementApproved}/statement-of-action-dispatches"),
        ("cases/{id}/academy-matters", "petra", $"{Concern}/academy-matters"),
        ("cases/{id}/leader-contacts", "petra", $"{Concern}/leader-contacts"),
        ("cases/{id}/trust-information", "petra", $"{Concern}/trust-information"),
        ("cases/{id}/governance-concerns", "marian", $"{WithTrust}/governance-concerns"),
        ("cases/{id}/recommended-actions", "marian", $"{WithTrust}/recommended-actions"),
        ("cases/{id}/trust-plans", "bertram", $"{WithTrust}/trust-plans"),
        ("cases/{id}/trust-contacts", "marian", $"{WithTrust}/trust-contacts"),
        ("cases/{id}/trust-engagement", "marian", $"{WithTrust}/trust-engagement"),
        ("cases/{id}/escalation-proposals", "marian", $"{Escalating}/escalation-proposals"),
        ("cases/{id}/escalation-warnings", "marian", $"{Escalating}/escalation-warnings"),
        ("cases/{id}/escalation-approvals", "colm", "/cases/900745-1/escalation-approvals"),
        ("cases/{id}/escalations", "marian", $"{Escalating}/escalations"),
        ("cases/{id}/escalation-responses", "bertram", $"{Escalated}/escalation-responses"),
    ];

    // Focuses everything that can be focused, as the Tab key would, and names what looks the same as before.
    private const string FocusUnseen = """
        () => {
            const look = element => {
                const isBox = element.matches('[type=radio], [type=checkbox]');
                const drawn = isBox ? getComputedStyle(element.labels[0], '::before') : getComputedStyle(element);
                const outline = drawn.outlineStyle === 'none' ? '' : drawn.outline;
                return [outline, drawn.boxShadow, drawn.backgroundColor].join();
            };
            return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(element => element.checkVisibility() && !element.matches('[tabindex="-1"]')).filter(element => {
                    element.blur();
                    const before = look(element);
                    element.focus();
                    return document.activeElement !== element || look(element) === before;
                }).map(element => element.outerHTML);
        }
        """;

    [Fact]
    public void No_page_is_forgotten() => Office.Casework.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(endpoint => endpoint.RoutePattern.RawText ?? "").Distinct().Order()
        .ShouldBe(Pages.Select(page => page.Route).Order());

    [Fact]
    public async Task Every_page_opens_has_one_heading_and_a_title_of_its_own_and_passes_axe()
    {
        var titles = new List<string>();
        foreach (var (_, desk, address) in await EveryPageAsync())
        {
            (await desk.OpenAsync(address)).ShouldBe(200, address);

            await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
            await Expect(desk.Heading("You cannot take this step now")).ToHaveCountAsync(0);
            titles.Add(await desk.Page.TitleAsync());
        }

        titles.ShouldBeUnique();
        titles.ShouldAllBe(title => title.EndsWith(" - Schools Causing Concern - Casework"));
    }

    [Fact]
    public async Task An_address_that_names_nothing_is_answered_with_the_page_that_says_so()
    {
        var marian = await Office.SeatAsync("marian");
        foreach (var (route, _, _) in Pages.Where(page => page.Route.Contains("{id}") || page.Route.Contains("{urn}")))
        {
            foreach (var nothing in new[] { "nonsense", "999999", "999999-1" })
            {
                var address = "/" + route.Replace("{id}", nothing).Replace("{urn}", nothing);
                (await marian.Page.GotoAsync(address))!.Status.ShouldBe(404, address);
            }
        }

        await Expect(marian.Heading("Page not found", 1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_page_can_be_used_with_the_keyboard_and_shows_where_the_focus_is()
    {
        foreach (var (_, desk, address) in await EveryPageAsync())
        {
            await desk.Page.GotoAsync(address);
            await desk.Page.Keyboard.PressAsync("Tab");
            var skip = desk.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
            await Expect(skip).ToBeFocusedAsync();
            await Expect(skip).ToBeInViewportAsync();
            (await desk.Page.EvaluateAsync<string[]>(FocusUnseen)).ShouldBeEmpty(address);
            await skip.FocusAsync();
            await desk.Page.Keyboard.PressAsync("Enter");
            await Expect(desk.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task The_check_of_the_focus_finds_a_link_that_hides_it()
    {
        var petra = await Office.SeatAsync("petra");
        await petra.OpenAsync("/accessibility");
        await petra.Page.EvaluateAsync("""
            () => {
                const link = document.querySelector('main a[href]');
                for (const mark of ['outline', 'box-shadow', 'background']) link.style.setProperty(mark, 'none', 'important');
            }
            """);

        (await petra.Page.EvaluateAsync<string[]>(FocusUnseen)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Every_page_fits_a_screen_of_320_pixels_and_wide_tables_scroll_in_a_region_of_their_own()
    {
        var tooWide = new List<string>();
        foreach (var (_, desk, address) in await EveryPageAsync())
        {
            await desk.Page.SetViewportSizeAsync(320, 800);
            await desk.Page.GotoAsync(address);
            tooWide.AddRange(await desk.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth") > 320 ? [address] : []);
        }

        tooWide.ShouldBeEmpty();
        var petra = await Office.SeatAsync("petra");
        await petra.Page.SetViewportSizeAsync(320, 800);
        await petra.OpenAsync("/srg-list");
        var region = petra.Page.GetByRole(AriaRole.Region, new() { Name = "Schools Causing Concern" });
        await region.FocusAsync();
        await petra.Page.Keyboard.PressAsync("ArrowRight");
        await petra.Page.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
    }

    /// <inheritdoc/>
    public override async Task InitializeAsync()
    {
        Office.ItIs("2026-03-16");
        var issued = new Story(Office, "900706");
        using var lotte = await Office.Casework.AsAsync("lotte");
        if ((await lotte.GetAsync($"/api{issued.Address}")).IsSuccessStatusCode)
        {
            return; // An earlier test of the class prepared everything.
        }

        await FormalStepsAsync();
        await OtherKindsAsync();
        await RoutineMonitoringAsync();
        await AcademiesAsync();
        Office.ItIs("2026-03-16");
        await new Story(Office, "900701").RaisedAsync("Raised School");
        var due = await new Story(Office, "900702").RaisedAsync("Due School");
        await due.DoAsync("marian", due.SpecialMeasures("10300001"));
        var listed = await new Story(Office, "900703").ListedAsync("Listed School");
        await listed.DoAsync("petra", new HoldReviewMeeting(
            Office.Today, [Attendee.LeadOfficer, Attendee.Headteacher], "Phonics", true, "8 points", "Notes", Story.Plan, "At the meeting"));
        await listed.DoAsync("petra", new RecordVisit(Office.Today, VisitKind.Monitoring, "Early reading", "Phonics is taught daily"));
        await listed.DoAsync("petra", new AgreeNoteOfVisit(Office.Today, 1, "Headteacher"));
        await listed.DoAsync("petra", new RecordVisit(Office.Today, VisitKind.Monitoring, "Lessons", "Books are marked"));
        await (await new Story(Office, "900704").DesignatedAsync("School to be warned")).ToBeApprovedAsync();
        await (await (await new Story(Office, "900705").DesignatedAsync("School about to be warned")).ToBeApprovedAsync()).ApprovedAsync();
        await (await issued.DesignatedAsync("Warned School")).IssuedAsync(60);
        await Office.Casework.RegisterAsync(new("900707", "Untroubled School"), new("900061", "School with an October fortnight"));
        await Office.Casework.PublishCalendarAsync();
        await new Story(Office, "900708").DesignatedAsync("Designated School");
        using var marian = await Office.Casework.AsAsync("marian");
        await marian.PostAsJsonAsync("/api/board-reports", new
        {
            occurredOn = Office.Today,
            board = "StandardsPartnershipBoard",
            topics = new[] { "SchoolsCausingConcern" },
            from = "2025-11-03",
            to = Office.Today,
            summary = "One more school",
        });
        var version = PolicyVersion.Strategy2024 with { Id = "2026-05", EffectiveFrom = new(2026, 5, 1), LettersWorkingDays = 10 };
        await marian.PostAsJsonAsync("/api/policies/proposals", new ProposePolicy(version, "Letters take longer"));
        await marian.PostAsJsonAsync("/api/policies/proposals/1/withdrawal", new WithdrawPolicy("Not now"));
    }

    // A setting on its list and one that is not, and independent schools from the record to the shared concern.
    private async Task OtherKindsAsync()
    {
        Office.ItIs("2026-03-09");
        await Office.Casework.RegisterSettingsAsync(("EY900801", "Listed Nursery", false), ("EY900802", "Untroubled Nursery", false));
        await new Story(Office, "setting-EY900801").SettingListedAsync();
        using var wilma = await Office.Casework.AsAsync("wilma");
        (await wilma.PostAsJsonAsync("/api/settings-meetings", new { occurredOn = "2026-03-09" })).EnsureSuccessStatusCode();
        await Office.Casework.RegisterAsync([.. new[] { "900721", "900722", "900723", "900724" }.Select(urn => new InventedSchool(urn, $"College {urn}", 11, 3))]);
        await new Story(Office, "900721").MonitoredAsync();
        await (await new Story(Office, "900722").MonitoredAsync()).ConcernNotedAsync();
        await (await (await new Story(Office, "900723").MonitoredAsync()).ConcernNotedAsync()).ConcernSharedAsync();
    }

    // One of which nobody was told, one that is with its trust, two with a proposed escalation, and one that is escalated.
    private async Task AcademiesAsync()
    {
        Office.ItIs("2026-03-09");
        await Office.Casework.RegisterAsync(
            new InventedSchool("900740", "Untroubled Academy", Type: 28, Group: 10), new InventedSchool("900749", "Academy judged inadequate", Type: 28, Group: 10));
        var judged = new Story(Office, "900749");
        await judged.DoAsync("marian", judged.SpecialMeasures("10300749"));
        await new AcademyStory(Office, "900741").RaisedAsync("Academy of concern");
        await new AcademyStory(Office, "900742").WithTrustAsync("Academy with its trust");
        await (await new AcademyStory(Office, "900745").WithTrustAsync("Academy whose escalation is proposed")).ProposedAsync();
        var approved = new[] { new AcademyStory(Office, "900743"), new AcademyStory(Office, "900744") };
        foreach (var academy in approved)
        {
            await (await (await academy.WithTrustAsync($"Academy {academy.Address}")).ProposedAsync()).ApprovedAsync();
        }

        Office.ItIs("2026-03-10");
        await approved[1].DoAsync("marian", new EscalateConcern(Office.Today, [Overseer.RegionalDirector], "Letters/5.pdf"));
    }

    // Three schools that did not comply, one that the Secretary of State warned, and three in special measures.
    private async Task FormalStepsAsync()
    {
        Office.ItIs("2026-03-09");
        var powers = new[] { Power.Section64, Power.Section65 };
        var unmoved = new[] { "900709", "900710", "900711" }.Select(urn => new Story(Office, urn)).ToArray();
        foreach (var school in unmoved)
        {
            await (await school.DesignatedAsync($"Unmoved School {school.Reference}")).IssuedAsync(1);
        }

        var overruled = await new Story(Office, "900713").DesignatedAsync("Overruled School");
        await overruled.DoAsync("bertram", new RecordSecretaryOfStateNotice(Office.Today, "Letters/8.pdf"));
        var inCategory = new[] { "900712", "900714", "900715" }.Select(urn => new Story(Office, urn)).ToArray();
        foreach (var school in inCategory)
        {
            await school.DesignatedAsync($"School in special measures {school.Reference}");
            await school.DoAsync("marian", school.SpecialMeasures("10300002"));
        }

        var board = await inCategory[0].PowersApprovedAsync(powers);
        await board.DoAsync("bertram", new RecordConsultation(Office.Today, [Power.Section65], [Party.GoverningBody], "They object"));
        await board.DoAsync("bertram", new RecordInterimBoardConsent(Office.Today, "Letters/65.pdf"));
        await board.DoAsync("marian", new UsePower(Office.Today, Power.Section65, "Nothing else is left", "Letters/66.pdf"));
        await inCategory[1].DraftedAsync();
        await (await inCategory[2].DraftedAsync()).DoAsync("marian", new ApproveStatementOfAction(Office.Today, "It answers the report"));

        Office.ItIs("2026-03-12");
        foreach (var school in unmoved)
        {
            await school.DoAsync("marian", new AssessCompliance(Office.Today, false, "Nothing was done"));
        }

        await unmoved[1].DoAsync("marian", new ProposePowers(Office.Today, powers, "Governors do not challenge"));
        await unmoved[2].PowersApprovedAsync(powers);
    }

    private async Task<IEnumerable<(string Route, Desk Desk, string Address)>> EveryPageAsync([CallerMemberName] string test = "")
    {
        using var bertram = await Office.Casework.AsAsync("bertram");
        var opened = await bertram.PostAsJsonAsync("/api/srg-meetings", new OpenMeeting(Office.Today));
        var meeting = await opened.Content.ReadFromJsonAsync<JsonElement>();
        var imports = await bertram.GetFromJsonAsync<JsonElement>("/api/imports/");
        var desks = new Dictionary<string, Desk>();
        foreach (var person in Pages.Select(page => page.Person).Distinct())
        {
            desks[person] = await Office.SeatAsync(person, test: test);
        }

        return Pages.Select(page => (page.Route, desks[page.Person],
            page.Address.Replace("{meeting}", meeting.GetProperty("id").GetString()).Replace("{import}", imports[0].GetProperty("id").GetString())));
    }

    // A school on no list, with an agreed note and a draft, so that every form about it opens.
    private async Task RoutineMonitoringAsync()
    {
        var watched = new Story(Office, "900739");
        await Office.Casework.RegisterAsync(new InventedSchool("900739", "Routinely Visited School"));
        await watched.DoAsync("marian", new AssignInspector(Office.Today, DemonstrationPeople.Called("petra").Person));
        var visit = new RecordSchoolVisit(Office.Today, VisitKind.SchoolEffectiveness, "Lessons", "Teaching is even");
        await watched.DoAsync("petra", visit);
        await watched.DoAsync("petra", new AgreeSchoolNote(Office.Today, 1, "Headteacher"));
        await watched.DoAsync("petra", visit with { Focus = "Attendance" });
        await watched.DoAsync("bertram", new RecordGovernor(Office.Today, GovernanceRole.Chair, "Odd Lindahl", "odd.lindahl@school.invalid"));
        await watched.DoAsync("bertram", new NotifyVacancy(Office.Today, LeadershipPost.Headteacher, "The Chair"));
    }
}
