using Masthead.Content.Text;

namespace Masthead.Content.Data;

/// <summary>What could be read, and what could not. <see cref="Root"/> is null for an empty document.</summary>
internal sealed class DataDocument(DataNode? root, IReadOnlyList<DataError> errors)
{
    public DataNode? Root { get; } = root;

    public IReadOnlyList<DataError> Errors { get; } = errors;

    /// <summary>Entries that could not be read to their end, where the others could; none where the format's reader stops at the first fault.</summary>
    public IReadOnlyList<TextRange> Unread { get; init; } = [];
}

internal enum DataErrorKind
{
    Syntax,
    DuplicateKey,
    Limit,

    /// <summary>No fault of syntax, and yet the text is hardly read as it is meant.</summary>
    Unread,

    /// <summary>Not YAML 1.2, but read as it is meant, as other programs read it.</summary>
    AtMargin,
}

/// <param name="Kind">Which rule reports it.</param>
/// <param name="Range">The text to mend.</param>
/// <param name="Message">What is wrong and how to mend it, without a square bracket: they break the build servers' matchers.</param>
/// <param name="Other">The first of two duplicate keys.</param>
internal sealed record DataError(DataErrorKind Kind, TextRange Range, string Message, TextRange? Other = null)
{
    /// <summary>What mends it; null where a person has to.</summary>
    public TextEdit? Edit { get; init; }
}
