using Masthead;

namespace BrokenPages;

/// <summary>MH5001: the notices, and not who wrote it. Nothing here tells a letter from any other text, so the type says it.</summary>
[RendersArticle]
internal static class Newsletter
{
    public static string Text(Article article) =>
        string.Join("\n\n", [article.Title, article.Body.Text, .. Enum.GetValues<Position>().SelectMany(position => article.NoticesAt(position)).Select(notice => notice.Text)]);
}
