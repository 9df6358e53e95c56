using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>A text without mark-up: an empty line stands between paragraphs, or a line is a paragraph where there is none.</summary>
internal static class PlainTextReader
{
    private static readonly Regex EmptyLine = new(@"(?:\r\n?|\n)[ \t\u00A0]*(?:\r\n?|\n)\s*", RegexOptions.CultureInvariant);

    private static readonly Regex LineEnd = new(@"\s*(?:\r\n?|\n)\s*", RegexOptions.CultureInvariant);

    public static IReadOnlyList<ProseBlock> Read(string file)
    {
        var blocks = new List<ProseBlock>();
        file = TemplateTags.Blanked(file);
        var builder = new ProseBuilder(file);
        var start = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
        var separator = EmptyLine.IsMatch(file.TrimEnd(), start) ? EmptyLine : LineEnd;
        foreach (Match separation in separator.Matches(file, start))
        {
            Add(separation.Index);
            start = separation.Index + separation.Length;
        }

        Add(file.Length);
        return blocks;

        void Add(int end)
        {
            var text = file.Substring(start, end - start).Trim();
            if (text.Length == 0)
                return;

            var place = file.IndexOf(text, start, StringComparison.Ordinal);
            builder.Append(text, 0, text.Length, place, isMarked: false);
            blocks.Add(builder.Build(ProseBlockKind.Paragraph, new TextRange(place, place + text.Length)));
        }
    }
}
