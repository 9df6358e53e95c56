using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>The words of one language: a file of this folder.</summary>
internal sealed class LanguageWords
{
    private HashSet<string>? genericNames;

    public required BylineWords Byline { get; init; }

    /// <summary>What a kind of piece is called in running text: what <c>{kind}</c> prints.</summary>
    public required Dictionary<ArticleKind, string> Kinds { get; init; }

    /// <summary>Names that say nobody's, set off by commas.</summary>
    public required string GenericNames { get; init; }

    public required OpinionWords Opinion { get; init; }

    public required PublisherPhrases Publisher { get; init; }

    /// <summary>Null while nobody has written them.</summary>
    public NoteWords? Notes { get; init; }

    public required SpeechWords Speech { get; init; }

    /// <summary>Null while nobody has written them.</summary>
    public CorrectionWords? Corrections { get; init; }

    public HeadingWords Headings { get; init; } = new();

    /// <param name="folded">See <see cref="Fold.Name"/>.</param>
    public bool HasGenericName(string folded) => (genericNames ??= [.. GenericNames.Split(',').Select(Fold.Name)]).Contains(folded);
}
