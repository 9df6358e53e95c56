using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>The text of an article, for the rules that read it.</summary>
/// <param name="FilePath">The file it stands in: the article's own, or the one that the article names as its text.</param>
/// <param name="Blocks">In their order.</param>
internal sealed record BodyProse(string FilePath, IReadOnlyList<ProseBlock> Blocks)
{
    /// <summary>What is wrong with the text itself: it is not saved as UTF-8, or a merge was never finished.</summary>
    public IReadOnlyList<(TextRange Range, string Message)> Faults { get; init; } = [];

    /// <summary>A longer text is not read: no piece is as long, and a rule must not make an editor wait.</summary>
    private const int LongestBody = 200_000;

    /// <summary>Nor is one with more brackets: Markdig looks for the end of each through all of the rest.</summary>
    private const int MostBrackets = 2_000;

    /// <summary>In their order: those of Markdown and of HTML, pictures left out.</summary>
    public IReadOnlyList<ProseLink> Links { get; init; } = [];

    /// <summary>A text as its format has it. Of HTML the links alone are read.</summary>
    /// <param name="file">All of the file.</param>
    /// <param name="start">Where the body begins in it.</param>
    public static BodyProse Read(string filePath, string file, int start, BodyFormat format)
    {
        var (blocks, links) = IsTooMuch(file, start) ? ([], []) : Parts(file, start, format);
        return new BodyProse(filePath, blocks) { Links = links, Faults = [.. FaultsIn(file, start)] };
    }

    private static (IReadOnlyList<ProseBlock> Blocks, IReadOnlyList<ProseLink> Links) Parts(string file, int start, BodyFormat format) => format switch
    {
        BodyFormat.Markdown => MarkdownReader.Read(file, start),
        BodyFormat.PlainText => (PlainTextReader.Read(file), []),
        _ => ([], [.. HtmlLinks.In(file, start, file.Length)]),
    };

    private static IEnumerable<(TextRange Range, string Message)> FaultsIn(string file, int start)
    {
        if (LostCharacters.FirstIn(file, start) is { } lost)
            yield return lost;
        foreach (var conflict in MergeConflicts.In(file, new TextRange(start, file.Length), isProse: true))
            yield return conflict;
    }

    private static bool IsTooMuch(string file, int start)
    {
        if (file.Length - start > LongestBody)
            return true;

        var brackets = 0;
        for (var place = file.IndexOf('[', start); place >= 0 && brackets <= MostBrackets; place = file.IndexOf('[', place + 1))
            brackets++;
        return brackets > MostBrackets;
    }
}
