using Masthead.Content.Model;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>Files and entries that ask for a name which another one has. The first by path keeps the name; the finding stands at the other.</summary>
internal sealed class NameClashes
{
    private readonly FindingsByFile findings = new();

    private readonly Dictionary<string, ArticleContent> articles;

    public NameClashes(IEnumerable<ArticleContent> articles, IEnumerable<AuthorContent> authors, ContentFile? publication)
    {
        this.articles = articles.ToDictionary(static article => article.Path.FilePath, StringComparer.Ordinal);
        var names = new ArticleNames(this.articles.Values.Select(static article => article.Path), (publication?.Publication ?? PublicationContent.None).Fields.Collections.Select(static collection => collection.Folder));
        FindArticleNames(names);
        FindFolders(names);
        FindSlugs(Ordered(names), publication?.Publication ?? PublicationContent.None);
        FindAuthors([.. authors.OrderBy(static author => author.FilePath, StringComparer.Ordinal)]);
        if (publication is not null)
        {
            FindEntries(publication, "Disclaimers", publication.Publication!.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId));
            FindEntries(publication, "Sections", publication.Publication.Sections.Select(static section => new Located<string>(section.Id, section.Name.Range)));
        }
    }

    public IReadOnlyList<Finding> In(string filePath) => findings.In(filePath);

    /// <summary>One id, one C# name, or a folder of that name.</summary>
    private void FindArticleNames(ArticleNames names)
    {
        foreach (var folder in Ordered(names).GroupBy(static article => article.Path.Folder))
        {
            var (_, members) = names.In(folder.Key);
            var byId = new Dictionary<string, ArticleContent>(StringComparer.Ordinal);
            foreach (var article in folder)
            {
                var id = article.Path.Id;
                if (byId.TryGetValue(id, out var twin))
                    Add(article, article.Start.Range, $"'{twin.Path.RelativePath}' has the id '{id}' too: rename one of the two files.", PlaceOf(twin));
                else if (members.TakenFrom(id) is { Length: > 0 } other)
                    Add(article, article.Start.Range, $"'{id}' and '{other}' need one C# name: rename one of the two files.", PlaceOf(byId[other]));
                else if (members.TakenFrom(id) is not null && FolderNamedAs(article, names) is (var taken, var first))
                    Add(article, article.Start.Range, $"The folder '{taken}' needs the same C# name, and keeps it: rename this file.", PlaceOf(first));
                byId[id] = twin ?? article;
            }
        }
    }

    /// <summary>Two folders that need one C# name: found at the first article in the one that goes without.</summary>
    private void FindFolders(ArticleNames names)
    {
        foreach (var folder in names.Folders.All)
        {
            if (names.Folders.TakenFrom(folder) is { } owner && FirstIn(folder, names) is { } article)
                Add(article, article.Start.Range, $"The folders '{folder}' and '{owner}' need one C# name: rename one of the two.", FirstIn(owner, names) is { } other ? PlaceOf(other) : null);
        }
    }

    private ArticleContent? FirstIn(string folder, ArticleNames names) =>
        Ordered(names).FirstOrDefault(article => article.Path.Folder == folder || article.Path.Folder.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The folder that has an article's C# name, and the first article in it.</summary>
    private (string Folder, ArticleContent First)? FolderNamedAs(ArticleContent article, ArticleNames names)
    {
        var name = CSharpName.Of(article.Path.Name, names.Folders.ClassOf(article.Path.Folder));
        foreach (var other in Ordered(names))
        {
            if (ChildOf(article.Path.Folder, other.Path.Folder) is { } child && names.Folders.ClassOf(child) == name)
                return (child, other);
        }

        return null;
    }

    /// <summary>The folder in another one that a path goes through.</summary>
    private static string? ChildOf(string folder, string path)
    {
        var start = folder.Length == 0 ? 0 : folder.Length + 1;
        if (path.Length <= start || !(folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal)))
            return null;

        var end = path.IndexOf('/', start);
        return end < 0 ? path : path.Substring(0, end);
    }

    /// <summary>One slug in one language. A file that cannot be read may hold a slug of its own.</summary>
    private void FindSlugs(IEnumerable<ArticleContent> ordered, PublicationContent publication)
    {
        var bySlug = new Dictionary<(string, string), ArticleContent>();
        foreach (var article in ordered)
        {
            if (!article.IsReadable && article.SlugOverride is null)
                continue;

            var key = (article.Slug, (article.Language ?? publication.DefaultLanguage).ToLowerInvariant());
            if (!bySlug.TryGetValue(key, out var twin))
                bySlug.Add(key, article);
            else if (twin.Path.Id != article.Path.Id)
                Add(article, article.SlugOverride?.Range ?? article.Start.Range, $"'{twin.Path.RelativePath}' has the slug '{article.Slug}' too: give one of the two another 'slug:'.", PlaceOf(twin, slug: true));
        }
    }

    private void FindAuthors(AuthorContent[] authors)
    {
        var byId = new Dictionary<string, AuthorContent>(StringComparer.Ordinal);
        foreach (var author in authors)
        {
            var id = author.RegisteredId;
            if (byId.TryGetValue(id.Value, out var twin))
                findings.Add(author.FilePath, new Finding(id.Range, $"Another author has the id '{id.Value}': rename one of the two.", new FindingPlace(twin.FilePath, twin.RegisteredId.Range)));
            else
                byId.Add(id.Value, author);
        }

        var names = MemberNames.Of(byId.Keys, "Authors");
        foreach (var author in byId.Values)
        {
            if (names.TakenFrom(author.RegisteredId.Value) is { Length: > 0 } other)
                findings.Add(author.FilePath, new Finding(author.RegisteredId.Range, $"'{author.RegisteredId}' and '{other}' need one C# name: rename one of the two.", new FindingPlace(byId[other].FilePath, byId[other].RegisteredId.Range)));
        }
    }

    /// <summary>What masthead.yml declares. One id twice in a map is a duplicate key, which the reader reports.</summary>
    private void FindEntries(ContentFile publication, string @class, IEnumerable<Located<string>> ids)
    {
        var places = new Dictionary<string, FindingPlace>(StringComparer.Ordinal);
        var entries = ids.ToArray();
        foreach (var id in entries)
        {
            if (!places.ContainsKey(id.Value))
                places.Add(id.Value, new FindingPlace(publication.Path.FilePath, id.Range));
        }

        var names = MemberNames.Of(places.Keys, @class);
        foreach (var id in entries)
        {
            if (names.TakenFrom(id.Value) is { Length: > 0 } other)
                findings.Add(publication.Path.FilePath, new Finding(id.Range, $"'{id.Value}' and '{other}' need one C# name: rename one of the two.", places[other]));
        }
    }

    private IEnumerable<ArticleContent> Ordered(ArticleNames names) => names.Ordered.Select(path => articles[path.FilePath]);

    private static FindingPlace PlaceOf(ArticleContent article, bool slug = false) =>
        new(article.Path.FilePath, slug && article.SlugOverride is { } written ? written.Range : article.Start.Range);

    private void Add(ArticleContent article, TextRange range, string message, FindingPlace? other) =>
        findings.Add(article.Path.FilePath, new Finding(range, message, other));
}
