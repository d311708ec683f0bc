using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Casework.Api.Demonstration;

/// <summary>Puts the demonstration borough into a host that asks for one.</summary>
public static class DemonstrationSetup
{
    /// <summary>
    /// Adds the service's clock and, where <c>Demonstration:Enabled</c> says so, the borough that is made on an empty database.
    /// Throws outside Development: nothing invented may ever be recorded beside what is real.
    /// </summary>
    public static void AddDemonstration(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>("Demonstration:Enabled"))
        {
            builder.Services.TryAddSingleton(TimeProvider.System);
            return;
        }

        if (!builder.Environment.IsDevelopment())
        {
            throw new InvalidOperationException("Demonstration:Enabled is set outside Development. The demonstration records invented schools and runs in Development only.");
        }

        builder.Services.AddSingleton(new DemonstrationClock(TimeProvider.System));
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<DemonstrationClock>());
        builder.Services.AddHostedService<DemonstrationBorough>();
    }
}
