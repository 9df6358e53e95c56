using System.Net;
using System.Text;
using Masthead;
using Masthead.Publishing.Html;

namespace Newsroom;

/// <summary>What a piece says, without how it is set.</summary>
internal static class Prose
{
    /// <summary>A reader's pace: Brysbaert (2019) finds 238 words a minute for prose in English that is read silently.</summary>
    private const int WordsAMinute = 238;

    private static readonly HashSet<string> WithinWords = new(StringComparer.OrdinalIgnoreCase) { "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u" };

    /// <summary>The text of a body: no markup, and no addresses of its links.</summary>
    public static string Of(ArticleBody body)
    {
        var text = new StringBuilder();
        var html = body.ToHtml().AsSpan();
        while (html.IndexOf('<') is var tag and >= 0)
        {
            text.Append(html[..tag]);
            html = html[(tag + 1)..].TrimStart('/');

            // A word goes on after a tag such as that of emphasis, and ends at any other.
            var name = html[..html.IndexOfAny(" >/")];
            if (!WithinWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                text.Append(' ');
            html = html[(html.IndexOf('>') + 1)..];
        }

        return WebUtility.HtmlDecode(text.Append(html).ToString());
    }

    /// <summary>How many minutes it takes to read, at least one.</summary>
    public static int MinutesOf(Article article) => Math.Max(1, (int)Math.Round(Folded.Words(Of(article.Body)).Count() / (double)WordsAMinute, MidpointRounding.AwayFromZero));
}
