using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Serving;

/// <summary>Who is served.</summary>
internal interface IServedClient
{
    Task PublishAsync(PublishDiagnosticsParams diagnostics);

    Task LogAsync(LogMessageParams message);
}
