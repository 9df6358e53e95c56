namespace Masthead.Content.Model;

/// <summary>A fault of an article's own file for which it is not published.</summary>
/// <param name="Kind">Null for a title that is missing.</param>
/// <param name="Line">From 1 on.</param>
internal sealed record ReadingError(ProblemKind? Kind, int Line, string Message);

/// <summary>A file's text, and nothing that equality sees.</summary>
internal readonly struct SourceOf(string text) : IEquatable<SourceOf>
{
    public string Text { get; } = text;

    public bool Equals(SourceOf other) => true;

    public override bool Equals(object? obj) => obj is SourceOf;

    public override int GetHashCode() => 0;
}
