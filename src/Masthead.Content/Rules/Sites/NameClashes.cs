using Masthead.Content.Model;
using Masthead.Content.Resolution.Names;

namespace Masthead.Content.Rules.Sites;

/// <summary>Files and entries that ask for an id which another one has, or for its C# name. The first by path keeps it; the finding stands at the other.</summary>
internal sealed class NameClashes
{
    private readonly FindingsByFile findings = new();

    public NameClashes(IEnumerable<ArticleFacts> articles, IEnumerable<AuthorContent> authors, ContentFile? publication)
    {
        FindIds(articles.OrderBy(static article => article.Path.Id, StringComparer.Ordinal).ThenBy(static article => article.Path.FilePath, StringComparer.Ordinal));
        FindAuthors([.. authors.OrderBy(static author => author.FilePath, StringComparer.Ordinal)]);
        if (publication is not null)
        {
            FindEntries(publication, "Disclaimers", publication.Publication!.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId));
            FindEntries(publication, "Sections", publication.Publication.Sections.Select(static section => new Located<string>(section.Id, section.Name.Range)));
        }
    }

    public IReadOnlyList<Finding> In(string filePath) => findings.In(filePath);

    /// <summary>Whether anything is said of a file, in it or elsewhere.</summary>
    public bool Mention(string filePath) => findings.Mention(filePath);

    /// <summary>The files in which it finds something else than another one.</summary>
    public IEnumerable<string> FilesThatDiffer(NameClashes other) => findings.FilesThatDiffer(other.findings);

    /// <summary>Articles of one address have a finding of their own; the C# names of articles are made unique.</summary>
    private void FindIds(IEnumerable<ArticleFacts> ordered)
    {
        ArticleFacts? first = null;
        foreach (var article in ordered)
        {
            if (first?.Path.Id == article.Path.Id)
                findings.Add(article.Path.FilePath, new Finding(article.Claims.Start.Range, $"'{first.Path.RelativePath}' has the id '{first.Path.Id}' too: rename one of the two files.", new FindingPlace(first.Path.FilePath, first.Claims.Start.Range)));
            else
                first = article;
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
}
