namespace Masthead;

/// <summary>
/// Why an article is not among the published ones, for who writes: <c>dotnet watch</c> prints no diagnostic after an edit, so a page may. In builds that
/// read bodies live (Debug) only; what is shipped holds none.
/// </summary>
public sealed record ContentError
{
    /// <summary>The file, below the content folder.</summary>
    public string File { get; init; } = "";

    /// <summary>The line in it, from 1 on.</summary>
    public int Line { get; init; }

    /// <summary>The rule that reports it: <c>MH4001</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is wrong.</summary>
    public string Message { get; init; } = "";

    /// <summary>As a build prints it.</summary>
    public override string ToString() => $"{File}({Line}): {Id}: {Message}";
}
