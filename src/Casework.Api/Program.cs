using Casework.Api;
using Casework.Api.Hosting;
using JasperFx;

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
