using System.Text.Json;
using AngleSharp.Dom;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>The text of a post: its HTML, as Ghost showed it; where an export has none, made of what its editor kept (Lexical, Mobiledoc, Markdown).</summary>
internal static class GhostText
{
    /// <summary>An address of the site itself: Ghost writes <c>__GHOST_URL__</c> for where it lies.</summary>
    public static string Local(string address) => address.Replace("__GHOST_URL__", "", StringComparison.Ordinal);

    public static ImportedText Of(JsonElement post, List<(Outcome, string, string?)> notes)
    {
        var html = Local(post.Text("html"));
        var unknown = new List<string>();
        var isReadable = true;
        if (html.Length == 0)
            html = Local(Read(post.Text("lexical"), value => LexicalHtml.Of(value, unknown), ref isReadable) ?? Read(post.Text("mobiledoc"), value => MobiledocHtml.Of(value, unknown), ref isReadable) ?? "");
        foreach (var kind in unknown.Distinct(StringComparer.Ordinal))
            notes.Add((Outcome.Left, "parts of texts that only Ghost's editor reads", kind));
        if (html.Length == 0 && post.Text("markdown") is var markdown)
        {
            if (!isReadable && markdown.Length == 0)
                notes.Add((Outcome.Lost, "texts as Ghost's editor keeps them, which cannot be read", null));
            return new ImportedText(Local(markdown), IsHtml: false);
        }

        if (html.Length > ImportedText.Longest)
        {
            notes.Add((Outcome.Lost, "texts that are longer than a file may be", null));
            return ImportedText.None;
        }

        if (HtmlReading.Body(html.Trim()) is not { } body)
            return new ImportedText(html, IsHtml: true);

        foreach (var mark in body.Descendants<IComment>().Where(static comment => comment.Data.Trim().StartsWith("kg-card-", StringComparison.Ordinal) || comment.Data.Trim() is "members-only" or "paid-members-only").ToArray())
            mark.Remove();
        return HtmlToMarkdown.TextOf(body);
    }

    /// <summary>Null for what is no document, or an empty one.</summary>
    /// <param name="isReadable">False for what is none.</param>
    private static string? Read(string json, Func<JsonElement, string> write, ref bool isReadable)
    {
        if (json.Length == 0)
            return null;

        try
        {
            using var document = JsonDocument.Parse(json);
            return write(document.RootElement) is { Length: > 0 } html ? html : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException)
        {
            isReadable = false;
            return null;
        }
    }
}
