using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Casework.Api.Demonstration;

/// <summary>Puts the demonstration borough into a host that asks for one.</summary>
public static class DemonstrationSetup
{
    /// <summary>
    /// Adds the service's clock and, where <c>Demonstration:Enabled</c> says so, the borough that is made on an empty database.
    /// Throws in Production, where nothing invented may ever be recorded.
    /// </summary>
    public static void AddDemonstration(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>("Demonstration:Enabled"))
        {
            builder.Services.TryAddSingleton(TimeProvider.System);
            return;
        }

        if (builder.Environment.IsProduction())
        {
            throw new InvalidOperationException("Demonstration:Enabled is set in Production. The demonstration records invented schools and never runs there.");
        }

        builder.Services.AddSingleton(new DemonstrationClock(TimeProvider.System));
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<DemonstrationClock>());
        builder.Services.AddHostedService<DemonstrationBorough>();
    }
}
