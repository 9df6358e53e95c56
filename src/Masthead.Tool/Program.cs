using Masthead.Tool.Commands;
using Masthead.Tool.Hosting;

return await MastheadCommand.RunAsync(args, ToolHost.OfProcess());
