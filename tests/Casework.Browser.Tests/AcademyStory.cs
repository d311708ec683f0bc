using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casework.Api.Cases;
using Casework.Domain.Cases;
using Casework.Domain.Cases.Academies;
using Casework.Testing;

namespace Casework.Browser.Tests;

/// <summary>The case of an invented academy, brought over HTTP to where a test of the pages begins. Everything happens on the day that it is.</summary>
public sealed class AcademyStory(Office office, string urn)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The address of the case.</summary>
    public string Address => $"/cases/{urn}-1";

    /// <summary>Puts the academy on the register, and petra raises a concern about its governance.</summary>
    public async Task<AcademyStory> RaisedAsync(string name)
    {
        await office.Casework.RegisterAsync(new InventedSchool(urn, name, Type: 28, Group: 10));
        return await DoAsync("petra", new RaiseAcademyConcern(
            office.Today, new(urn), [Trigger.T3LeadershipOrGovernance], "Trustees do not meet", "Minutes of a year", [AcademyMatter.Governance]));
    }

    /// <summary>Its leaders are contacted and its trust is informed.</summary>
    public async Task<AcademyStory> WithTrustAsync(string name)
    {
        await RaisedAsync(name);
        await DoAsync("petra", new ContactAcademyLeaders(office.Today, true, true, "They share the concern"));
        return await DoAsync("petra", new InformTrust(office.Today, "Chief executive", "All of the concern", "Letters/1.pdf"));
    }

    /// <summary>HoSI judges the engagement ineffective, proposes an escalation and tells the trust.</summary>
    public async Task<AcademyStory> ProposedAsync()
    {
        await DoAsync("marian", new JudgeTrustEngagement(office.Today, false, "No trustee was appointed"));
        await DoAsync("marian", new ProposeEscalation(office.Today, [SeriousConcern.LeadershipOrGovernance], [], "The board does not govern", "Two letters"));
        return await DoAsync("marian", new TellTrustOfEscalation(office.Today, "Chair of trustees", "Letters/4.pdf"));
    }

    /// <summary>The Director approves it.</summary>
    public Task<AcademyStory> ApprovedAsync() => DoAsync("colm", new ApproveEscalation(office.Today, "Both keys are there"));

    /// <summary>Somebody gives a command, and it is recorded.</summary>
    public async Task<AcademyStory> DoAsync(string person, CaseCommand command)
    {
        using var client = await office.Casework.AsAsync(person);
        var path = command is RaiseAcademyConcern ? "/api/cases/academy-concerns" : $"/api{Address}/{CaseRoutes.Of(command.GetType())}";
        var answer = await client.PostAsJsonAsync<object>(path, command, Json);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return this;
    }
}
