using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>The text of an article, for the rules that read it.</summary>
/// <param name="FilePath">The file it stands in: the article's own, or the one that the article names as its text.</param>
/// <param name="File">All of that file.</param>
/// <param name="Start">Where the body begins in it.</param>
/// <param name="Blocks">In their order.</param>
internal sealed record BodyProse(string FilePath, string File, int Start, IReadOnlyList<ProseBlock> Blocks)
{
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
        return new BodyProse(filePath, file, start, blocks) { Links = links };
    }

    private static (IReadOnlyList<ProseBlock> Blocks, IReadOnlyList<ProseLink> Links) Parts(string file, int start, BodyFormat format) => format switch
    {
        BodyFormat.Markdown => MarkdownReader.Read(file, start),
        BodyFormat.PlainText => (PlainTextReader.Read(file), []),
        _ => ([], [.. HtmlLinks.In(file, start, file.Length)]),
    };

    /// <summary>What is wrong with the text itself: it is not saved as UTF-8, or a merge was never finished. Looked for when asked: of an article's own file the reading has said it.</summary>
    public IEnumerable<(TextRange Range, string Message)> Faults()
    {
        if (LostCharacters.FirstIn(File, Start) is { } lost)
            yield return lost;
        foreach (var conflict in MergeConflicts.In(File, new TextRange(Start, File.Length), isProse: true))
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
