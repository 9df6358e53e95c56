using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>The words of a block of HTML between Markdown.</summary>
internal static class HtmlText
{
    /// <summary>Longer, it is a page, and no paragraph.</summary>
    private const int LongestBlock = 4_000;

    private static readonly string[] Marking = ["a", "em", "i", "strong", "b"];

    private static readonly string[] Unseen = ["<!--", "<script", "<style"];

    private static readonly (string Written, char Character)[] Entities =
        [("&nbsp;", ' '), ("&amp;", '&'), ("&#39;", '\''), ("&apos;", '\''), ("&rsquo;", '’'), ("&#8217;", '’'), ("&quot;", '"'), ("&mdash;", '—'), ("&ndash;", '–'), ("&#8212;", '—'), ("&#8211;", '–')];

    /// <summary>Whether readers see nothing of a block: a comment, as Hugo's <c>&lt;!--more--&gt;</c>, a script or a style. It parts no paragraphs.</summary>
    public static bool IsUnseen(string file, TextRange source) =>
        Array.Exists(Unseen, tag => string.Compare(file, source.Start, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0) && file[source.End - 1] == '>';

    public static ProseBlock Read(string file, TextRange source, ProseBuilder text)
    {
        if (source.Length > LongestBlock)
            return ProseBlock.Other;

        var marks = 0;
        for (var place = source.Start; place < source.End; place++)
        {
            if (file[place] == '<')
            {
                var end = file.IndexOf('>', place, source.End - place);
                if (end < 0)
                    break;
                marks = Math.Max(0, marks + MarksOf(file, place, end));
                place = end;
            }
            else if (file[place] == '&' && Entities.FirstOrDefault(entity => string.CompareOrdinal(file, place, entity.Written, 0, entity.Written.Length) == 0) is { Written: { } written, Character: var character })
            {
                text.Append(character, place, marks > 0);
                place += written.Length - 1;
            }
            else
            {
                text.Append(file[place], place, marks > 0);
            }
        }

        return text.Build(ProseBlockKind.Html, source);
    }

    /// <summary>One for a tag that begins emphasis or a link, minus one for its end.</summary>
    private static int MarksOf(string file, int start, int end)
    {
        var isEnd = file[start + 1] == '/';
        var name = start + (isEnd ? 2 : 1);
        var length = 0;
        while (name + length < end && char.IsLetter(file[name + length]))
            length++;
        var marks = Marking.Any(mark => mark.Length == length && string.Compare(file, name, mark, 0, length, StringComparison.OrdinalIgnoreCase) == 0);
        return !marks ? 0 : isEnd ? -1 : 1;
    }
}
