using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>The text of a post: blocks of the editor without their comments, or what was typed before there were blocks.</summary>
internal static partial class WordPressText
{
    /// <param name="html">As the export has it.</param>
    /// <param name="footnotes">The notes under it, which WordPress keeps in a field of the post and puts in where it shows the page; null for none.</param>
    public static ImportedText Of(string html, string? footnotes)
    {
        var text = html.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
            return ImportedText.None;

        var shortcodes = Shortcodes.NamesIn(text).Select(static name => $"[{name}]").ToArray();
        if (HtmlReading.Body(text) is not { } body)
            return new ImportedText(text, IsHtml: true) { Foreign = shortcodes };

        var filled = text.Contains("<!-- wp:", StringComparison.Ordinal) ? Unblock(body, footnotes) : null;
        if (filled is null)
            ClassicParagraphs.MakeIn(body);
        return HtmlToMarkdown.TextOf(body) with { Foreign = [.. shortcodes, .. filled ?? []] };
    }

    /// <summary>Takes the comments away that part blocks: WordPress shows none of them.</summary>
    /// <returns>Blocks that stand there without words, since WordPress fills them when it shows a page; they stay.</returns>
    private static IReadOnlyList<string> Unblock(IElement body, string? footnotes)
    {
        var filled = new List<string>();
        foreach (var comment in body.Descendants<IComment>().ToArray())
        {
            var block = Block().Match(comment.Data);
            if (!block.Success)
                continue;

            if (block.Groups["name"].Value == "footnotes" && footnotes is not null && NotesOf(footnotes, body.Owner!) is { } notes)
            {
                comment.ReplaceWith(notes);
                continue;
            }

            if (block.Groups["empty"].Length > 0)
                filled.Add($"wp:{block.Groups["name"].Value}");
            else
                comment.Remove();
        }

        return [.. filled.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As WordPress shows them; null where the field cannot be read.</summary>
    private static INode? NotesOf(string json, IDocument document)
    {
        try
        {
            using var notes = JsonDocument.Parse(json);
            var list = document.CreateElement("ol");
            foreach (var note in notes.RootElement.EnumerateArray())
            {
                var id = note.GetProperty("id").GetString() ?? "";
                var item = document.CreateElement("li");
                item.InnerHtml = note.GetProperty("content").GetString() ?? "";
                item.Id = id;
                item.Append(document.CreateTextNode(" "));
                var back = document.CreateElement("a");
                back.SetAttribute("href", $"#{id}-link");
                back.TextContent = "↩︎";
                item.Append(back);
                list.Append(item);
            }

            return list.HasChildNodes ? list : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*/?wp:(?<name>[\w/-]+)(\s.*?)?(?<empty>/)?\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Block();
}
