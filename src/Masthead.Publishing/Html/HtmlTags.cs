using System.Collections.Frozen;

namespace Masthead.Publishing.Html;

/// <summary>The tags and attributes that mark up text.</summary>
internal static class HtmlTags
{
    /// <summary>Those that come through.</summary>
    public static readonly FrozenSet<string> Allowed = Set(
        "a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins " +
        "kbd li mark ol p pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr");

    /// <summary>Those that go with all that is in them: it is no text. Any other goes alone, and its words stay.</summary>
    public static readonly FrozenSet<string> Dropped = Set(
        "applet area base button canvas datalist dialog frame frameset head input link map math meta noframes option param script select style svg template textarea title track");

    /// <summary>Those that show another page: a link to it stays.</summary>
    public static readonly FrozenSet<string> Embedding = Set("embed iframe object");

    /// <summary>Those that are never closed.</summary>
    public static readonly FrozenSet<string> Void = Set("br col hr img source wbr");

    private static readonly FrozenSet<string> Everywhere = Set("class dir id lang title");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Attributes = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["a"] = Set("href hreflang rel"),
        ["audio"] = Set("controls src"),
        ["blockquote"] = Set("cite"),
        ["col"] = Set("span"),
        ["colgroup"] = Set("span"),
        ["del"] = Set("cite datetime"),
        ["details"] = Set("open"),
        ["img"] = Set("alt height src width"),
        ["ins"] = Set("cite datetime"),
        ["li"] = Set("value"),
        ["ol"] = Set("reversed start type"),
        ["q"] = Set("cite"),
        ["source"] = Set("src type"),
        ["td"] = Set("align colspan headers rowspan"),
        ["th"] = Set("abbr align colspan headers rowspan scope"),
        ["time"] = Set("datetime"),
        ["video"] = Set("controls height poster src width"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Allows(string tag, string attribute) =>
        Everywhere.Contains(attribute) || (Attributes.TryGetValue(tag, out var own) && own.Contains(attribute));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
