using System.Net;
using System.Text.Json;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>Cards of Ghost's editors, of both the same.</summary>
internal static class CardHtml
{
    /// <summary>Null for a card that is not known.</summary>
    public static string? Of(string kind, JsonElement card) => kind switch
    {
        "html" => card.Text("html"),
        "markdown" or "card-markdown" => MarkdownWords.Of(card.Text("markdown")),
        "hr" or "horizontalrule" => "<hr>",
        "code" or "codeblock" => Code(card),
        "image" => Image(card),
        "embed" => card.Text("html") is { Length: > 0 } html ? html : Link(card.Text("url"), card.Text("url")),
        "bookmark" => Link(card.Text("url"), card.TryGetProperty("metadata", out var metadata) ? metadata.Text("title") : ""),
        "button" => Link(card.Text("buttonUrl"), card.Text("buttonText")),
        "callout" => $"<blockquote>{card.Text("calloutText")}</blockquote>",
        "paywall" => "",
        _ => null,
    };

    private static string Code(JsonElement card) =>
        $"<pre><code{(card.Text("language") is { Length: > 0 } language ? $" class=\"language-{WebUtility.HtmlEncode(language)}\"" : "")}>{WebUtility.HtmlEncode(card.Text("code"))}</code></pre>";

    private static string Image(JsonElement card)
    {
        var image = $"<img src=\"{WebUtility.HtmlEncode(card.Text("src"))}\" alt=\"{WebUtility.HtmlEncode(card.Text("alt"))}\">";
        return card.Text("caption") is { Length: > 0 } caption ? $"<figure>{image}<figcaption>{caption}</figcaption></figure>" : $"<p>{image}</p>";
    }

    private static string Link(string address, string text) => $"<p><a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(text.Length > 0 ? text : address)}</a></p>";
}
