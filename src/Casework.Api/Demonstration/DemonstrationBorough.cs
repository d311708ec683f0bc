using System.Globalization;
using Casework.Api.Cases;
using Casework.Api.Establishments;
using Casework.Api.Hosting;
using Casework.Api.Identity;
using Casework.Api.Imports;
using Casework.Api.Meetings;
using Casework.Api.Monitoring;
using Casework.Domain.Cases;
using Casework.Domain.Establishments;
using Casework.Domain.Meetings;
using Casework.Domain.People;
using Casework.Domain.Rules;
using Casework.Projections;
using Marten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wolverine;

namespace Casework.Api.Demonstration;

/// <summary>
/// The day to which the demonstration's past leads up, and whether the borough stands. A start that was interrupted goes on where it
/// stopped: every command has an id of its own and therefore one effect.
/// </summary>
public sealed record Borough(string Id, DateOnly Day, bool Stands);

/// <summary>
/// Makes the demonstration borough on an empty database by sending the real commands under a moved clock, and keeps everybody
/// out until it stands.
/// </summary>
public sealed class DemonstrationBorough(IServiceProvider services, DemonstrationClock clock, Readiness readiness, IHostApplicationLifetime lifetime, IServer app, ILogger<DemonstrationBorough> log) : BackgroundService
{
    private const string Id = "anytown";
    private static readonly TimeOnly Morning = new(9, 0);

    // The first concern is raised some weeks before the first SRG, and before the holidays between them.
    private static readonly int Beginning = Stories.SrgMeetings[0] + 90;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Preparing();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Commands can be sent only once everything else has started.
        await Task.Delay(Timeout.Infinite, lifetime.ApplicationStarted).ContinueWith(_ => { }, TaskScheduler.Default);
        var store = services.GetRequiredService<IDocumentStore>();
        try
        {
            if (await BeginAsync(store, stoppingToken) is { Stands: false } borough)
            {
                await RegisterAsync(borough.Day, stoppingToken);
                await ReliveAsync(borough.Day, stoppingToken);
                await using var session = store.LightweightSession();
                session.Store(borough with { Stands = true });
                await session.SaveChangesAsync(stoppingToken);
                log.LogInformation("The demonstration borough stands: sign in at {Address}", string.Join(", ", app.Features.Get<IServerAddressesFeature>()?.Addresses ?? []));
            }
        }
        finally
        {
            clock.Run();
        }

