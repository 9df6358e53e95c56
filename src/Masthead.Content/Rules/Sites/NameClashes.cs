using Masthead.Content.Model;
using Masthead.Content.Resolution.Names;

namespace Masthead.Content.Rules.Sites;

/// <summary>Files and entries that ask for an id which another one has, or for its C# name. The first keeps it, of libraries before the project and by path; the finding stands at the other.</summary>
internal sealed class NameClashes
{
    private readonly FindingsByFile ofArticles;

    /// <summary>Of authors, and in masthead.yml.</summary>
    private readonly FindingsByFile ofEntries = new();

    /// <param name="articles">By id, then those of libraries first, then by path.</param>
    public NameClashes(IEnumerable<ArticleFacts> articles, SiteEntries entries)
        : this(IdsIn(articles), entries)
    {
    }

    private NameClashes(FindingsByFile ofArticles, SiteEntries entries)
    {
        this.ofArticles = ofArticles;
        FindAuthors(entries.Directory.Registered);
        if (entries.Publication is { } publication)
        {
            FindEntries(publication, "Disclaimers", publication.Publication!.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId));
            FindEntries(publication, "Sections", publication.Publication.Sections.Select(static section => new Located<string>(section.Id, section.Name.Range)));
        }
    }

    public IReadOnlyList<Finding> In(string filePath) => ofArticles.In(filePath) is { Count: > 0 } found ? found : ofEntries.In(filePath);

    /// <summary>The files in which it finds anything.</summary>
    public IEnumerable<string> Files => ofArticles.Files.Union(ofEntries.Files, StringComparer.Ordinal);

    /// <summary>Whether anything is said of an article, in its file or elsewhere.</summary>
    public bool Mention(string filePath) => ofArticles.Mention(filePath);

    /// <summary>The files of articles in which it finds something else than another one.</summary>
    public IEnumerable<string> FilesThatDiffer(NameClashes other) => ofArticles.FilesThatDiffer(other.ofArticles);

    /// <summary>The same of other authors, and of another masthead.yml.</summary>
    public NameClashes With(SiteEntries entries) => new(ofArticles, entries);

    /// <summary>Articles of one address have a finding of their own; the C# names of articles are made unique.</summary>
    private static FindingsByFile IdsIn(IEnumerable<ArticleFacts> ordered)
    {
        var findings = new FindingsByFile();
        ArticleFacts? first = null;
        foreach (var article in ordered)
        {
            if (first?.Path.Id == article.Path.Id)
                findings.Add(article.Path.FilePath, new Finding(article.Claims.Start.Range, $"{first.Name} has the id '{first.Path.Id}' too: rename one of the two files.", first.PlaceOf(first.Claims.Start.Range)) { Line = article.Source?.Line });
            else
                first = article;
        }

        return findings;
    }

    private void FindAuthors(IEnumerable<AuthorContent> authors)
    {
        var byId = new Dictionary<string, AuthorContent>(StringComparer.Ordinal);
        foreach (var author in authors)
        {
            var id = author.RegisteredId;
            if (byId.TryGetValue(id.Value, out var twin))
                ofEntries.Add(author.FilePath, new Finding(id.Range, twin.Source is { } source ? $"{source.Name} registers '{id.Value}' too, and counts: take one of the two entries out, or rename it." : $"Another author has the id '{id.Value}': rename one of the two.", new FindingPlace(twin.FilePath, twin.RegisteredId.Range)));
            else
                byId.Add(id.Value, author);
        }

        var names = MemberNames.Of(byId.Keys, "Authors");
        foreach (var author in byId.Values)
        {
            if (names.TakenFrom(author.RegisteredId.Value) is { Length: > 0 } other)
                ofEntries.Add(author.FilePath, new Finding(author.RegisteredId.Range, $"'{author.RegisteredId}' and '{other}' need one C# name: rename one of the two.", new FindingPlace(byId[other].FilePath, byId[other].RegisteredId.Range)));
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
                ofEntries.Add(publication.Path.FilePath, new Finding(id.Range, $"'{id.Value}' and '{other}' need one C# name: rename one of the two.", places[other]));
        }
    }
}
