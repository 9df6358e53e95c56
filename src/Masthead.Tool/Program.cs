using Masthead.Tool.Commands;
using Masthead.Tool.Hosting;

using var host = ToolHost.OfProcess();
return await MastheadCommand.RunAsync(args, host);
