using Masthead.Tool;
using Masthead.Tool.Commands;

using var host = ToolHost.OfProcess();
return await MastheadCommand.RunAsync(args, host);
