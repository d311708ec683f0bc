using Casework.Api;
using Casework.Api.Hosting;
using JasperFx;

var service = await CaseworkService.BuildAsync(args);
return await service.RunJasperFxCommands(args);