        readiness.Prepared();
    }

    // Only an empty database, or one where the borough was begun, gets a borough.
    private async Task<Borough?> BeginAsync(IDocumentStore store, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession();
        if (await session.LoadAsync<Borough>(Id, cancellation) is { } begun)
        {
            return begun;
        }

        if (await session.Query<Case>().AnyAsync(cancellation) || await session.Query<Establishment>().AnyAsync(cancellation))
        {
            return null;
        }

        var borough = new Borough(Id, LastTuesday(London.DayOf(clock.Real)), Stands: false);
        session.Store(borough);
        await session.SaveChangesAsync(cancellation);
        return borough;
    }

    // The SRG meets on Tuesdays.
    private static DateOnly LastTuesday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 5) % 7));

    private async Task RegisterAsync(DateOnly today, CancellationToken cancellation)
    {
        var published = today.AddDays(-Beginning - 20);
        clock.Set(London.At(published, Morning));
        (string Source, byte[] File, string Name)[] files =
        [
            ("gias", InventedRegister.Schools(), "gias.csv"), ("ofsted-childcare", InventedRegister.Settings(), "ofsted-childcare.csv"),
            ("bank-holidays", InventedCalendar.BankHolidays(), "bank-holidays.json"), ("term-dates", InventedCalendar.TermDates(), "term-dates.csv"),
        ];
        foreach (var (source, file, name) in files)
        {
            await using var scope = services.CreateAsyncScope();
            var upload = await scope.ServiceProvider.GetRequiredService<Uploads>()
                .ReceiveAsync(source, published, new MemoryStream(file), name, DemonstrationPeople.Called("yusuf").Actor, cancellation);
            await FinishedAsync(((Upload.Accepted)upload).Id, cancellation);
        }
    }

    private async Task FinishedAsync(ImportId import, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        for (var state = ImportState.Running; state is ImportState.Running; await Task.Delay(20, cancellation))
        {
            await using var session = store.QuerySession();
            state = (await session.LoadAsync<ImportProgress>(import, cancellation))!.State;
        }
    }

    // Everything in the order in which it was recorded. On the day of an SRG the clerk then records a decision for every school left (R61).
    private async Task ReliveAsync(DateOnly today, CancellationToken cancellation)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        var days = new SchoolDays(today, (await session.CalendarAsync(cancellation)).TermDatesOf());
        var stories = Stories.All(days);
        var (srgs, settingsMeetings) = (Stories.SrgMeetings.Select(days.On).ToHashSet(), OtherStories.SettingsMeetings.Select(days.On).ToHashSet());
        var routine = RoutineMonitoring.All(days, Stories.BySchool(stories)).ToLookup(a => a.Recorded);
        var acts = stories.SelectMany(s => s.Acts).Concat(OtherStories.Acts(days)).Where(a => a.Recorded >= 0).OrderByDescending(a => a.Recorded).ToLookup(a => a.Recorded);
        for (var ago = Beginning; ago >= 0; ago--)
        {
            var day = today.AddDays(-ago);
            var isSrg = srgs.Contains(ago);
            clock.Set(London.At(day, Morning));
            await SweepAsync(day, cancellation);
            if (isSrg)
            {
                await OpenSrgAsync(day, cancellation);
            }

            var isSettingsMeeting = settingsMeetings.Contains(ago);
            foreach (var message in isSettingsMeeting ? OtherStories.Opening(day) : [])
            {
                await SendAsync<SettingsMeetingOutcome>(message, cancellation);
            }

            foreach (var act in acts[ago])
            {
                clock.Set(clock.GetUtcNow().AddMinutes(11));
                await RecordAsync(act, cancellation);
            }

            foreach (var act in routine[ago])
            {
                await NoteAsync(act, cancellation);
            }

            if (isSettingsMeeting)
            {
                await SendAsync<SettingsMeetingOutcome>(OtherStories.Closing(day), cancellation);
            }

            if (isSrg)
            {
                await DecideTheRestAsync(day, cancellation);
                await MeetLeadOfficersAsync(day, cancellation);
                await ReportAsync(day, cancellation);
            }
        }
    }

    private async Task SweepAsync(DateOnly day, CancellationToken cancellation)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        foreach (var message in await DailySweepHandler.Handle(new SweepCases(day), session, cancellation))
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(message, cancellation);
        }
    }

    // The SEN Team cannot come to every meeting, and the meeting says so (R62).
    private async Task OpenSrgAsync(DateOnly day, CancellationToken cancellation)
    {
        var clerk = DemonstrationPeople.Called("bertram").Actor;
        var meeting = (await SendAsync<SrgMeetingOutcome>(new OpenSrgMeeting(new(day), clerk), cancellation)).Meeting!;
        if (meeting.Present is null)
        {
            SrgAttendee[] present =
            [
                new("Marian Oduya", SrgSeat.HeadOfSchoolImprovement), new("Colm Hathersage", SrgSeat.SeniorOfficer), new("Della Rook", SrgSeat.FamilyServices),
                .. day.Month % 3 == 0 ? Array.Empty<SrgAttendee>() : [new("Piers Latimer", SrgSeat.SenTeam)],
            ];
            await SendAsync<SrgMeetingOutcome>(new AttendSrgMeeting(meeting.Id, new(present, SrgSeat.HeadOfSchoolImprovement), clerk), cancellation);
        }
    }

    private async Task DecideTheRestAsync(DateOnly day, CancellationToken cancellation)
    {
        var meeting = SrgMeetingId.On(day);
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        if (await session.LoadAsync<SrgMeeting>(meeting, cancellation) is { IsClosed: true })
        {
            return;
        }

        foreach (var current in await session.Query<Case>().Where(c => c.Stage == Stage.Designated).ToListAsync(cancellation))
        {
            if (current.DecisionAt(meeting) is null)
            {
                clock.Set(clock.GetUtcNow().AddMinutes(4));
                await GiveAsync(current.Id, new RecordSrgDecision(day, SrgOutcome.Continue, "The group heard the Lead Officer; the school stays on the list.", meeting.Value,
                        Support: SupportJudgement.Effective, SupportFindings: "Visits and brokered support were made as the plan says."),
                    "bertram", string.Create(CultureInfo.InvariantCulture, $"demonstration:{current.Id}:{meeting}"), cancellation);
            }
        }

        var clerk = DemonstrationPeople.Called("bertram").Actor;
        await SendAsync<SrgMeetingOutcome>(new MinuteSrgMeeting(meeting, new("The group walked the list. Actions stand with the Lead Officers."), clerk), cancellation);
        await SendAsync<SrgMeetingOutcome>(
            new CloseSrgMeeting(meeting, new(ReasonForTheRest: "Not ready: the Lead Officer reports to the next meeting."), clerk), cancellation);
    }

    private Task RecordAsync(Act act, CancellationToken cancellation) => act switch
    {
        Act.OnCase it => GiveAsync(it.Case, it.Command(), it.Person, it.Id, cancellation),
        Act.OfInspection it => InspectAsync(it, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    private async Task InspectAsync(Act.OfInspection act, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<IMessageBus>()
            .RecordAsync(new(act.School, act.Inspection, DemonstrationPeople.Called(act.Person).Actor), cancellation);
        if (outcome.Decision is not Decision<EstablishmentEvent.SchoolInspected>.Accepted)
        {
            throw new InvalidOperationException($"The demonstration was refused inspection {act.Inspection.Number} of {act.School}: {outcome.Decision}");
        }
    }

    // HoSI meets each Lead Officer in the afternoon of the SRG (R107).
    private async Task MeetLeadOfficersAsync(DateOnly day, CancellationToken cancellation)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        foreach (var officer in (await session.LeadOfficersAsync(cancellation)).Where(o => o.Cases.Count > 0))
        {
            var about = officer.Cases.Where(c => c.LeadOfficer!.Since <= day).Select(c => c.Id).ToArray();
            if (about.Length > 0)
            {
                await SendAsync<LeadOfficerMeetingOutcome>(new GiveLeadOfficerMeeting(officer.LeadOfficer.Id,
                    new(day, about, "Went through each plan: what has moved, what is blocked, and what the next visit looks at."), DemonstrationPeople.Called("marian").Actor), cancellation);
            }
        }
    }

    // The board hears about the list after every second SRG, and one of its members has an interest in a school (R9, D33).
    private async Task ReportAsync(DateOnly day, CancellationToken cancellation)
    {
        var clerk = DemonstrationPeople.Called("bertram").Actor;
        if (day.DayNumber / 56 % 2 == 0)
        {
            return;
        }

        await SendAsync<InterestOutcome>(new GiveInterest(
            new(day, "Rhoda Pell", EstablishmentId.School(new("900032")), "Headteacher of a school in the same partnership"), clerk), cancellation);
        await SendAsync<BoardReportOutcome>(new GiveBoardReport(
            new(day, Board.StandardsPartnershipBoard, [BoardTopic.SchoolsCausingConcern, BoardTopic.Settings], day.AddDays(-111), day,
                "Support was given as planned; the pace of improvement is uneven.", $"Packs/{day:yyyy-MM}.pdf"), clerk), cancellation);
    }

    private async Task GiveAsync(CaseId? id, CaseCommand command, string person, string commandId, CancellationToken cancellation)
    {
        var outcome = await SendAsync<Outcome>(new Give(id, command, DemonstrationPeople.Called(person).Actor, commandId), cancellation);
        if (outcome is not Outcome.Recorded)
        {
            throw new InvalidOperationException($"The demonstration was refused {command.GetType().Name} of {command.OccurredOn:yyyy-MM-dd} on {id}: {Why(outcome)}");
        }
    }

    private async Task NoteAsync(SchoolAct act, CancellationToken cancellation)
    {
        var outcome = await SendAsync<Outcome>(new GiveToSchool(act.School, act.Command, DemonstrationPeople.Called(act.Person).Actor, act.Id), cancellation);
        if (outcome is not Outcome.Noted)
        {
            throw new InvalidOperationException($"The demonstration was refused {act.Command.GetType().Name} on {act.School}: {Why(outcome)}");
        }
    }

    private static string Why(Outcome outcome) => outcome switch
    {
        Outcome.Refused { Refusals: var refusals } => string.Join(" ", refusals.Select(r => $"{r.Rule.Id} {r.Reason}")),
        Outcome.NotPermitted { Refusal: var refusal } => $"{refusal.Rule.Id} {refusal.Reason}",
        Outcome.Invalid { Fields: var fields } => string.Join(" ", fields.Select(f => $"{f.Field}: {f.Reason}")),
        _ => outcome.ToString()!,
    };

    private async Task<T> SendAsync<T>(object message, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(message, cancellation);
    }
}
