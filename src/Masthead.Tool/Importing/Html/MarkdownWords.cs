using Markdig;

namespace Masthead.Tool.Importing.Html;

/// <summary>The words of Markdown, as HTML has them.</summary>
internal static class MarkdownWords
{
    public static string Of(string markdown) => Markdown.ToHtml(markdown);
}
