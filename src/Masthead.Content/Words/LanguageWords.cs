using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>The words of one language: a file of this folder.</summary>
internal sealed class LanguageWords
{
    private HashSet<string>? genericNames, beforeGenericNames;
    private Dictionary<string, DisclaimerKind>? adviceTopics;

    public required BylineWords Byline { get; init; }

    /// <summary>What a kind of piece is called in running text: what <c>{kind}</c> prints.</summary>
    public required Dictionary<ArticleKind, string> Kinds { get; init; }

    /// <summary>Names that say nobody's, set off by commas.</summary>
    public required string GenericNames { get; init; }

    /// <summary>What may stand before such a name and leaves it one: "the", "our", "by". Set off by spaces.</summary>
    public string BeforeGenericNames { get; init; } = "";

    /// <summary>What topics are called in which readers may take a piece for advice, set off by commas, by the kind of disclaimer that says it is none.</summary>
    public required Dictionary<DisclaimerKind, string> AdviceTopics { get; init; }

    public required OpinionWords Opinion { get; init; }

    public required PublisherPhrases Publisher { get; init; }

    /// <summary>Null while nobody has written them.</summary>
    public NoteWords? Notes { get; init; }

    public required SpeechWords Speech { get; init; }

    /// <summary>Null while nobody has written them.</summary>
    public CorrectionWords? Corrections { get; init; }

    /// <summary>Null while nobody has written them.</summary>
    public AgencyWords? Agencies { get; init; }

    public HeadingWords Headings { get; init; } = new();

    /// <summary>The kind of disclaimer that a topic asks for; null for most.</summary>
    /// <param name="folded">See <see cref="Fold.Name"/>.</param>
    public DisclaimerKind? AdviceOn(string folded) =>
        (adviceTopics ??= AdviceTopics.SelectMany(static topics => topics.Value.Split(',').Select(topic => (Topic: Fold.Name(topic), Kind: topics.Key))).ToDictionary(static topic => topic.Topic, static topic => topic.Kind))
            .TryGetValue(folded, out var kind) ? kind : null;

    /// <param name="folded">See <see cref="Fold.Name"/>.</param>
    public bool HasGenericName(string folded)
    {
        genericNames ??= [.. GenericNames.Split(',').Select(Fold.Name)];
        beforeGenericNames ??= [.. BeforeGenericNames.Split(' ')];
        while (!genericNames.Contains(folded))
        {
            if (folded.IndexOf(' ') is var space && (space < 0 || !beforeGenericNames.Contains(folded.Substring(0, space))))
                return false;

            folded = folded.Substring(space + 1);
        }

        return true;
    }
}
