namespace Masthead.Benchmarks.Servers;

/// <summary>What somebody types, letter by letter.</summary>
/// <param name="Name">As the table has it.</param>
/// <param name="File">Below the content folder.</param>
/// <param name="Anchor">What stands before the cursor.</param>
/// <param name="Prepare">What the document is when it is opened.</param>
internal sealed record Typing(string Name, string File, string Anchor, Func<string, string> Prepare)
{
    private const string Article = "articles/2007/08/piece-7.md", Author = "authors/author-7.yml", Publication = "masthead.yml";

    public static IReadOnlyList<Typing> Kinds { get; } =
    [
        new("an article's text", Article, "was *"),
        new("a title", Article, "title: "),
        new("a tag", Article, "tags: ["),
        new("a byline", Article, "byline: ["),
        new("a section", Article, "section: "),
        new("an address", Article, "permalink: /", static text => text.Replace("\nkind: ", "\npermalink: /other\nkind: ", StringComparison.Ordinal)),
        new("the name of an author written inline", Article, "{ name: Jo", static text => text.Replace("\nkind: ", "\nphotographer: { name: Jo Doe }\nkind: ", StringComparison.Ordinal)),
        new("an author's bio", Author, "bio: "),
        new("an author's name", Author, "name: "),
        new("masthead.yml: the publisher", Publication, "publisher: The "),
        new("masthead.yml: a disclaimer", Publication, "text: '"),
        new("masthead.yml: a section", Publication, "sections: ["),
        new("masthead.yml: all addresses", Publication, "permalink: /", static text => text + "permalink: /{section}/{slug}\n"),
        new("masthead.yml: how all files are read", Publication, "ignoreKeys: [", static text => text + "ignoreKeys: [wire]\n"),
    ];

    private Typing(string name, string file, string anchor)
        : this(name, file, anchor, static text => text)
    {
    }

    /// <summary>The place behind the anchor.</summary>
    public int Start(string text) => text.IndexOf(Anchor, StringComparison.Ordinal) + Anchor.Length;

    /// <summary>The letter that is typed as one of several.</summary>
    public static string Letter(int number) => ((char)('a' + (number % 26))).ToString();
}
