using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Serving;

/// <summary>Who is served.</summary>
internal interface IServedClient
{
    Task PublishAsync(PublishDiagnosticsParams diagnostics);

    Task LogAsync(LogMessageParams message);

    /// <summary>What stands between the lines of a document may be another, since a file was edited that it is made of.</summary>
    void RefreshHints();
}
