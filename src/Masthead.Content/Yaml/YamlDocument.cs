using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>What could be read, and what could not. <see cref="Root"/> is null for an empty document.</summary>
internal sealed class YamlDocument(YamlNode? root, IReadOnlyList<YamlError> errors)
{
    public YamlNode? Root { get; } = root;

    public IReadOnlyList<YamlError> Errors { get; } = errors;
}

internal enum YamlErrorKind
{
    Syntax,
    DuplicateKey,
    Limit,

    /// <summary>YAML, and yet the text is hardly read as it is meant.</summary>
    Unread,
}

/// <param name="Kind">Which rule reports it.</param>
/// <param name="Range">The text to mend.</param>
/// <param name="Message">What is wrong and how to mend it, without a square bracket: they break the build servers' matchers.</param>
/// <param name="Other">The first of two duplicate keys.</param>
internal sealed record YamlError(YamlErrorKind Kind, TextRange Range, string Message, TextRange? Other = null);
