using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>Something a rule found in a file.</summary>
/// <param name="Range">The value or key at fault.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
/// <param name="Other">The other place, where two are involved.</param>
/// <param name="IsError">Whether the publication's policy makes it an error, whatever the profile.</param>
internal sealed record Finding(TextRange Range, string Message, FindingPlace? Other = null, bool IsError = false)
{
    /// <summary>The key, value or id that it is about, as data: no host reads it out of the message. Null where it is about none.</summary>
    public string? About { get; init; }

    private EquatableArray<TextEdit>? edits;

    private Func<EquatableArray<TextEdit>>? make;

    /// <summary>What mends it: one, or several to choose from; none where a person has to.</summary>
    public EquatableArray<TextEdit> Edits
    {
        get => edits ??= make?.Invoke() ?? [];
        init => (edits, make) = (value, null);
    }

    /// <summary>The same, made when it is first asked for: to make it takes longer than to find that it is needed, and who counts findings asks for none.</summary>
    public Func<EquatableArray<TextEdit>> EditsOnDemand
    {
        init => (make, edits) = (value, null);
    }

    /// <summary>Where it is found, if not in the file that is checked: in another one that holds the article's text.</summary>
    public string? FilePath { get; init; }

    /// <summary>Its line, counted from 0, where it stands in an article of a library, whose text is not at hand; null for all others.</summary>
    public int? Line { get; init; }
}

/// <summary>A place in a content file.</summary>
internal sealed record FindingPlace(string FilePath, TextRange Range)
{
    /// <summary>Its line, counted from 0, in an article of a library, whose text is not at hand; null elsewhere.</summary>
    public int? Line { get; init; }
}
