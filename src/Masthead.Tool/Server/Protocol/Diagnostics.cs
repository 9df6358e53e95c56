namespace Masthead.Tool.Server.Protocol;

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

/// <param name="Severity">1 for an error, 2 for a warning, 3 for information.</param>
/// <param name="Code">The rule's id.</param>
/// <param name="CodeDescription">The rule's page.</param>
/// <param name="Tags">1 for what is not needed.</param>
internal sealed record Diagnostic(
    LspRange Range, int Severity, string Code, CodeDescription CodeDescription, string Source, string Message, IReadOnlyList<int>? Tags, IReadOnlyList<RelatedInformation>? RelatedInformation);

internal sealed record CodeDescription(string Href);

internal sealed record RelatedInformation(Location Location, string Message);
