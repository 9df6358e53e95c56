using Masthead.Content.Text;

namespace Masthead.Content.Rules;

/// <summary>Something a rule found in a file.</summary>
/// <param name="Range">The value or key at fault.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
/// <param name="Other">The other place, where two are involved.</param>
/// <param name="IsError">Whether the publication's policy makes it an error, whatever the profile.</param>
internal sealed record Finding(TextRange Range, string Message, FindingPlace? Other = null, bool IsError = false)
{
    /// <summary>Where it is found, if not in the file that is checked: in another one that holds the article's text.</summary>
    public string? FilePath { get; init; }
}

/// <summary>A place in a content file.</summary>
internal sealed record FindingPlace(string FilePath, TextRange Range);
