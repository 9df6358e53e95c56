namespace Masthead.Tool.Importing.WordPress;

/// <summary>An <c>item</c> of WXR: a post, a page, a picture, a menu.</summary>
/// <param name="Line">Where it begins.</param>
internal sealed record WxrItem(int Line)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private readonly List<(string Key, string Value)> meta = [];

    private readonly List<WxrTerm> terms = [];

    /// <summary>What an element of it says, such as <c>wp:post_id</c>; empty for one that is not there.</summary>
    public string this[string element] => values.GetValueOrDefault(element, "");

    public IReadOnlyList<WxrTerm> Terms => terms;

    public int Comments { get; set; }

    /// <summary>How many fields it has that are kept.</summary>
    public int KnownMeta => meta.Count;

    /// <summary>How many fields it has that no post needs.</summary>
    public int OtherMeta { get; set; }

    /// <summary>Whether its text is longer than a file may be.</summary>
    public bool IsTooLong { get; set; }

    public string Id => this["wp:post_id"];

    public string Type => this["wp:post_type"] is { Length: > 0 } type ? type : "post";

    public string Status => this["wp:status"];

    public string? Meta(string key) => meta.FirstOrDefault(entry => entry.Key == key).Value is { Length: > 0 } value ? value : null;

    public IEnumerable<string> Metas(string key) => meta.Where(entry => entry.Key == key).Select(static entry => entry.Value);

    public void Set(string element, string value) => values.TryAdd(element, value);

    public void Add(string key, string value) => meta.Add((key, value));

    public void Add(WxrTerm term) => terms.Add(term);
}

/// <summary>A category, a tag or an author of a post.</summary>
/// <param name="Taxonomy">Of which kind.</param>
/// <param name="Slug">As addresses have it.</param>
internal sealed record WxrTerm(string Taxonomy, string Slug, string Name);
