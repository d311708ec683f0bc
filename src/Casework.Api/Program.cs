using Casework.Api;
using Casework.Api.Hosting;
using JasperFx;
using Microsoft.AspNetCore.Connections;

try
{
    await using var service = await CaseworkService.BuildAsync(args);
    Console.WriteLine($"Casework keeps its data in {service.Database.Description}.");
    if (args is not [])
    {
        return await service.App.RunJasperFxCommands(args);
    }

    await service.App.RunAsync();
    return 0;
}
catch (DatabaseUnavailableException why)
{
    Console.Error.WriteLine(why.Message);
    return 1;
}
catch (IOException why) when (why.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{why.Message} Stop what listens there, or choose other addresses with Urls and SignIn__DevelopmentUrl.");
    return 1;
}
