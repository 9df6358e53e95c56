using System.Net;
using System.Text;
using System.Text.Json;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>What Ghost's editor kept in versions 1 to 4 (Mobiledoc) as HTML.</summary>
internal sealed class MobiledocHtml
{
    private const int Markup = 1, Picture = 2, List = 3, Card = 10;

    private readonly StringBuilder html = new();

    private readonly JsonElement[] markups, atoms, cards;

    private readonly ICollection<string> unknown;

    private MobiledocHtml(JsonElement document, ICollection<string> unknown) =>
        (markups, atoms, cards, this.unknown) = ([.. document.List("markups")], [.. document.List("atoms")], [.. document.List("cards")], unknown);

    /// <param name="unknown">Takes the kinds of what cannot be written.</param>
    public static string Of(JsonElement document, ICollection<string> unknown)
    {
        var writer = new MobiledocHtml(document, unknown);
        foreach (var section in document.List("sections"))
            writer.Add(section);
        return writer.html.ToString();
    }

    private void Add(JsonElement section)
    {
        switch (section[0].GetInt32())
        {
            case Markup:
                Wrap(TagOf(section[1]), () => AddMarkers(section[2]));
                break;
            case Picture:
                html.Append("<p><img src=\"").Append(WebUtility.HtmlEncode(section[1].GetString())).Append("\"></p>");
                break;
            case List:
                Wrap(TagOf(section[1]), () =>
                {
                    foreach (var item in section[2].EnumerateArray())
                        Wrap("li", () => AddMarkers(item));
                });
                break;
            case Card:
                var card = cards[section[1].GetInt32()];
                if (CardHtml.Of(card[0].GetString()!, card[1]) is { } written)
                    html.Append(written);
                else
                    unknown.Add(card[0].GetString()!);
                break;
        }
    }

    /// <summary>A tag that Ghost writes; anything else is a paragraph.</summary>
    private static string TagOf(JsonElement tag) => tag.GetString() is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "ul" or "ol" ? tag.GetString()! : tag.GetString() == "aside" ? "blockquote" : "p";

    private void AddMarkers(JsonElement markers)
    {
        var open = new Stack<string>();
        foreach (var marker in markers.EnumerateArray())
        {
            foreach (var index in marker[1].EnumerateArray())
                Open(markups[index.GetInt32()], open);
            if (marker[0].GetInt32() == 0)
                html.Append(WebUtility.HtmlEncode(marker[3].GetString()));
            else
                html.Append(atoms[marker[3].GetInt32()][0].GetString() == "soft-return" ? "<br>" : WebUtility.HtmlEncode(atoms[marker[3].GetInt32()][1].GetString()));
            for (var count = marker[2].GetInt32(); count > 0 && open.Count > 0; count--)
                html.Append("</").Append(open.Pop()).Append('>');
        }

        while (open.Count > 0)
            html.Append("</").Append(open.Pop()).Append('>');
    }

    private void Open(JsonElement markup, Stack<string> open)
    {
        var tag = markup[0].GetString() is "a" or "b" or "strong" or "i" or "em" or "code" or "s" or "sub" or "sup" or "u" ? markup[0].GetString()! : "span";
        var target = tag == "a" && markup.GetArrayLength() > 1 && markup[1].GetArrayLength() > 1 && markup[1][0].GetString() == "href" ? $" href=\"{WebUtility.HtmlEncode(markup[1][1].GetString())}\"" : "";
        html.Append('<').Append(tag).Append(target).Append('>');
        open.Push(tag);
    }

    private void Wrap(string tag, Action inner)
    {
        html.Append('<').Append(tag).Append('>');
        inner();
        html.Append("</").Append(tag).Append('>');
    }
}
