using Masthead.Content.Drafting;

namespace Masthead.Tool.Importing.Writing;

/// <summary>Authors and what they are called here: an id for each, made of their names.</summary>
internal sealed class AuthorBook
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    private AuthorBook(IReadOnlyList<(string Path, string Text)> files) => Files = files;

    /// <summary>One for each author, below the content folder.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; }

    public static AuthorBook Of(ImportedSite site, string language)
    {
        var files = new List<(string, string)>();
        var book = new AuthorBook(files);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var author in site.Authors)
        {
            var name = NewSlug.Of(author.Name, language) ?? NewSlug.Of(author.Key, language) ?? "author";
            if (!NewSlug.IsFit(name))
                name = "author-" + name;
            var id = taken.Add(name) ? name : NewSlug.Next(name, taken.Add) ?? throw new Sites.SiteException($"More than a hundred authors are called '{author.Name}': give them names of their own in the export.");
            book.ids[author.Key] = id;
            files.Add(($"authors/{id}.yml", YamlText.File([.. EntriesOf(author)])));
        }

        return book;
    }

    public string IdOf(string key) => ids[key];

    private static IEnumerable<(string, Content.Editing.NewValue)> EntriesOf(ImportedAuthor author)
    {
        yield return ("name", Names.Of(author.Name) is { Length: > 0 } name ? name : author.Key);
        if (author.Bio is { } bio)
            yield return ("bio", bio);
        if (author.Url is { } url)
            yield return ("url", url);
        if (author.Image is { } image)
            yield return ("image", image);
        if (author.Networks.Count > 0)
            yield return ("sameAs", Content.Editing.NewValue.List([.. author.Networks.Select(static page => (Content.Editing.NewValue)page)]));
    }
}
